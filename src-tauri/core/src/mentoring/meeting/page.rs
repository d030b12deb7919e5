//! The agenda of a meeting as it is worked on: the brief, the lines with their reasons, what is kept off and what is not in,
//! and the page exactly as it would be seen.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::agenda::candidate::{AgendaSource, Kind, Want};
use crate::mentoring::agenda::choose::{Held, most_items, refusal};
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::agenda::line::{Line, LineDraft, LineId};
use crate::mentoring::agenda::propose::Gathered;
use crate::mentoring::agenda::reason::why_not;
use crate::mentoring::agenda::score::terms;
use crate::mentoring::disclosure::Secret;
use crate::mentoring::domain::Domain;
use crate::mentoring::guard::{Guard, KeptOff};
use crate::mentoring::meeting::brief::{Brief, brief};
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::meeting::{Meeting, MeetingId, MeetingRow, MeetingState};
use crate::mentoring::out::page::{AgendaPage, fixed, page, tells};
use crate::mentoring::question::pick::{Asking, open, starters};
use crate::words::mentoring::agenda as words;
use crate::words::mentoring::meeting as said;
use crate::words::mentoring::out::time;
use crate::working::Working;

/// Things not in that are shown at most.
const NOT_IN: usize = 12;
/// Questions asked too lately that are shown at most.
const TOO_SOON: usize = 3;
/// Days ahead that an agenda is sent.
pub const AHEAD: u64 = 2;

/// A line as it is worked on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineRow {
    /// Its row.
    pub id: LineId,
    /// When it begins: "16:06"; `null` where the time is not said.
    pub starts: Option<String>,
    /// What can be changed of it.
    pub draft: LineDraft,
    /// What to leave with, in words.
    pub want_label: Option<&'static str>,
    /// Where it comes from; `null` for a section and for what was written here.
    pub source: Option<AgendaSource>,
    /// What kind of candidate it was, in words.
    pub kind_label: Option<&'static str>,
    /// Its domain.
    pub domain: Option<Domain>,
    /// It is a section of a fixed course.
    pub section: bool,
    /// It was dealt with.
    pub ticked: bool,
    /// Why it stays off every page although it is on the agenda; `null` where it prints.
    pub off: Option<String>,
    /// How its weight was worked out.
    pub working: Option<Working>,
}

/// Something that may not be on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptRow {
    /// Which.
    pub source: AgendaSource,
    /// What the person calls it.
    pub title: String,
    /// Why it is off.
    pub why: String,
    /// Releasing it would put it among what can be raised; where it may not be known, that is decided elsewhere.
    pub releasable: bool,
}

/// Something that is not in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotInRow {
    /// Which; `null` for a question that was asked too lately.
    pub source: Option<AgendaSource>,
    /// What it is.
    pub title: String,
    /// What kind, in words.
    pub kind_label: &'static str,
    /// Why it is not in.
    pub why: String,
    /// There is room for it now.
    pub fits: bool,
    /// How its weight was worked out.
    pub working: Option<Working>,
}

/// A question to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Starter {
    /// Which.
    pub source: AgendaSource,
    /// The question.
    pub words: String,
}

/// One part of the ruler.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stretch {
    /// What it is.
    pub name: String,
    /// Its minutes.
    pub minutes: u16,
    /// It is an item and not a fixed part.
    pub item: bool,
}

/// The agenda of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaView {
    /// The meeting.
    pub meeting: MeetingRow,
    /// The brief of last time.
    pub brief: Brief,
    /// The parts in their order; they add up to `sum`.
    pub ruler: Vec<Stretch>,
    /// The lines in their order.
    pub lines: Vec<LineRow>,
    /// Minutes in all.
    pub sum: u16,
    /// "3 + 1 + 2 + 6 + 9 + 5 + 4 = 30 minutes."
    pub sum_words: String,
    /// "Half an hour holds three items."; `null` for a fixed course.
    pub capacity: Option<String>,
    /// What to leave with.
    pub want: Option<String>,
    /// What may not be on the page.
    pub kept: Vec<KeptRow>,
    /// What is not in, in the order of its weight.
    pub not_in: Vec<NotInRow>,
    /// Three questions to begin with, where there is nothing else.
    pub starters: Vec<Starter>,
    /// The page as it would be seen.
    pub page: AgendaPage,
    /// By when to send it.
    pub send_by: String,
    /// The day by which to send it.
    pub send_on: Day,
}

/// A meeting as it is listed.
pub fn row(id: MeetingId, own: &Meeting, name: &str, today: Day) -> MeetingRow {
    MeetingRow {
        id,
        draft: own.draft.clone(),
        name: name.to_owned(),
        frame_label: own.draft.frame.label(),
        state: own.state,
        when: said::when(own.draft.day, own.draft.start, own.draft.minutes),
        sent_on: own.sent_on,
        thanked_on: own.thanked_on,
        open: own.state == MeetingState::Planned && own.draft.day < today,
        removed_on: own.removed_on,
    }
}

/// The agenda as it stands. `heard` is what the last meeting left besides promises.
pub fn agenda(around: &Around, heard: &[(String, String)]) -> AgendaView {
    let ground = around.ground();
    let gathered = ground.gather();
    let items: u16 = around.lines.iter().map(|(_, own)| own.minutes).sum();
    let regular = around.meeting.draft.frame == Frame::Regular;
    let fixed = fixed(around, items);
    let boxes = fixed.boxes;
    let mut ruler: Vec<Stretch> = Vec::new();
    let mut put = |name: &str, minutes: u16, item: bool| {
        if minutes > 0 {
            ruler.push(Stretch {
                name: name.to_owned(),
                minutes,
                item,
            });
        }
    };
    if regular {
        put(words::OPEN, boxes.open, false);
        put(words::PROMISES, boxes.promises, false);
        put(words::WINS, boxes.wins, false);
    }
    for (_, own) in &around.lines {
        put(&own.title, own.minutes, true);
    }
    if regular {
        put(words::CLOSE, fixed.close, false);
    }
    let parts: Vec<u16> = ruler.iter().map(|own| own.minutes).collect();
    let minutes = around.meeting.draft.minutes;
    let opening = if regular {
        boxes.open + boxes.promises + boxes.wins
    } else {
        0
    };
    let draft = &around.meeting.draft;
    let start = draft.start.map(time);
    let (not_in, parked) = not_in(around, &gathered, boxes.room.saturating_sub(items));
    AgendaView {
        meeting: row(around.id, &around.meeting, around.name(), around.today()),
        brief: brief(around, heard),
        lines: lines(around, &gathered, opening),
        sum: parts.iter().sum(),
        sum_words: words::sum(&parts, minutes),
        capacity: regular.then(|| words::capacity(minutes, most_items(minutes) as u16)),
        ruler,
        want: around.meeting.want.clone(),
        kept: kept(around, &gathered),
        starters: beginnings(around, &gathered),
        not_in,
        page: page(around, &parked),
        send_by: words::send_by(around.name(), draft.day.minus(AHEAD), start.as_deref()),
        send_on: draft.day.minus(AHEAD),
    }
}

fn lines(around: &Around, gathered: &Gathered, opening: u16) -> Vec<LineRow> {
    let against = around.ground().against();
    let mut at = around.meeting.draft.start.map(|start| start + opening);
    let mut rows = Vec::new();
    for (id, own) in &around.lines {
        let weighed = own.source.as_ref().and_then(|source| gathered.of(source));
        rows.push(LineRow {
            id: *id,
            starts: at.map(time),
            draft: draft(own),
            want_label: own.want.map(Want::label),
            source: own.source.clone(),
            kind_label: own.kind.map(Kind::label),
            domain: own.domain,
            section: own.section.is_some(),
            ticked: own.ticked,
            off: off(around, own),
            working: weighed.map(|(one, _)| terms(&one.facts, against).working()),
        });
        at = at.map(|at| at + own.minutes);
    }
    rows
}

fn draft(own: &Line) -> LineDraft {
    LineDraft {
        title: own.title.clone(),
        want: own.want,
        minutes: own.minutes,
        questions: own.questions.clone(),
        why: own.why.clone(),
        guard: own.guard.clone(),
    }
}

/// Why a line stays off the page, in words; none where it prints.
fn off(around: &Around, own: &Line) -> Option<String> {
    if tells(around, own) {
        return None;
    }
    let source = own
        .source
        .as_ref()
        .and_then(|source| around.guard_of(source));
    let guards = std::iter::once(&own.guard).chain(source);
    let mut guards = guards;
    guards.find_map(|guard| {
        let why = guard.keeps_off(around.who(), &around.disclosure)?;
        Some(because_off(around, why, guard))
    })
}

fn because_off(around: &Around, why: KeptOff, guard: &Guard) -> String {
    match why {
        KeptOff::NotToKnow { secret } => words::not_to_know(around.secret(secret), around.name()),
        KeptOff::NotReleased if guard.secrets.contains(&Secret::Health) => {
            words::NOT_RELEASED_HEALTH.to_owned()
        }
        KeptOff::NotReleased if guard.values => words::NOT_RELEASED_VALUES.to_owned(),
        KeptOff::NotReleased => words::NOT_RELEASED.to_owned(),
    }
}

fn kept(around: &Around, gathered: &Gathered) -> Vec<KeptRow> {
    let on_page = |source: &AgendaSource| {
        around
            .lines
            .iter()
            .any(|(_, own)| own.source.as_ref() == Some(source))
    };
    let off = gathered.kept.iter().filter(|own| !on_page(&own.source));
    off.map(|own| KeptRow {
        source: own.source.clone(),
        title: own.title.clone(),
        why: because_off(around, own.why, &own.guard),
        releasable: own.why == KeptOff::NotReleased,
    })
    .collect()
}

/// What is not in, in the order of its weight, and the titles of what is parked.
fn not_in(around: &Around, gathered: &Gathered, left: u16) -> (Vec<NotInRow>, Vec<String>) {
    let minutes = around.meeting.draft.minutes;
    let against = around.ground().against();
    let held: Vec<(Kind, Option<Domain>)> = around
        .lines
        .iter()
        .map(|(_, own)| (own.kind.unwrap_or(Kind::Ask), own.domain))
        .collect();
    let is_in = |source: &AgendaSource| {
        around
            .lines
            .iter()
            .any(|(_, own)| own.source.as_ref() == Some(source))
    };
    let mut out: Vec<_> = gathered
        .candidates
        .iter()
        .filter(|(own, _)| !is_in(&own.source))
        .map(|(own, _)| (terms(&own.facts, against), own))
        .collect();
    out.sort_by(|a, b| {
        let key = |own: &(
            crate::mentoring::agenda::score::Terms,
            &crate::mentoring::agenda::candidate::Candidate,
        )| {
            (
                std::cmp::Reverse(own.0.score()),
                std::cmp::Reverse(own.0.urgency),
                own.1.kind,
            )
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| a.1.source.cmp(&b.1.source))
    });
    let parked = out.iter().filter(|(_, own)| own.kind != Kind::Question);
    let parked = parked.map(|(_, own)| own.title.clone()).collect();
    let regular = around.meeting.draft.frame == Frame::Regular;
    let rows = out.iter().map(|(terms, own)| {
        let so_far = Held {
            items: &held,
            left,
            minutes,
        };
        let why = if regular {
            refusal(own.kind, own.domain, so_far)
        } else {
            None
        };
        NotInRow {
            source: Some(own.source.clone()),
            title: own.title.clone(),
            kind_label: own.kind.label(),
            why: why_not(own, why, minutes),
            fits: why.is_none() && regular,
            working: Some(terms.working()),
        }
    });
    let recent = gathered
        .too_soon
        .iter()
        .take(TOO_SOON)
        .map(|(own, day)| NotInRow {
            source: None,
            title: own.words.clone(),
            kind_label: Kind::Question.label(),
            why: words::asked(around.name(), *day),
            fits: false,
            working: None,
        });
    (rows.take(NOT_IN).chain(recent).collect(), parked)
}

fn beginnings(around: &Around, gathered: &Gathered) -> Vec<Starter> {
    if !around.lines.is_empty() || !gathered.candidates.is_empty() {
        return Vec::new();
    }
    let asking = Asking {
        person: around.who(),
        on: around.meeting.draft.day,
        standing: around.standing,
        disclosure: &around.disclosure,
    };
    let open = open(&around.questions, &asking);
    let all = starters(&open).into_iter();
    all.map(|own| Starter {
        source: AgendaSource::Question(own.key.clone()),
        words: own.words.clone(),
    })
    .collect()
}
