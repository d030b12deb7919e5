//! An e-mail as its words: from whom, to whom, when, about what, and what it says. What it brings along is named only.

use mail_parser::{Address, MessageParser, MimeHeaders as _};

use crate::words;

/// The lines of an e-mail; nothing where it is none.
pub(super) fn lines(file: &[u8]) -> Option<Vec<String>> {
    let mail = MessageParser::default().parse(file)?;
    let mut lines = Vec::new();
    let mut say = |label: &str, what: Option<String>| {
        if let Some(what) = what.filter(|what| !what.trim().is_empty()) {
            lines.push(format!("{label}: {}", what.replace(['\r', '\n'], " ")));
        }
    };
    say(words::FROM, mail.from().map(people));
    say(words::TO, mail.to().map(people));
    say(words::COPY_TO, mail.cc().map(people));
    say(
        words::DATE,
        mail.date()
            .map(mail_parser::DateTime::to_rfc822)
            .filter(|_| mail.date().is_some_and(mail_parser::DateTime::is_valid)),
    );
    say(words::SUBJECT, mail.subject().map(str::to_owned));
    for part in mail.attachments() {
        say(
            words::ATTACHED,
            Some(part.attachment_name().unwrap_or(words::NAMELESS).to_owned()),
        );
    }
    lines.push(String::new());
    for at in 0..mail.text_body_count() {
        if let Some(body) = mail.body_text(at) {
            lines.extend(body.lines().map(str::to_owned));
        }
    }
    Some(
        lines
            .into_iter()
            .map(|line| line.chars().filter(|c| !c.is_control()).collect())
            .collect(),
    )
}

/// "Teo Osei <t.osei@example.org>, …".
fn people(address: &Address<'_>) -> String {
    let all: Vec<String> = address
        .iter()
        .map(|one| match (one.name(), one.address()) {
            (Some(name), Some(at)) => format!("{name} <{at}>"),
            (name, at) => name.or(at).unwrap_or_default().to_owned(),
        })
        .collect();
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn an_email_is_told_in_words() {
        let mail = "From: =?utf-8?Q?Teo_Os=C3=A9i?= <t.osei@example.org>\r\nTo: Ines <ines@example.org>\r\n\
            Date: Mon, 3 Mar 2025 09:30:00 +0000\r\nSubject: Grand rounds\r\nMIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\r\nWe would be glad =\r\nif you came.\r\n\
            --b\r\nContent-Type: application/pdf; name=programme.pdf\r\n\
            Content-Disposition: attachment; filename=programme.pdf\r\n\r\n%PDF\r\n--b--\r\n";
        let lines = lines(mail.as_bytes()).expect("a mail");
        let text = lines.join("\n");
        for said in [
            "From: Teo Oséi <t.osei@example.org>",
            "To: Ines <ines@example.org>",
            "Subject: Grand rounds",
            "Attached, not opened: programme.pdf",
            "We would be glad if you came.",
        ] {
            assert!(text.contains(said), "{said}\n{text}");
        }
        assert!(!text.contains("%PDF"));
    }
}
