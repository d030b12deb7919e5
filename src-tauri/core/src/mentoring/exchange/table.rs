//! People as a table: RFC 4180, with heads that are recognised under several names.

use crate::csv;
use crate::mentoring::exchange::PeopleFile;
use crate::mentoring::person::{Person, PersonDraft, PersonKind, PersonStage, Where};
use crate::mentoring::standing::World;
use crate::reveal::Audience;
use crate::words::mentoring::exchange as words;

/// Columns in their order, each with the heads under which other programs write the same.
const COLUMNS: [(&str, &[&str]); 14] = [
    ("name", &["full name", "display name", "fn", "file as"]),
    ("roles", &["role", "kinds", "categories", "labels"]),
    ("stage", &[]),
    ("helps with", &["about"]),
    (
        "title",
        &["job title", "organization title", "organization 1 - title"],
    ),
    (
        "organisation",
        &[
            "organization",
            "company",
            "organization name",
            "organization 1 - name",
            "institution",
        ],
    ),
    (
        "e-mail",
        &[
            "email",
            "e-mail address",
            "email address",
            "e-mail 1 - value",
        ],
    ),
    (
        "telephone",
        &[
            "phone",
            "tel",
            "mobile phone",
            "business phone",
            "phone 1 - value",
        ],
    ),
    ("where", &[]),
    ("world", &[]),
    ("tier", &[]),
    ("ideal days", &[]),
    ("longest days", &[]),
    ("minutes", &[]),
];

/// The first columns, which name somebody and how to reach them: all that leaves for anybody else.
const CONTACT: [&str; 5] = ["name", "title", "organisation", "e-mail", "telephone"];

/// A cell of words. What begins with an apostrophe gets a second one, so that reading takes off exactly what writing put on.
fn cell(text: &str) -> String {
    if text.starts_with('\'') {
        csv::words(&format!("'{text}"))
    } else {
        csv::words(text)
    }
}

fn uncell(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\'']) => rest,
        _ => text,
    }
}

fn value(person: &Person, column: &str) -> String {
    let draft = &person.draft;
    let number = |own: Option<u16>| own.map(|own| own.to_string()).unwrap_or_default();
    let text = |own: &Option<String>| own.clone().unwrap_or_default();
    match column {
        "name" => draft.name.clone(),
        "roles" => {
            let kinds: Vec<&str> = draft.kinds.iter().map(|kind| kind.name()).collect();
            kinds.join("; ")
        }
        "stage" => person.stage.name().to_owned(),
        "helps with" => text(&draft.about),
        "title" => text(&draft.title),
        "organisation" => text(&draft.organisation),
        "e-mail" => text(&draft.email),
        "telephone" => text(&draft.phone),
        "where" => draft.place.map_or("", Where::name).to_owned(),
        "world" => draft.world.map_or("", World::name).to_owned(),
        "tier" => number(draft.tier.map(u16::from)),
        "ideal days" => number(draft.ideal_days),
        "longest days" => number(draft.max_days),
        _ => number(draft.minutes),
    }
}

/// Writes the table: everything but private notes for the person alone, how to reach them for others.
pub fn write(people: &[&Person], audience: Audience) -> String {
    let own = |column: &&str| audience == Audience::Me || CONTACT.contains(column);
    let columns: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).filter(own).collect();
    let heads: Vec<String> = columns.iter().map(|name| csv::words(name)).collect();
    let mut table = csv::line(&heads);
    for person in people {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| cell(&value(person, column)))
            .collect();
        table.push_str(&csv::line(&cells));
    }
    table
}

/// Cuts a table into rows of cells, each with the line it begins on. Quotes that never close end with the file.
fn rows(text: &str, separator: char) -> (Vec<(usize, Vec<String>)>, bool) {
    let (mut all, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut began, mut quoted) = (1, 1, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\n' {
            line += 1;
        }
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\n' if !quoted => {
                if cell.ends_with('\r') {
                    cell.pop();
                }
                row.push(std::mem::take(&mut cell));
                all.push((began, std::mem::take(&mut row)));
                began = line;
            }
            own if own == separator && !quoted => row.push(std::mem::take(&mut cell)),
            own => cell.push(own),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        all.push((began, row));
    }
    (all, quoted)
}

/// The separator of a table: whichever its first line holds most of.
fn separator(text: &str) -> char {
    let head = text.lines().next().unwrap_or_default();
    let count = |own: &char| head.matches(*own).count();
    [',', ';', '\t']
        .into_iter()
        .rev()
        .max_by_key(count)
        .unwrap_or(',')
}

fn column(head: &str) -> Option<&'static str> {
    let head = head.trim().to_lowercase();
    let own = COLUMNS
        .iter()
        .find(|(name, others)| *name == head || others.contains(&head.as_str()));
    own.map(|(name, _)| *name)
}

/// Reads a table whose first line names its columns. Rows without a name are complained about and left out.
pub fn read(text: &str) -> PeopleFile {
    let mut file = PeopleFile::default();
    let (rows, unclosed) = rows(text, separator(text));
    let mut rows = rows.into_iter();
    let Some((_, heads)) = rows.next() else {
        return file;
    };
    let columns: Vec<Option<&str>> = heads.iter().map(|head| column(head)).collect();
    let split = |wanted: &str| {
        let at = heads
            .iter()
            .position(|head| head.trim().eq_ignore_ascii_case(wanted));
        at.filter(|_| !columns.contains(&Some("name")))
    };
    let (first, last) = (split("first name"), split("last name"));
    if !columns.contains(&Some("name")) && first.is_none() && last.is_none() {
        file.complain(1, words::NO_NAMES);
        return file;
    }
    for (line, cells) in rows {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let mut own = PersonDraft::named("");
        let mut stage = PersonStage::Prospect;
        for (column, cell) in columns.iter().zip(&cells) {
            if let Some(column) = column
                && !put(&mut own, &mut stage, column, uncell(cell))
            {
                file.complain(line, words::NOT_A_VALUE);
            }
        }
        let part = |at: Option<usize>| {
            at.and_then(|at| cells.get(at))
                .map(|cell| uncell(cell).trim())
        };
        if own.name.is_empty() {
            let both: Vec<&str> = [part(first), part(last)].into_iter().flatten().collect();
            both.join(" ").trim().clone_into(&mut own.name);
        }
        if own.max_days.is_some() && own.ideal_days.is_none()
            || own
                .max_days
                .zip(own.ideal_days)
                .is_some_and(|(max, ideal)| max < ideal)
        {
            own.max_days = None;
            file.complain(line, words::NOT_A_VALUE);
        }
        if stage == PersonStage::Active && own.ideal_days.is_none() {
            stage = PersonStage::Met;
            file.complain(line, words::NOT_ACTIVE);
        }
        file.take(line, own, stage);
    }
    if unclosed {
        file.complain(text.lines().count().max(1), words::QUOTES);
    }
    file
}

/// Puts a cell where it belongs; `false` if it says something that is not allowed there, which is then left out.
fn put(own: &mut PersonDraft, stage: &mut PersonStage, column: &str, cell: &str) -> bool {
    let said = cell.trim();
    if said.is_empty() {
        return true;
    }
    let text = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let number = |least: u16, most: u16| {
        let number = said.parse::<u16>().ok();
        number.filter(|own| (least..=most).contains(own))
    };
    match column {
        "name" => own.name = text,
        "roles" => {
            let known = said
                .split([';', ','])
                .map(|one| PersonKind::named(&one.trim().to_lowercase()));
            // Other programs keep labels of their own here; what is not a role of ours is passed over.
            own.kinds = known.flatten().collect();
        }
        "stage" => match PersonStage::named(&said.to_lowercase()) {
            Some(known) => *stage = known,
            None => return false,
        },
        "helps with" => own.about = Some(text),
        "title" => own.title = Some(text),
        "organisation" => own.organisation = Some(text),
        "e-mail" => own.email = Some(text),
        "telephone" => own.phone = Some(text),
        "where" => {
            own.place = Where::named(&said.to_lowercase());
            return own.place.is_some();
        }
        "world" => {
            own.world = World::named(&said.to_lowercase());
            return own.world.is_some();
        }
        "tier" => {
            own.tier = number(1, 5).and_then(|tier| u8::try_from(tier).ok());
            return own.tier.is_some();
        }
        "ideal days" => {
            own.ideal_days = number(1, 730);
            return own.ideal_days.is_some();
        }
        "longest days" => {
            own.max_days = number(1, 730);
            return own.max_days.is_some();
        }
        _ => {
            own.minutes = number(5, 240);
            return own.minutes.is_some();
        }
    }
    true
}
