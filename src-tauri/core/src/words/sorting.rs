//! Words of sorting: labels of its changes, and why an entry is sorted where it is.

/// "add a rule for Clinical".
pub fn add_rule(category: &str) -> String {
    format!("add a rule for {category}")
}

/// "change a rule for Clinical".
pub fn edit_rule(category: &str) -> String {
    format!("change a rule for {category}")
}

/// "move a rule for Clinical".
pub fn move_rule(category: &str) -> String {
    format!("move a rule for {category}")
}

/// "remove a rule for Clinical".
pub fn remove_rule(category: &str) -> String {
    format!("remove a rule for {category}")
}

/// "sort Ward huddle as Clinical", or "leave Ward huddle open".
pub fn sort(what: &str, category: Option<&str>) -> String {
    category.map_or_else(
        || format!("leave {what} open"),
        |category| format!("sort {what} as {category}"),
    )
}

/// "sort 2 titles as Clinical", or "leave 2 titles open".
pub fn sort_titles(count: usize, category: Option<&str>) -> String {
    sort(&format!("{count} titles"), category)
}

/// A title that is not kept, by when it happens: "the entries on weekdays, 18:30 to 19:30".
pub fn untitled(pattern: &str) -> String {
    format!("the entries: {pattern}")
}

/// Why a rule sorted an entry: it looks for a text in the title.
pub fn title_contains(text: &str) -> String {
    format!("title contains “{text}”")
}

/// Why a rule sorted an entry: it looks for a word in the title.
pub fn has_the_word(text: &str) -> String {
    format!("the word “{text}”")
}

/// Why a rule sorted an entry: the title fits its pattern.
pub fn fits_pattern() -> String {
    "title fits a pattern of yours".to_owned()
}

/// Why a rule sorted an entry: by its calendar.
pub fn its_calendar() -> String {
    "its calendar".to_owned()
}

/// Why a rule sorted an entry: by its day and time.
pub fn its_time() -> String {
    "its day and time".to_owned()
}

/// Why a rule sorted an entry: it has this very title.
pub fn this_title() -> String {
    "this very title".to_owned()
}

/// Why a rule sorted an entry: the file itself gives it a category.
pub fn the_file_says(text: &str) -> String {
    format!("the file calls it “{text}”")
}

/// Because the person sorted this title before.
pub fn sorted_before() -> String {
    "you sorted this title before".to_owned()
}

/// Because the person sorted this series or its title.
pub fn you_sorted() -> String {
    "you sorted it".to_owned()
}

/// Why a rule sorted an entry: a tag in its title names the category.
pub fn its_tag() -> String {
    "its tag".to_owned()
}

/// Why a rule sorted an entry: it has this tag.
pub fn has_the_tag(tag: &str) -> String {
    format!("the tag “#{}”", tag.trim_start_matches('#'))
}

/// Why a rule sorted an entry: by who invited.
pub fn organised_by(domain: &str) -> String {
    format!("invited by “{domain}”")
}

/// Why a rule sorted an entry: it has no time of day.
pub fn it_is_all_day() -> String {
    "it is all day".to_owned()
}

/// Why a rule sorted an entry: it is one of a series.
pub fn it_recurs() -> String {
    "it recurs".to_owned()
}
