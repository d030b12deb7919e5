//! Tags that a person wrote into a title to say what it is: `#teaching`, `#lead`.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::ics::facts::hashtags;
use crate::calendars::title::normalised;

/// Tags looked at in one title.
const MOST: usize = 10;
/// Letters of the shortest beginning of a name that still names it.
const LEAST: usize = 3;
/// How one right to a category gives its tags.
type Forms<'a> = dyn Fn(&Category) -> Vec<String> + 'a;

/// Words of a name that name nothing.
const SMALL: [&str; 6] = ["and", "the", "und", "for", "los", "les"];

/// The tags of a title in their order, squashed. A number, such as a room's, is no tag.
pub fn tags(title: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in hashtags(title).iter().map(|tag| squashed(tag)) {
        if !tag.is_empty() && !found.contains(&tag) {
            found.push(tag);
        }
    }
    found.truncate(MOST);
    found
}

/// Letters and digits only, normalised: "#Inbox-and-notes" and "Inbox and notes" are one.
pub fn squashed(text: &str) -> String {
    normalised(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Every tag that names a category: its name, its letter, a word of its name, or a beginning of three letters or more.
///
/// Names come before letters, letters before words, words before beginnings. What would name two categories by the
/// same right names none.
pub fn named(categories: &[Category]) -> BTreeMap<String, CategoryId> {
    let names = |category: &Category| vec![squashed(&category.name)];
    let letters = |category: &Category| vec![squashed(&category.letter)];
    let words = |category: &Category| {
        normalised(&category.name)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= LEAST && !SMALL.contains(word))
            .map(str::to_owned)
            .collect()
    };
    let beginnings = |category: &Category| {
        let name = squashed(&category.name);
        let ends = name.char_indices().map(|(at, _)| at).skip(LEAST);
        ends.map(|end| name[..end].to_owned()).collect()
    };
    let ranks: [&Forms; 4] = [&names, &letters, &words, &beginnings];
    let mut all = BTreeMap::new();
    for forms in ranks {
        let mut rank: BTreeMap<String, BTreeSet<CategoryId>> = BTreeMap::new();
        for category in categories {
            for form in forms(category) {
                rank.entry(form).or_default().insert(category.id);
            }
        }
        for (form, named) in rank {
            if let (false, Some(one)) = (form.is_empty(), named.first())
                && named.len() == 1
            {
                all.entry(form).or_insert(*one);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{named, tags};
    use crate::calendars::category::{Category, CategoryId, Colour};

    fn category(id: i64, name: &str, letter: &str) -> Category {
        Category {
            id: CategoryId(id),
            name: name.to_owned(),
            letter: letter.to_owned(),
            colour: Colour::Life,
            is_work: true,
            position: id as u32,
        }
    }

    #[test]
    fn tags_stand_alone_and_hold_a_letter() {
        assert_eq!(
            tags("Retreat #lead, room #210 #Inbox-and-notes #lead"),
            ["lead", "inboxandnotes"]
        );
        assert!(tags("issue#lead and C# and # alone").is_empty());
    }

    #[test]
    fn a_tag_names_a_category_by_name_letter_word_or_beginning() {
        let names = named(&[
            category(1, "Clinical", "C"),
            category(2, "Inbox and notes", "I"),
            category(3, "Teaching", "T"),
            category(4, "Committees", "V"),
            category(5, "Leadership", "L"),
        ]);
        for (tag, id) in [
            ("teaching", 3),
            ("t", 3),
            ("lead", 5),
            ("notes", 2),
            ("inboxandnotes", 2),
            ("cli", 1),
            ("com", 4),
        ] {
            assert_eq!(names.get(tag), Some(&CategoryId(id)), "#{tag}");
        }
        assert_eq!(names.get("and"), None);
        assert_eq!(names.get("te"), None, "two letters are too few");
    }

    #[test]
    fn what_would_name_two_names_none() {
        let names = named(&[
            category(1, "Ward rounds", "W"),
            category(2, "Ward teaching", "T"),
        ]);
        assert_eq!(names.get("ward"), None);
        assert_eq!(names.get("wardr"), Some(&CategoryId(1)));
    }
}
