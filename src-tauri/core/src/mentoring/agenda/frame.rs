//! Meetings with a fixed course: their sections, and minutes that add up.
//!
//! Shares of the first and the quarterly meeting follow common practice in mentoring guides; those of the others are
//! Bearings' own. Minutes are shared out by largest remainders, the earlier section first where two are equal.

use crate::choice;
use crate::error::{Error, Result};
use crate::mentoring::agenda::choose::{LONGEST, SHORTEST};
use crate::words::mentoring::frame as words;

choice! {
    /// What kind of meeting.
    Frame {
        /// The first one.
        First = "first",
        /// One of many; its items are chosen.
        Regular = "regular",
        /// Every quarter: goals and plan.
        Quarterly = "quarterly",
        /// To set right how the two work together.
        Realign = "realign",
        /// The last one.
        Closing = "closing",
        /// With a sponsor: one ask.
        Sponsor = "sponsor",
    }
}

/// Longest meeting with a sponsor, in minutes.
pub const SPONSOR: u16 = 20;

/// One section of a fixed course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Its name in the words.
    pub key: &'static str,
    /// Its share of the meeting, in hundredths.
    pub share: u16,
}

const fn section(key: &'static str, share: u16) -> Section {
    Section { key, share }
}

impl Frame {
    /// As it is shown: "Quarterly".
    pub fn label(self) -> &'static str {
        words::label(self.name())
    }

    /// Its sections in their order; none for a regular meeting.
    pub fn sections(self) -> &'static [Section] {
        match self {
            Self::First => {
                const OWN: [Section; 4] = [
                    section("story", 25),
                    section("needs", 35),
                    section("how", 25),
                    section("next", 15),
                ];
                &OWN
            }
            Self::Regular => &[],
            Self::Quarterly => {
                const OWN: [Section; 5] = [
                    section("goals", 30),
                    section("confidence", 15),
                    section("partnership", 15),
                    section("replan", 30),
                    section("close", 10),
                ];
                &OWN
            }
            Self::Realign => {
                const OWN: [Section; 5] = [
                    section("facts", 20),
                    section("mine", 25),
                    section("yours", 25),
                    section("agreement", 20),
                    section("recheck", 10),
                ];
                &OWN
            }
            Self::Closing => {
                const OWN: [Section; 4] = [
                    section("results", 35),
                    section("learned", 25),
                    section("credit", 15),
                    section("future", 25),
                ];
                &OWN
            }
            Self::Sponsor => {
                const OWN: [Section; 3] = [
                    section("ask", 50),
                    section("threeFacts", 30),
                    section("date", 20),
                ];
                &OWN
            }
        }
    }

    /// Checks the minutes of such a meeting.
    ///
    /// # Errors
    /// [`Error::Invalid`] outside 10 to 180 minutes, or above 20 with a sponsor.
    pub fn minutes(self, minutes: u16) -> Result<u16> {
        let refused = |why| {
            Err(Error::Invalid {
                field: "minutes",
                why,
            })
        };
        if !(SHORTEST..=LONGEST).contains(&minutes) {
            return refused("must be between 10 and 180");
        }
        if self == Self::Sponsor && minutes > SPONSOR {
            return refused("must be 20 at most with a sponsor: one ask, three facts, a date");
        }
        Ok(minutes)
    }

    /// Minutes of its sections, in their order; they add up to the meeting.
    pub fn shares(self, minutes: u16) -> Vec<u16> {
        let sections = self.sections();
        let all: Vec<u32> = sections
            .iter()
            .map(|own| u32::from(own.share) * u32::from(minutes))
            .collect();
        let mut shares: Vec<u16> = all.iter().map(|part| (part / 100) as u16).collect();
        let given: u16 = shares.iter().sum();
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(all[*at] % 100), *at));
        for at in order
            .into_iter()
            .take(usize::from(minutes.saturating_sub(given)))
        {
            shares[at] += 1;
        }
        shares
    }
}

#[cfg(test)]
mod tests {
    use super::Frame;

    #[test]
    fn sections_have_whole_shares_and_minutes_that_add_up() {
        for frame in Frame::ALL.iter().filter(|own| **own != Frame::Regular) {
            let hundred: u16 = frame.sections().iter().map(|own| own.share).sum();
            assert_eq!(hundred, 100, "{frame:?}");
            for minutes in 10..=180 {
                let shares = frame.shares(minutes);
                assert_eq!(
                    shares.iter().sum::<u16>(),
                    minutes,
                    "{frame:?} of {minutes}"
                );
                assert!(shares.iter().all(|own| *own > 0), "{frame:?} of {minutes}");
            }
        }
        assert!(Frame::Regular.shares(30).is_empty());
    }

    #[test]
    fn a_first_and_a_quarterly_meeting_are_shared_out_as_told() {
        assert_eq!(Frame::First.shares(60), [15, 21, 15, 9]);
        // 7.5, 10.5, 7.5 and 4.5: the two left over go to the first two.
        assert_eq!(Frame::First.shares(30), [8, 11, 7, 4]);
        assert_eq!(Frame::Quarterly.shares(60), [18, 9, 9, 18, 6]);
        // 13.5, 6.75, 6.75, 13.5 and 4.5: two remainders of 75 come first, then the first of the halves.
        assert_eq!(Frame::Quarterly.shares(45), [14, 7, 7, 13, 4]);
        assert_eq!(Frame::Sponsor.shares(20), [10, 6, 4]);
    }

    #[test]
    fn a_sponsor_is_not_kept_longer_than_twenty_minutes() {
        assert!(Frame::Sponsor.minutes(20).is_ok() && Frame::Sponsor.minutes(25).is_err());
        assert!(Frame::Regular.minutes(9).is_err() && Frame::Regular.minutes(180).is_ok());
    }
}
