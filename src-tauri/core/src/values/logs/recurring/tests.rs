//! The year of a burden, the order of the list, and what leaves the vault.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::page::{nomination_sheet, nominations_csv};
use super::{Every, RecurringDraft, RecurringId, RecurringView};
use crate::day::Day;
use crate::values::logs::basis::LogBasis;
use crate::values::logs::method::BurdenTag;

fn draft(name: &str, minutes: u32, times: u32, every: Every) -> RecurringDraft {
    RecurringDraft {
        name: name.to_owned(),
        tag: BurdenTag::Forms,
        minutes,
        times,
        every,
        instead: Some("A standing order".to_owned()),
    }
}

fn view(drafts: Vec<RecurringDraft>) -> RecurringView {
    let rows = (1..).map(RecurringId).zip(drafts).collect();
    RecurringView::of(rows, LogBasis::default())
}

#[test]
fn a_year_is_minutes_times_how_often() {
    // 46 weeks worked: 12 × 5 × 46 = 2760; 45 × 2 × 12 = 1080; 240 × 1 = 240.
    let own = view(vec![
        draft("Annual module", 240, 1, Every::Year),
        draft("Double entry", 12, 5, Every::Week),
        draft("Attestation", 45, 2, Every::Month),
    ]);
    let rows: Vec<(&str, u64, &str)> = own
        .rows
        .iter()
        .map(|row| (row.draft.name.as_str(), row.year, row.often.as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ("Double entry", 2760, "12 min, 5 times a week"),
            ("Attestation", 1080, "45 min, twice a month"),
            ("Annual module", 240, "4 h, once a year"),
        ]
    );
    assert_eq!(own.total, 4080);
    assert_eq!(
        own.sentence.as_deref(),
        Some("3 things that come back take 68 h a year.")
    );
    assert_eq!(view(Vec::new()).sentence, None);
}

fn any_draft() -> impl Strategy<Value = RecurringDraft> {
    (1_u32..=960, 1_u32..=500, any::<u8>()).prop_map(|(minutes, times, every)| {
        draft("x", minutes, times, Every::ALL[usize::from(every) % 3])
    })
}

proptest! {
    #[test]
    fn rows_add_up_and_stand_in_order(drafts in prop::collection::vec(any_draft(), 0..20)) {
        let own = view(drafts);
        prop_assert_eq!(own.rows.iter().map(|row| row.year).sum::<u64>(), own.total);
        prop_assert!(own.rows.is_sorted_by(|one, other| one.year >= other.year));
    }
}

#[test]
fn what_a_person_writes_has_its_bounds() {
    let good = draft("  Double entry ", 12, 5, Every::Week);
    assert_eq!(good.read().expect("allowed").name, "Double entry");
    assert!(draft("", 12, 5, Every::Week).read().is_err());
    assert!(draft("x", 0, 5, Every::Week).read().is_err());
    assert!(draft("x", 961, 5, Every::Week).read().is_err());
    assert!(draft("x", 12, 0, Every::Week).read().is_err());
    assert!(draft("x", 12, 501, Every::Week).read().is_err());
}

#[test]
fn the_sheet_and_its_table_say_the_same_and_run_nothing() {
    let own = view(vec![draft("=Double entry", 12, 5, Every::Week)]);
    let day = Day::read("day", "2026-11-22").expect("given");
    let page = nomination_sheet(None, day, &own);
    let attached = String::from_utf8_lossy(&page.attachments[0].bytes).into_owned();
    assert_eq!(attached, nominations_csv(&own));
    assert_eq!(
        attached.lines().nth(1),
        Some("\"'=Double entry\",\"Forms and training\",12,5,\"week\",2760,\"A standing order\"")
    );
    let said = format!("{page:?}");
    assert!(said.contains("46 h") && said.contains("A standing order"));
}
