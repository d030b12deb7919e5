//! Words of bringing publications in.

/// A record that says of itself only a number has no title.
pub const UNTITLED: &str = "Untitled";

/// "bring in halloran.nbib".
pub fn import(file: &str) -> String {
    format!("bring in {file}")
}

/// What a file is, by the name of its kind.
pub fn format(name: &str) -> &'static str {
    match name {
        "bibtex" => "BibTeX",
        "ris" => "RIS",
        "nbib" => "PubMed text",
        "pubmedXml" => "PubMed XML",
        "endnoteXml" => "EndNote XML",
        "cslJson" => "CSL-JSON",
        "orcidJson" | "orcidXml" => "ORCID",
        "jsonResume" => "JSON Resume",
        _ => "table",
    }
}

fn records(count: usize) -> String {
    match count {
        1 => "1 record".to_owned(),
        count => format!("{count} records"),
    }
}

/// "43 of 44 records were read: 41 are new, 2 you already have. 1 could not be read; its text is kept below."
pub fn lede(new: usize, here: usize, unread: usize) -> String {
    let read = new + here;
    if read + unread == 0 {
        return "The file is read and holds no publication.".to_owned();
    }
    if read == 0 {
        return format!(
            "None of {} could be read. Their text is below.",
            records(unread)
        );
    }
    let are = |count: usize| if count == 1 { "is" } else { "are" };
    let head = match unread {
        0 => format!(
            "{} {} read",
            records(read),
            if read == 1 { "was" } else { "were" }
        ),
        unread => format!("{read} of {} were read", records(read + unread)),
    };
    let told = match (new, here) {
        (new, 0) => format!("{new} {} new", are(new)),
        (0, here) => format!("{here} you already have"),
        (new, here) => format!("{new} {} new, {here} you already have", are(new)),
    };
    let rest = match unread {
        0 => String::new(),
        1 => " 1 could not be read; its text is below.".to_owned(),
        unread => format!(" {unread} could not be read; their text is below."),
    };
    format!("{head}: {told}.{rest}")
}

/// What a file says of the person's own name: in how many records it is sure, likely, or not there.
pub fn own_name(sure: usize, likely: usize, nowhere: usize, unnamed: usize) -> String {
    if unnamed > 0 {
        return "Nobody has said yet what you are called in print, so your place among the authors is left open."
            .to_owned();
    }
    match (sure, likely, nowhere) {
        (0, 0, 0) => String::new(),
        (sure, 0, 0) => match sure {
            1 => "Your name is in it.".to_owned(),
            sure => format!("Your name is in all {sure}."),
        },
        (sure, likely, nowhere) => {
            let mut parts = vec![format!("Your name is in {sure}")];
            if likely > 0 {
                parts.push(format!(
                    "perhaps in {likely} more, where it is spelled otherwise"
                ));
            }
            if nowhere > 0 {
                parts.push(format!("not in {nowhere}"));
            }
            format!("{}.", parts.join(", "))
        }
    }
}

/// By what two records are known to be of one work.
pub fn by(name: &str) -> &'static str {
    match name {
        "doi" => "Same DOI",
        "pmid" => "Same PMID",
        "pmcid" => "Same PMCID",
        _ => "Same title and year",
    }
}

/// How a record stands beside its entry: "Same DOI. 5 fields differ, 2 are only in the file."
pub fn beside(by: &str, differ: usize, only: usize) -> String {
    let fields = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 field {one}")),
        count => Some(format!("{count} fields {many}")),
    };
    let parts: Vec<String> = [
        fields(differ, "differs", "differ"),
        fields(only, "is only in the file", "are only in the file"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        format!("{by}. The file says nothing that you do not have.")
    } else {
        format!("{by}. {}.", parts.join(", "))
    }
}

/// What was done, in a sentence.
pub fn done(added: usize, merged: usize) -> String {
    let added = match added {
        0 => None,
        1 => Some("1 entry added".to_owned()),
        count => Some(format!("{count} entries added")),
    };
    let merged = match merged {
        0 => None,
        1 => Some("1 merged".to_owned()),
        count => Some(format!("{count} merged")),
    };
    let parts: Vec<String> = [added, merged].into_iter().flatten().collect();
    if parts.is_empty() {
        "Nothing was added or changed.".to_owned()
    } else {
        format!("{}.", parts.join(", "))
    }
}

/// What a field of a publication is called, by its name.
pub fn field(name: &str) -> &'static str {
    match name {
        "Kind" => "Type",
        "Title" => "Title",
        "TitleShort" => "Short title",
        "Authors" => "Authors",
        "Editors" => "Editors",
        "Translators" => "Translators",
        "Issued" => "Date",
        "Epub" => "Online first",
        "ContainerTitle" => "Journal or book",
        "ContainerTitleShort" => "Abbreviation",
        "Volume" => "Volume",
        "Issue" => "Issue",
        "Pages" => "Pages",
        "Number" => "Number",
        "CollectionTitle" => "Series",
        "EventTitle" => "Meeting",
        "Publisher" => "Publisher",
        "Place" => "Place",
        "Edition" => "Edition",
        "Genre" => "Form",
        "Doi" => "DOI",
        "Pmid" => "PMID",
        "Pmcid" => "PMCID",
        "Isbn" => "ISBN",
        "Issn" => "ISSN",
        "Url" => "Address",
        "Accessed" => "Looked at",
        "Language" => "Language",
        "Status" => "Status",
        "Note" => "Note",
        _ => "Keywords",
    }
}

/// What kind of work something is, by its CSL name.
pub fn work(name: &str) -> &'static str {
    match name {
        "article" => "Preprint or article",
        "article-journal" => "Journal article",
        "article-magazine" => "Magazine article",
        "article-newspaper" => "Newspaper article",
        "book" => "Book",
        "chapter" => "Chapter",
        "dataset" => "Data set",
        "entry" | "entry-dictionary" | "entry-encyclopedia" => "Entry of a reference work",
        "graphic" | "figure" | "map" => "Picture or map",
        "interview" => "Interview",
        "legislation" | "bill" | "regulation" | "treaty" => "Law",
        "legal_case" | "hearing" => "Case or hearing",
        "manuscript" => "Manuscript",
        "motion_picture" | "broadcast" | "song" | "performance" | "musical_score" => "Recording",
        "paper-conference" => "Conference paper",
        "patent" => "Patent",
        "periodical" | "collection" => "Journal or series",
        "personal_communication" => "Letter",
        "post" | "post-weblog" | "webpage" => "Page on the web",
        "report" => "Report",
        "review" | "review-book" => "Review",
        "software" => "Program",
        "speech" | "event" => "Talk",
        "standard" => "Standard",
        "thesis" => "Thesis",
        _ => "Other work",
    }
}
