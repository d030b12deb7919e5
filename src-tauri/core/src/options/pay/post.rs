//! A post a person has or is offered, with the terms of its pay and of leaving it.

use crate::day::Day;
use crate::error::Result;
use crate::id;
use crate::options::exit::ExitTerms;
use crate::options::pay::PayTerms;
use crate::options::pay::check::refused;
use crate::reveal::Audience;
use crate::text::line;

/// Longest name, in characters.
const NAME: usize = 80;
/// Most posts beside each other, those in the trash not counted.
pub const POSTS: usize = 8;

id! {
    /// Row id of a post.
    PostId
}

/// A post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// What the person calls it.
    pub name: String,
    /// It is the one the person has.
    pub current: bool,
    /// What it pays.
    pub pay: PayTerms,
    /// What leaving it would cost.
    pub exit: ExitTerms,
    /// Who else may read its terms.
    pub released: Vec<Audience>,
    /// The day it last changed.
    pub changed_on: Day,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl Post {
    /// Whether a reader may see its terms: the person always, everybody else where it was released to them.
    pub fn is_for(&self, reader: Audience) -> bool {
        reader == Audience::Me || self.released.contains(&reader)
    }
}

/// Checks a name.
pub fn title(text: &str) -> Result<String> {
    line("name", text, NAME)
}

/// Checks to whom something is released: each once, and never to the packet.
pub fn readers(all: &[Audience]) -> Result<Vec<Audience>> {
    if all.contains(&Audience::Packet) {
        return refused("to", "must not be the packet");
    }
    let mut own: Vec<Audience> = all.to_vec();
    own.retain(|reader| *reader != Audience::Me);
    own.sort_unstable();
    own.dedup();
    Ok(own)
}
