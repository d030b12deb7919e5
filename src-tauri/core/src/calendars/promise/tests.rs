//! What the contract asks is stated beside the wish, counted as the page says it is counted.

use proptest::prelude::{prop_assert, proptest};

use super::{Beside, PromisedShare, Promises, clinic_half_days, half_days, percent};
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::grid::Block;
use crate::calendars::hours::{Hours, Part};
use crate::calendars::painted::PaintedWeek;

const CLINIC: CategoryId = CategoryId(1);
const WRITING: CategoryId = CategoryId(4);

fn categories() -> Vec<Category> {
    let one = |id: CategoryId, name: &str, colour| Category {
        id,
        name: name.to_owned(),
        letter: name[..1].to_owned(),
        colour,
        is_work: true,
        position: id.0 as u32,
    };
    vec![
        one(CLINIC, "Clinical", Colour::Clinical),
        one(WRITING, "Scholarship", Colour::Scholarship),
    ]
}

fn beside(promises: Promises) -> Beside {
    let day = Some(Part {
        from: 480,
        to: 1080,
    });
    Beside {
        categories: categories(),
        hours: Hours::read(&[day, day, day, day, day, None, None], &[]).expect("given"),
        promises,
    }
}

fn block(day: u8, from: u8, to: u8, category: CategoryId) -> Block {
    Block {
        day,
        from,
        to,
        category,
    }
}

fn count(blocks: &[Block]) -> u32 {
    let beside = beside(Promises::default());
    let week = PaintedWeek::of(blocks).expect("given");
    clinic_half_days(&week, &beside.categories, &beside.hours)
}

#[test]
fn a_half_day_is_two_hours_of_clinic_in_one_half_of_the_working_hours() {
    assert_eq!(count(&[block(0, 32, 68, CLINIC)]), 2, "8:00 to 17:00");
    assert_eq!(count(&[block(0, 44, 60, CLINIC)]), 2, "11:00 to 15:00");
    assert_eq!(count(&[block(0, 46, 60, CLINIC)]), 1, "11:30 to 15:00");
    assert_eq!(count(&[block(0, 32, 48, WRITING)]), 0);
    assert_eq!(count(&[block(0, 72, 84, CLINIC)]), 0, "an evening is none");
    assert_eq!(count(&[block(5, 32, 48, CLINIC)]), 0, "no working hours");
    let pieces = [block(0, 32, 36, CLINIC), block(0, 44, 48, CLINIC)];
    assert_eq!(count(&pieces), 1, "an hour and an hour in one morning");
}

#[test]
fn what_is_asked_and_what_is_drawn_stand_side_by_side() {
    let promises = Promises {
        shares: vec![PromisedShare {
            category: WRITING,
            percent: 20,
        }],
        half_days: Some(4),
    };
    let week =
        PaintedWeek::of(&[block(0, 32, 64, CLINIC), block(4, 32, 40, WRITING)]).expect("given");
    let said = beside(promises.clone()).contract(&week);
    let sentences: Vec<&str> = said.lines.iter().map(|line| line.words.as_str()).collect();
    assert_eq!(
        sentences,
        [
            "Your contract asks for 4 clinic half-days in two weeks; so does the wish.",
            "Your contract gives Scholarship 20 % of your work; so does the wish.",
        ]
    );
    assert_eq!(said.stands, None, "nothing differs");

    let less = PaintedWeek::of(&[block(0, 32, 52, CLINIC)]).expect("given");
    let said = beside(promises).contract(&less);
    assert_eq!(
        said.lines[0].words,
        "Your contract asks for 4 clinic half-days in two weeks; the wish has 2."
    );
    assert_eq!(said.lines[1].drawn, 0);
    assert_eq!(said.stands.as_deref(), Some("It is a wish, so it stands."));
}

#[test]
fn a_contract_that_says_nothing_is_silent() {
    let said = beside(Promises::default()).contract(&PaintedWeek::default());
    assert_eq!((said.lines, said.stands), (vec![], None));
}

#[test]
fn percentages_and_half_days_have_bounds() {
    assert!(percent(0).is_err() && percent(1).is_ok() && percent(100).is_ok());
    assert!(percent(101).is_err() && half_days(0).is_ok());
    assert!(half_days(28).is_ok() && half_days(29).is_err());
}

proptest! {
    #[test]
    fn more_clinic_never_makes_fewer_half_days(
        first in proptest::collection::vec((0_u8..7, 0_u8..92, 1_u8..40), 0..10),
        more in (0_u8..7, 0_u8..92, 1_u8..40),
    ) {
        let clinic = |(day, from, length): &(u8, u8, u8)| block(*day, *from, (from + length).min(96), CLINIC);
        let mut blocks: Vec<Block> = first.iter().map(clinic).collect();
        let before = count(&blocks);
        blocks.push(clinic(&more));
        prop_assert!(count(&blocks) >= before);
        prop_assert!(count(&blocks) <= 10, "five days have two halves each");
    }
}
