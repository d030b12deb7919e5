//! Facts of a letter that may be missing, by their names in the templates.

/// What a fact is called.
pub fn fact(key: &str) -> &'static str {
    match key {
        "name" => "your name",
        "leaving" => "the post you leave",
        "joining" => "the post you begin",
        "last" => "the last day",
        "notice" => "days of notice",
        "noticeDay" => "the day of notice",
        "clause" => "the clause on notice",
        "noticeTo" => "who receives the notice",
        "next" => "who takes patients over",
        "records" => "where records are",
        _ => "a fact",
    }
}
