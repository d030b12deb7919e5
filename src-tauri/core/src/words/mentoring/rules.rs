//! Words of the rules of thumb.

/// Label of a change.
pub fn set() -> &'static str {
    "change a rule of thumb"
}

/// Label of a change.
pub fn reset() -> &'static str {
    "bring the first rules of thumb back"
}

/// What a number says, by its name in the store.
pub fn label(name: &str) -> &'static str {
    match name {
        "cutAmber" => "Called off or cut short, of 100 meetings: worth a look from",
        "cutRed" => "Called off or cut short, of 100 meetings: worth a talk from",
        "rowAmber" => "Such meetings in a row: worth a look from",
        "rowRed" => "Such meetings in a row: worth a talk from",
        "short" => "A meeting is short under so many of 100 planned minutes",
        "rememberedRed" => "Goals remembered, of 100: worth a talk under",
        "rememberedAmber" => "Goals remembered, of 100: worth a look under",
        "againstAmber" => "Advice against what matters, of 100: worth a look from",
        "againstRed" => "Advice against what matters, of 100: worth a talk from",
        "stillAmber" => "Days without an outcome: worth a look from",
        _ => "Days without an outcome: worth a talk from",
    }
}
