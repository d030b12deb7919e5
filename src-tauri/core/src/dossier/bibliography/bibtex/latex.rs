//! From the LaTeX of a value to plain text with the little markup that CSL knows.
//!
//! One pass over the text with a stack of open groups, never deeper in calls than one: a hundred thousand braces are
//! a longer stack and nothing else.

use unicode_normalization::char::compose;

use crate::dossier::bibliography::bibtex::latex::symbols::{accent, greek, symbol};

pub mod symbols;

/// What happens where a group ends.
#[derive(Debug, Clone, Copy)]
enum Group {
    /// Nothing.
    Plain,
    /// Markup ends.
    Tag(&'static str),
    /// A mark is put over the first letter since a place in the text.
    Accent(char, usize),
    /// Closing quotation mark.
    Quote,
    /// All since a place is dropped: the address of a link, the colour of a word.
    Drop(usize),
}

/// The plain text of a value. Braces are gone, accents are letters, `\emph` is `<i>`, mathematics is what can be
/// printed of it.
pub fn text(raw: &str) -> String {
    if !raw.contains([
        '\\', '{', '}', '$', '~', '`', '\'', '-', '\n', '\t', '^', '_',
    ]) {
        return raw.trim().to_owned();
    }
    let mut reader = Reader {
        rest: raw.chars().peekable(),
        dollars: raw.replace("\\$", "").matches('$').count(),
        out: String::with_capacity(raw.len()),
        open: Vec::new(),
        math: false,
    };
    while let Some(letter) = reader.rest.next() {
        reader.letter(letter);
    }
    while let Some(group) = reader.open.pop() {
        reader.close(group);
    }
    let kept = reader.out.trim().to_owned();
    kept.replace("<i></i>", "").replace("<b></b>", "")
}

/// The text of an address or a number: no commands but escaped signs, no quotes, no dashes.
pub fn verbatim(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw.trim().chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '\\' if rest.peek().is_some_and(|c| "_%&#$~{}".contains(*c)) => {
                out.extend(rest.next());
            }
            '{' | '}' => {}
            letter => out.push(letter),
        }
    }
    out
}

struct Reader<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    /// Dollar signs still to come; the last of an odd number is one of money.
    dollars: usize,
    out: String,
    open: Vec<Group>,
    math: bool,
}

impl Reader<'_> {
    fn letter(&mut self, letter: char) {
        match letter {
            '{' => self.open.push(Group::Plain),
            '}' => {
                if let Some(group) = self.open.pop() {
                    self.close(group);
                }
            }
            '\\' => self.command(),
            '$' => self.dollar(),
            '^' if self.math => self.raised("sup"),
            '_' if self.math => self.raised("sub"),
            '~' => self.out.push('\u{a0}'),
            '-' if !self.math => self.dashes(),
            '`' if self.eat('`') => self.out.push('\u{201c}'),
            '`' => self.out.push('\u{2018}'),
            '\'' if self.eat('\'') => self.out.push('\u{201d}'),
            letter if letter.is_whitespace() => {
                if !self.out.ends_with(' ') {
                    self.out.push(' ');
                }
            }
            letter => self.out.push(letter),
        }
    }

    fn eat(&mut self, letter: char) -> bool {
        self.rest.next_if_eq(&letter).is_some()
    }

    fn blanks(&mut self) {
        while self.rest.next_if(|c| c.is_whitespace()).is_some() {}
    }

    fn close(&mut self, group: Group) {
        match group {
            Group::Plain => {}
            Group::Tag(tag) => self.tag("</", tag),
            Group::Quote => self.out.push('\u{201d}'),
            Group::Drop(from) => self.out.truncate(from),
            Group::Accent(mark, from) => {
                let tail = self.out.split_off(from);
                self.out.push_str(&marked(&tail, mark));
            }
        }
    }

    fn tag(&mut self, open: &str, name: &str) {
        self.out.push_str(open);
        self.out.push_str(name);
        self.out.push('>');
    }

    fn dashes(&mut self) {
        match (self.eat('-'), self.rest.peek() == Some(&'-')) {
            (true, true) => {
                self.rest.next();
                self.out.push('\u{2014}');
            }
            (true, false) => self.out.push('\u{2013}'),
            _ => self.out.push('-'),
        }
    }

    fn dollar(&mut self) {
        self.dollars = self.dollars.saturating_sub(1);
        // The last of an odd number has no other to close it.
        if !self.math && self.dollars == 0 {
            self.out.push('$');
        } else {
            self.math = !self.math;
        }
    }

    /// `x^2` or `x^{10}` in mathematics.
    fn raised(&mut self, tag: &'static str) {
        self.tag("<", tag);
        if self.eat('{') {
            self.open.push(Group::Tag(tag));
            return;
        }
        if let Some(letter) = self.rest.next() {
            if letter == '\\' {
                self.command();
            } else {
                self.out.push(letter);
            }
        }
        self.close(Group::Tag(tag));
    }

    fn command(&mut self) {
        let Some(&first) = self.rest.peek() else {
            return;
        };
        let mut name = String::new();
        if first.is_ascii_alphabetic() {
            while let Some(letter) = self.rest.next_if(char::is_ascii_alphabetic) {
                name.push(letter);
            }
            self.eat('*');
        } else {
            name.extend(self.rest.next());
        }
        let named = first.is_ascii_alphabetic();
        if let Some(mark) = accent(&name)
            && !(self.math && matches!(name.as_str(), "=" | "."))
        {
            self.accented(mark);
            return;
        }
        if let Some(text) = symbol(&name).or_else(|| greek(&name)) {
            self.out.push_str(text);
            if named {
                self.after_symbol();
            }
            return;
        }
        match name.as_str() {
            "(" => self.math = true,
            ")" => self.math = false,
            "\\" | " " | "\n" | "\t" | "newline" | "par" => {
                if !self.out.ends_with(' ') {
                    self.out.push(' ');
                }
            }
            "textit" | "emph" | "textsl" | "mkbibemph" | "mathit" => self.tagged("i"),
            "textbf" | "mkbibbold" | "mathbf" => self.tagged("b"),
            "textsuperscript" | "mkbibsuperscript" => self.tagged("sup"),
            "textsubscript" | "mkbibsubscript" => self.tagged("sub"),
            "enquote" | "mkbibquote" => {
                self.blanks();
                if self.eat('{') {
                    self.out.push('\u{201c}');
                    self.open.push(Group::Quote);
                }
            }
            "href" | "textcolor" | "color" => {
                self.blanks();
                if self.eat('{') {
                    self.open.push(Group::Drop(self.out.len()));
                }
            }
            // The old commands hold until the group around them ends.
            "em" | "it" | "sl" | "itshape" => self.until_end("i"),
            "bf" | "bfseries" => self.until_end("b"),
            _ if named => self.blanks(),
            _ => self.out.push_str(&name),
        }
    }

    /// A blank behind a command of letters ends the command; `{}` does the same and keeps the blank.
    fn after_symbol(&mut self) {
        if self.rest.peek() == Some(&'{') {
            let mut ahead = self.rest.clone();
            ahead.next();
            if ahead.peek() == Some(&'}') {
                self.rest.next();
                self.rest.next();
            }
        } else {
            self.blanks();
        }
    }

    fn tagged(&mut self, tag: &'static str) {
        self.blanks();
        if self.eat('{') {
            self.tag("<", tag);
            self.open.push(Group::Tag(tag));
        }
    }

    fn until_end(&mut self, tag: &'static str) {
        self.blanks();
        if let Some(group @ Group::Plain) = self.open.last_mut() {
            *group = Group::Tag(tag);
            self.tag("<", tag);
        }
    }

    fn accented(&mut self, mark: char) {
        self.blanks();
        let from = self.out.len();
        match self.rest.next() {
            Some('{') => self.open.push(Group::Accent(mark, from)),
            Some('\\') => {
                self.command();
                let tail = self.out.split_off(from.min(self.out.len()));
                self.out.push_str(&marked(&tail, mark));
            }
            Some(letter) => self.out.push_str(&marked(&letter.to_string(), mark)),
            None => {}
        }
    }
}

/// A text whose first letter carries a mark.
fn marked(text: &str, mark: char) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let base = match first {
        '\u{131}' => 'i',
        '\u{237}' => 'j',
        other => other,
    };
    let mut out = String::new();
    if let Some(whole) = compose(base, mark) {
        out.push(whole);
    } else {
        out.push(base);
        out.push(mark);
    }
    out.push_str(letters.as_str());
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{text, verbatim};

    #[test]
    fn latex_becomes_text() {
        for (raw, wanted) in [
            ("Mar{\\'i}a I. Corbal{\\'{a}}n", "María I. Corbalán"),
            ("H\\o{}iland-J\\o{}rgensen", "Høiland-Jørgensen"),
            ("Gustav Bostr\\\"{o}m", "Gustav Boström"),
            ("Espelos{\\'\\i}n", "Espelosín"),
            ("T{\\u{a}}tar", "Tătar"),
            ("{\\ss}{\\AA}\\ae sop \\L{}ódź", "ßÅæsop Łódź"),
            (
                "{{The \\textit{Procolophon} (P)}}",
                "The <i>Procolophon</i> (P)",
            ),
            ("{\\em old} style", "<i>old</i> style"),
            ("for $\\mu$second-scale", "for μsecond-scale"),
            ("CO$_2$ and $10^{-3}$", "CO<sub>2</sub> and 10<sup>-3</sup>"),
            ("costs 5$ a day", "costs 5$ a day"),
            ("A \\& B, 5\\% -- 6---7", "A & B, 5% – 6—7"),
            ("robot {``KANTARO''}", "robot “KANTARO”"),
            ("{{net\\_dma: mark broken}}", "net_dma: mark broken"),
            ("Why Johnny can't", "Why Johnny can't"),
            ("on two\n\tlines", "on two lines"),
            ("\\href{http://x}{word} \\unknown{kept}", "word kept"),
            ("unbalanced } { braces", "unbalanced braces"),
        ] {
            assert_eq!(text(raw), wanted, "{raw}");
        }
        assert_eq!(
            verbatim("http://x.org/a\\_b%20{c}~d"),
            "http://x.org/a_b%20c~d"
        );
    }

    proptest! {
        #[test]
        fn any_text_becomes_some_text(raw in any::<String>(), wild in "[{}$^_\\\\a-c'\"`~ -]{0,80}") {
            let _ = text(&raw);
            // A brace that is left was written with a backslash.
            let (left, written) = (text(&wild).matches('{').count(), wild.matches("\\{").count());
            prop_assert!(left <= written);
        }
    }
}
