//! Tables for spreadsheets: RFC 4180, lines ended by CR LF, and no cell that a spreadsheet would run as a formula.

/// One line.
pub fn line(cells: &[String]) -> String {
    let mut text = cells.join(",");
    text.push_str("\r\n");
    text
}

/// A cell of words: quoted, and with an apostrophe before what would otherwise be run as a formula (OWASP, "CSV injection").
pub fn words(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::{line, words};

    #[test]
    fn a_cell_is_never_a_formula_or_a_second_column() {
        assert_eq!(words("Ward, night"), "\"Ward, night\"");
        assert_eq!(words("a\"b"), "\"a\"\"b\"");
        for formula in ["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", "\n=1"] {
            assert!(words(formula).starts_with("\"'"), "{formula:?}");
        }
        assert_eq!(line(&["1".to_owned(), words("a")]), "1,\"a\"\r\n");
    }
}
