//! What a post pays: the terms as they were typed. What is empty is unknown, and is said to be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::options::money::{Cents, Rate};

pub mod cards;
pub mod check;
pub mod commands;
pub mod curve;
pub mod figures;
pub mod finding;
pub mod hours;
pub mod page;
pub mod post;
pub mod store;
pub mod table;
pub mod taken;
pub mod view;
pub mod volume;
pub mod working;
pub mod year;

/// Years that are looked ahead.
pub const YEARS: u32 = 5;

choice! {
    /// A part of what a post pays.
    PayPart {
        /// Base salary.
        Base = "base",
        /// Pay by work done.
        Production = "production",
        /// What the guarantee adds while it lasts.
        Guarantee = "guarantee",
        /// Quality pay.
        Quality = "quality",
        /// Call.
        Call = "call",
        /// A stipend.
        Stipend = "stipend",
        /// What the employer puts into retirement.
        Retirement = "retirement",
        /// What the employer pays for health.
        Health = "health",
        /// Money for courses.
        Education = "education",
        /// Money that comes once.
        Once = "once",
        /// Premiums you pay.
        Premiums = "premiums",
        /// Costs of the work that nobody pays back.
        Unreimbursed = "unreimbursed",
        /// Cost of the way to work.
        Commute = "commute",
    }
}

choice! {
    /// What a term rests on.
    TermGrade {
        /// It stands in the contract or a letter.
        Written = "writing",
        /// You have seen it yourself.
        Seen = "seen",
        /// Somebody told you.
        Told = "told",
        /// Your own guess.
        Guess = "guess",
    }
}

choice! {
    /// A term that is kept in words because no formula needs it.
    TermTopic {
        /// Who revises the pay plan, and when.
        Revision = "revision",
        /// Work units of the last three years in the seat.
        History = "history",
        /// Credit for teaching, messages and supervision.
        Credit = "credit",
        /// Call: backup and most there may be.
        CallTerms = "callTerms",
        /// Loan repayment: taxable or not, and when it is yours.
        LoanRepayment = "loanRepayment",
        /// Public service loan forgiveness: whether the employer qualifies, months done.
        LoanForgiveness = "loanForgiveness",
        /// Kind of retirement plan and when the match is yours.
        RetirementPlan = "retirementPlan",
        /// Health plan.
        HealthPlan = "healthPlan",
        /// Insurance against disability.
        Disability = "disability",
        /// Leave of every kind.
        Leave = "leave",
        /// Days and money for courses.
        Courses = "courses",
        /// Malpractice cover: kind and limits.
        Malpractice = "malpractice",
        /// Soliciting patients or staff.
        Solicitation = "solicitation",
        /// Notice, both ways.
        Notice = "notice",
        /// Work outside, and what you make there.
        OutsideWork = "outsideWork",
        /// Licence, boards and dues.
        Dues = "dues",
        /// People, rooms, length of visits, time for paperwork.
        Staffing = "staffing",
        /// The record system, and scribes.
        Records = "records",
        /// Days away from the site, parking.
        Place = "place",
    }
}

/// A least, a likely and a most; a single figure is all three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// At least.
    pub low: u32,
    /// Most likely.
    pub likely: u32,
    /// At most.
    pub high: u32,
}

/// One step of a rate that rises or falls with the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PayTier {
    /// Work units above which it holds.
    pub from: u32,
    /// Pay for each unit above them.
    pub rate: Cents,
}

/// How work done is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase", tag = "kind")]
pub enum PayFormula {
    /// Not at all: the salary is the pay.
    Salary {},
    /// The base, and a rate for each unit above a threshold.
    Threshold {
        /// Units a year.
        threshold: u32,
        /// For each unit above it.
        rate: Cents,
    },
    /// The base, or all units at the rate, whichever is more.
    Greater {
        /// For each unit.
        rate: Cents,
    },
    /// All units at the rate, and no base.
    Pure {
        /// For each unit.
        rate: Cents,
    },
    /// The base, and rates in steps.
    Tiers {
        /// The steps, from the lowest.
        tiers: Vec<PayTier>,
    },
}

/// What is paid at least for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Guarantee {
    /// A year.
    pub yearly: Cents,
    /// Months from the start.
    pub months: u16,
}

/// How the work grows at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ramp {
    /// Percent of the full volume in the first month.
    pub start: u8,
    /// Months until it is full.
    pub months: u8,
}

/// Quality pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QualityPay {
    /// Most there is in a year.
    pub most: Cents,
    /// Percent of it that was paid in years before.
    pub paid: Option<Spread>,
}

/// One sort of call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CallPay {
    /// "Nights", "Weekends".
    pub name: String,
    /// How often a year.
    pub times: u16,
    /// Pay each time.
    pub pay: Cents,
}

/// A stipend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stipend {
    /// What for.
    pub name: String,
    /// A year.
    pub yearly: Cents,
    /// Months from the start, where it ends.
    pub months: Option<u16>,
}

/// Money that comes once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnceMoney {
    /// "Sign-on", "Relocation".
    pub name: String,
    /// How much.
    pub amount: Cents,
    /// Year in which it is paid, 1 to 5.
    pub year: u8,
    /// Months it binds for; nothing where it does not.
    pub months: u16,
}

/// Hours behind the pay. All of a week are in minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PayHours {
    /// Weeks worked a year.
    pub weeks: Option<u8>,
    /// Work as it is scheduled, a week.
    pub scheduled: Option<u16>,
    /// Records and messages after hours, a week.
    pub after: Option<u16>,
    /// Work nobody pays, a week.
    pub unpaid: Option<u16>,
    /// On the road, a week.
    pub commute: Option<u16>,
    /// Hours on call a year.
    pub call: Option<u16>,
    /// Percent of an hour on call that is work.
    pub call_weight: u8,
}

/// What a part of the pay rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PayGround {
    /// The part.
    pub part: PayPart,
    /// How it is known.
    pub grade: TermGrade,
    /// Clause, letter or person: "§6.1", "the division office".
    pub from: String,
}

/// A term in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TermNote {
    /// What about.
    pub topic: TermTopic,
    /// What is known.
    pub words: String,
}

/// All terms of pay of a post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PayTerms {
    /// Base salary a year.
    pub base: Option<Cents>,
    /// How work done is paid.
    pub formula: Option<PayFormula>,
    /// Most that the formula pays in a year, where there is a lid on it.
    pub cap: Option<Cents>,
    /// Work units a year, once full.
    pub volume: Option<Spread>,
    /// How the work grows at the start.
    pub ramp: Option<Ramp>,
    /// What is paid at least for a while.
    pub guarantee: Option<Guarantee>,
    /// Quality pay.
    pub quality: Option<QualityPay>,
    /// Call.
    pub call: Vec<CallPay>,
    /// Stipends.
    pub stipends: Vec<Stipend>,
    /// The employer's part of retirement, a year.
    pub retirement: Option<Cents>,
    /// The employer's part of health, a year.
    pub health: Option<Cents>,
    /// Money for courses, a year.
    pub education: Option<Cents>,
    /// Premiums you pay, a year.
    pub premiums: Option<Cents>,
    /// Licence, dues and other costs nobody pays back, a year.
    pub unreimbursed: Option<Cents>,
    /// The way to work, a year.
    pub commute: Option<Cents>,
    /// Money that comes once.
    pub once: Vec<OnceMoney>,
    /// Hours behind the pay.
    pub hours: PayHours,
    /// What parts rest on.
    pub grounds: Vec<PayGround>,
    /// Terms in words.
    pub notes: Vec<TermNote>,
}

/// Rates that hold for all posts beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PayRates {
    /// By which later money is worth less, a year.
    pub discount: Rate,
    /// Your own share of tax, where you typed it.
    pub tax: Option<Rate>,
}

impl Default for PayRates {
    fn default() -> Self {
        Self {
            discount: Rate(300),
            tax: None,
        }
    }
}
