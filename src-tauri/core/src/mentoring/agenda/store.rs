//! Puts a proposal on a meeting's page, and swaps things in.

use crate::desk::Tx;
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::{AgendaSource, Kind};
use crate::mentoring::agenda::choose::{
    Held, NotIn, Written, boxes, choose_beside, given_up, most_items, refusal,
};
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::agenda::line::{LINES, Line, LineId};
use crate::mentoring::agenda::propose::{Gathered, weighed};
use crate::mentoring::agenda::reason::because;
use crate::mentoring::disclosure::Secret;
use crate::mentoring::guard::Guard;
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::meeting::gather::store::around;
use crate::mentoring::meeting::{MeetingId, store as meetings};
use crate::words::mentoring::agenda as words;

/// Proposes the page anew. What the person wrote stays and takes its minutes; everything else is chosen again.
pub fn propose(tx: &Tx, id: MeetingId) -> Result<()> {
    let mut around = around(tx, id, tx.now)?;
    let before = std::mem::take(&mut around.lines);
    let (made, written): (Vec<_>, Vec<_>) = before
        .iter()
        .cloned()
        .partition(|(_, own)| own.source.is_some() || own.section.is_some());
    around.lines = written;
    let lines = proposed(&around);
    let same = made.iter().map(|(_, own)| own).eq(lines.iter());
    if same && before.iter().take(made.len()).eq(made.iter()) {
        // It is proposed already: there is nothing to change and nothing to take back.
        return Ok(());
    }
    for (line, _) in &made {
        meetings::drop_line(tx, *line)?;
    }
    let mut order = Vec::new();
    for line in &lines {
        order.push(meetings::add_line(tx, id, line)?);
    }
    order.extend(around.lines.iter().map(|(line, _)| *line));
    meetings::order_lines(tx, &order)
}

/// The lines of a proposal, beside what is written on the page.
fn proposed(around: &Around) -> Vec<Line> {
    let draft = &around.meeting.draft;
    if draft.frame != Frame::Regular {
        return Line::sections(draft.frame, draft.minutes);
    }
    let ground = around.ground();
    let gathered = ground.gather();
    let written = Written {
        lines: around.lines.len(),
        minutes: around.lines.iter().map(|(_, own)| own.minutes).sum(),
    };
    let against = ground.against();
    let weighed = gathered.weighed(against);
    let (promises, wins) = (ground.open_promises, ground.wins);
    let chosen = choose_beside(draft.minutes, promises, wins, &written, &weighed);
    let taken = chosen.taken.iter().filter_map(|taken| {
        let (own, guard) = gathered.of(&taken.source)?;
        let why = because(own, against, around.name());
        Some(Line::of(own, guard.clone(), taken.minutes, why))
    });
    taken.collect()
}

/// Refuses one line more than a page can hold.
pub fn room(around: &Around) -> Result<()> {
    if around.lines.len() < LINES {
        return Ok(());
    }
    Err(Error::Invalid {
        field: "meeting",
        why: "holds as many lines as a page can",
    })
}

/// The line of a card: private until it is released. How two people work together may be raised though nothing asks for it.
fn carded(around: &Around, source: &AgendaSource) -> Option<Line> {
    let mut cards = around.cards.iter();
    if let Some(card) = cards.find(|own| own.own.source == *source) {
        let why = because(&card.own, around.ground().against(), around.name());
        let minutes = card.own.kind.least();
        return Some(Line::of(&card.own, card.guard.clone(), minutes, why));
    }
    (*source == AgendaSource::Health).then(|| Line {
        source: Some(AgendaSource::Health),
        section: None,
        kind: Some(Kind::Health),
        title: words::HEALTH.to_owned(),
        want: None,
        domain: None,
        minutes: Kind::Health.least(),
        questions: Vec::new(),
        why: words::PINNED.to_owned(),
        guard: Guard::of(&[Secret::Health]),
        ticked: false,
    })
}

/// The line of a candidate that is not on the page.
fn line_of(around: &Around, gathered: &Gathered, source: &AgendaSource) -> Result<Line> {
    if around
        .lines
        .iter()
        .any(|(_, own)| own.source.as_ref() == Some(source))
    {
        return Err(Error::Invalid {
            field: "source",
            why: "is on the page already",
        });
    }
    if source.is_made()
        && let Some(line) = carded(around, source)
    {
        return Ok(line);
    }
    if let Some((own, guard)) = gathered.of(source) {
        let against = around.ground().against();
        let why = because(own, against, around.name());
        return Ok(Line::of(own, guard.clone(), own.kind.least(), why));
    }
    if let AgendaSource::Question(key) = source
        && let Some(own) = around.questions.of(key)
    {
        return Ok(Line {
            source: Some(source.clone()),
            section: None,
            kind: Some(Kind::Question),
            title: own.words.clone(),
            want: Some(crate::mentoring::agenda::candidate::Want::Advise),
            domain: Some(own.domain),
            minutes: Kind::Question.least(),
            questions: Vec::new(),
            why: words::PINNED.to_owned(),
            guard: own.guard.clone(),
            ticked: false,
        });
    }
    Err(Error::NotFound { what: "item" })
}

/// Puts a thing on the page, with the least minutes of its kind, whether they are there or not.
pub fn add(tx: &Tx, id: MeetingId, source: &AgendaSource) -> Result<String> {
    let around = around(tx, id, tx.now)?;
    room(&around)?;
    let gathered = around.ground().gather();
    let line = line_of(&around, &gathered, source)?;
    meetings::add_line(tx, id, &line)?;
    Ok(line.title)
}

/// Lets a card onto the page, or keeps its line off it again; answers what it is called. Its line comes before the last one,
/// as how two people work together neither begins a talk nor ends it.
pub fn release(tx: &Tx, id: MeetingId, source: &AgendaSource, released: bool) -> Result<String> {
    let around = around(tx, id, tx.now)?;
    let here = |(_, own): &&(LineId, Line)| own.source.as_ref() == Some(source);
    if let Some((line, own)) = around.lines.iter().find(here) {
        let mut own = own.clone();
        own.guard.released = released;
        meetings::set_line(tx, *line, &own)?;
        return Ok(own.title);
    }
    let mut own = carded(&around, source).ok_or(Error::NotFound { what: "item" })?;
    if released {
        room(&around)?;
        own.guard.released = true;
        let line = meetings::add_line(tx, id, &own)?;
        let mut order: Vec<LineId> = around.lines.iter().map(|(id, _)| *id).collect();
        order.insert(order.len().saturating_sub(1), line);
        meetings::order_lines(tx, &order)?;
    }
    Ok(own.title)
}

/// Puts a thing on the page: lines give up minutes they have to spare, and where that is not enough, the lightest ones that
/// stand in its way go.
pub fn swap_in(tx: &Tx, id: MeetingId, source: &AgendaSource) -> Result<String> {
    let around = around(tx, id, tx.now)?;
    let ground = around.ground();
    let gathered = ground.gather();
    let line = line_of(&around, &gathered, source)?;
    let kind = line.kind.unwrap_or(Kind::Ask);
    let minutes = around.meeting.draft.minutes;
    let boxes = boxes(minutes, ground.open_promises, ground.wins);
    let mut lines = around.lines.clone();
    let weight = |own: &Line| {
        let found = own.source.as_ref().and_then(|source| gathered.of(source));
        found.map(|(one, _)| weighed(one, ground.against()).score)
    };
    loop {
        let held: Vec<_> = lines
            .iter()
            .map(|(_, own)| (own.kind.unwrap_or(Kind::Ask), own.domain))
            .collect();
        let used: u16 = lines.iter().map(|(_, own)| own.minutes).sum();
        let so_far = Held {
            items: &held,
            left: boxes.room.saturating_sub(used),
            minutes,
        };
        let Some(why) = refusal(kind, line.domain, so_far) else {
            break;
        };
        // Minutes that lines have to spare are given up before a line is.
        if let NotIn::Room { needs, left } = why {
            let mut spare: Vec<(u32, usize)> = lines
                .iter()
                .enumerate()
                .filter_map(|(at, (_, own))| Some((weight(own)?, at)))
                .collect();
            spare.sort_unstable();
            let told: Vec<(u16, u16)> = spare
                .iter()
                .map(|(_, at)| &lines[*at].1)
                .map(|own| (own.minutes, own.kind.map_or(own.minutes, Kind::least)))
                .collect();
            if let Some(kept) = given_up(needs, left, &told) {
                for ((_, at), minutes) in spare.into_iter().zip(kept) {
                    let (id, own) = &mut lines[at];
                    if own.minutes != minutes {
                        own.minutes = minutes;
                        meetings::set_line(tx, *id, own)?;
                    }
                }
                break;
            }
        }
        // What the person wrote has no weight and is never taken off for another.
        let in_the_way = |own: &&(LineId, Line)| match why {
            NotIn::Domain => own.1.domain == line.domain,
            NotIn::Questions { .. } => own.1.kind == Some(Kind::Question),
            NotIn::Room { .. } | NotIn::Full { .. } => true,
        };
        let weighing = lines.iter().filter(in_the_way);
        let lightest = weighing
            .filter_map(|(id, own)| Some((weight(own)?, std::cmp::Reverse(*id))))
            .min();
        let Some((_, std::cmp::Reverse(lightest))) = lightest else {
            break;
        };
        meetings::drop_line(tx, lightest)?;
        lines.retain(|(id, _)| *id != lightest);
    }
    debug_assert!(lines.len() <= most_items(minutes).max(around.lines.len()));
    meetings::add_line(tx, id, &line)?;
    Ok(line.title)
}
