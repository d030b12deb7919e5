//! The boundary report, in print and as a table: after-hours, protected time, calendar WOW8, months compared.

use crate::calendars::boundaries::{BoundariesView, InvaderView, LedgerView, Measure, MonthRow};
use crate::calendars::category::Category;
use crate::calendars::gap::page::column;
use crate::csv;
use crate::day::Day;
use crate::document::record::Look;
use crate::document::{
    Align, Attachment, Block, Cell, Document, Fit, Foot, Paper, Run, Table, Voice,
};
use crate::reveal::Audience;
use crate::words::boundaries::page as words;
use crate::words::gap::page::hours;
use crate::words::print::date;

/// Measures that only say how the week feels.
const FEELINGS: [&str; 2] = ["meaningful", "value"];

/// What the report says, and to whom.
#[derive(Debug, Clone, Copy)]
pub struct ReportFacts<'a> {
    /// Whose report it is, if that was told.
    pub name: Option<&'a str>,
    /// The day it is made.
    pub day: Day,
    /// Who will read it.
    pub audience: Audience,
    /// The boundaries, as on the screen.
    pub view: &'a BoundariesView,
    /// Categories, for their names.
    pub categories: &'a [Category],
}

impl ReportFacts<'_> {
    fn category(&self, own: Option<crate::calendars::category::CategoryId>) -> String {
        self.categories
            .iter()
            .find(|category| Some(category.id) == own)
            .map_or_else(words::not_sorted, |category| category.name.clone())
    }
}

/// The report. What its reader may not see is not in it, in the attached table neither.
pub fn boundary_report(facts: &ReportFacts) -> Document {
    let view = facts.view;
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            text: words::TITLE.to_owned(),
            aside: Some(words::by_line(facts.name, facts.day)),
        },
        Block::Rule,
        text(Voice::Second, words::rests_on(view.weeks)),
    ];
    blocks.push(heading(words::MEASURES));
    blocks.push(Block::Table(measures(facts)));
    if let Some(ledger) = &view.ledger {
        blocks.extend(protected(facts, ledger));
    }
    if !view.months.is_empty() {
        blocks.push(heading(words::MONTHS));
        blocks.push(Block::Table(months(&view.months)));
        for trend in [&view.after_trend, &view.kept_trend].into_iter().flatten() {
            blocks.push(text(Voice::Body, trend.sentence.clone()));
        }
    }
    blocks.push(heading(words::HOW));
    for own in shown(facts) {
        blocks.push(text(Voice::Note, words::how(&own.label, &own.working)));
    }
    Document {
        title: format!("{}, {}", words::TITLE, date(facts.day)),
        author: facts.name.map(str::to_owned),
        day: facts.day,
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Page,
        head: None,
        blocks,
        foot: Some(Foot {
            note: words::FOOT.to_owned(),
        }),
        attachments: view
            .ledger
            .iter()
            .map(|ledger| Attachment {
                name: "protected-time.csv".to_owned(),
                mime: "text/csv".to_owned(),
                about: words::LEDGER_DATA.to_owned(),
                bytes: ledger_csv(ledger, facts.categories).into_bytes(),
            })
            .collect(),
    }
}

fn shown<'a>(facts: &'a ReportFacts) -> impl Iterator<Item = &'a Measure> {
    facts
        .view
        .measures
        .iter()
        .filter(|own| facts.audience.reads_feelings() || !FEELINGS.contains(&own.key))
}

fn heading(title: &str) -> Block {
    Block::Heading {
        level: 2,
        text: title.to_owned(),
        aside: None,
    }
}

fn text(voice: Voice, words: String) -> Block {
    Block::Paragraph {
        voice,
        runs: vec![Run::plain(words)],
    }
}

fn measures(facts: &ReportFacts) -> Table {
    let row = |own: &Measure| {
        vec![
            Cell::strong(own.label.clone()),
            Cell::plain(own.value.clone()),
            Cell::plain(own.detail.clone()),
        ]
    };
    Table {
        columns: vec![
            column(words::MEASURE, Some(190), Align::Start),
            column(words::VALUE, Some(110), Align::End),
            column(words::SAYS, None, Align::Start),
        ],
        rows: shown(facts).map(row).collect(),
        total: None,
    }
}

fn protected(facts: &ReportFacts, ledger: &LedgerView) -> Vec<Block> {
    let row = |own: &InvaderView| {
        let what = if facts.audience.reads_titles() {
            own.label.clone()
        } else {
            facts.category(own.category)
        };
        vec![
            Cell::plain(what),
            Cell::plain(own.kind.clone()),
            Cell::plain(own.lead.clone().unwrap_or_else(words::not_said)),
            Cell::plain(hours(own.minutes)),
        ]
    };
    let mut blocks = vec![
        heading(words::PROTECTED),
        text(
            Voice::Body,
            words::protected(ledger.owed, ledger.taken, ledger.kept),
        ),
    ];
    for own in &facts.view.contract {
        let name = facts.category(Some(own.category));
        blocks.push(text(
            Voice::Body,
            words::contract(&name, own.contract, own.calendar),
        ));
    }
    if !ledger.invaders.is_empty() {
        blocks.push(Block::Table(Table {
            columns: vec![
                column(words::TOOK, None, Align::Start),
                column(words::KIND, Some(200), Align::Start),
                column(words::AHEAD, Some(110), Align::Start),
                column(words::HOURS, Some(70), Align::End),
            ],
            rows: ledger.invaders.iter().map(row).collect(),
            total: None,
        }));
    }
    if ledger.known > 0 {
        blocks.push(text(Voice::Note, words::late(ledger.late, ledger.known)));
    }
    blocks
}

fn months(rows: &[MonthRow]) -> Table {
    let row = |own: &MonthRow| {
        vec![
            Cell::plain(words::month(own.first)),
            Cell::plain(own.weeks.to_string()),
            Cell::plain(hours(own.after)),
            Cell::plain(own.kept.map_or_else(words::none, words::percent)),
        ]
    };
    Table {
        columns: vec![
            column(words::MONTH, None, Align::Start),
            column(words::WEEKS, Some(80), Align::End),
            column(words::AFTER, Some(150), Align::End),
            column(words::KEPT, Some(150), Align::End),
        ],
        rows: rows.iter().map(row).collect(),
        total: None,
    }
}

/// The ledger of protected time for a spreadsheet, day by day. It names no title: categories only.
pub fn ledger_csv(ledger: &LedgerView, categories: &[Category]) -> String {
    let mut table = csv::line(&words::LEDGER_HEADS.map(csv::words));
    for own in &ledger.lines {
        let category = categories
            .iter()
            .find(|category| Some(category.id) == own.category)
            .map(|category| category.name.as_str())
            .unwrap_or_default();
        table.push_str(&csv::line(&[
            own.day.to_string(),
            own.minutes.to_string(),
            csv::words(category),
            csv::words(if own.series { "series" } else { "single" }),
            own.lead.map(|days| days.to_string()).unwrap_or_default(),
        ]));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{ReportFacts, boundary_report, ledger_csv};
    use crate::calendars::boundaries::{BoundariesView, InvaderView, LedgerLine, LedgerView};
    use crate::calendars::category::{Category, CategoryId, Colour};
    use crate::calendars::rule::GroupId;
    use crate::day::Day;
    use crate::reveal::Audience;
    use crate::working::Working;

    fn day(text: &str) -> Day {
        Day::read("day", text).unwrap()
    }

    fn categories() -> Vec<Category> {
        vec![Category {
            id: CategoryId(5),
            name: "=Committees".to_owned(),
            letter: "V".to_owned(),
            colour: Colour::Service,
            is_work: true,
            position: 0,
        }]
    }

    fn ledger() -> LedgerView {
        LedgerView {
            owed: 3840,
            taken: 840,
            kept: 3000,
            unsorted: 0,
            late: 0,
            known: 1,
            invaders: vec![InvaderView {
                group: GroupId(7),
                label: "Throughput with Mrs Canary".to_owned(),
                category: Some(CategoryId(5)),
                minutes: 840,
                count: 8,
                kind: "series".to_owned(),
                lead: Some("months".to_owned()),
            }],
            lines: vec![LedgerLine {
                day: day("2026-11-20"),
                minutes: 105,
                category: Some(CategoryId(5)),
                series: true,
                lead: Some(90),
            }],
            working: Working::new("owed less taken"),
        }
    }

    fn report(audience: Audience) -> String {
        let view = BoundariesView {
            weeks: 8,
            measures: Vec::new(),
            ledger: Some(ledger()),
            contract: Vec::new(),
            months: Vec::new(),
            after_trend: None,
            kept_trend: None,
        };
        let categories = categories();
        let page = boundary_report(&ReportFacts {
            name: None,
            day: day("2026-11-22"),
            audience,
            view: &view,
            categories: &categories,
        });
        let attached: Vec<String> = page
            .attachments
            .iter()
            .map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
            .collect();
        format!("{page:?}{attached:?}")
    }

    #[test]
    fn titles_reach_nobody_but_the_person() {
        assert!(report(Audience::Me).contains("Mrs Canary"));
        for audience in [
            Audience::Mentor,
            Audience::Chair,
            Audience::Lawyer,
            Audience::Packet,
        ] {
            assert!(!report(audience).contains("Canary"), "{audience:?}");
        }
    }

    #[test]
    fn the_ledger_names_days_and_categories_and_runs_nothing() {
        let table = ledger_csv(&ledger(), &categories());
        assert_eq!(
            table.lines().nth(1),
            Some("2026-11-20,105,\"'=Committees\",\"series\",90")
        );
        assert!(!table.contains("Canary"));
    }
}
