//! As much of HTTP/1.1 as a browser on this computer needs: one request and one answer for each connection.

use std::io::{self, BufRead, BufReader, Read, Write};

/// The most that a request's head may take, in bytes.
const HEAD_LIMIT: u64 = 64 << 10;

/// A request: its head, and its body as far as the limit.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Request {
    /// "GET" or "POST".
    pub(crate) method: String,
    /// The path with its question mark.
    pub(crate) url: String,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Reads one request. A body longer than `most` bytes is refused.
    pub(crate) fn read(stream: impl Read, most: usize) -> io::Result<Self> {
        let bad = |why| io::Error::new(io::ErrorKind::InvalidData, why);
        let mut reader = BufReader::new(stream.take(HEAD_LIMIT + most as u64));
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let mut words = line.split_whitespace();
        let mut request = Self {
            method: words.next().ok_or_else(|| bad("no method"))?.to_owned(),
            url: words.next().ok_or_else(|| bad("no address"))?.to_owned(),
            ..Self::default()
        };
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Err(bad("the head broke off"));
            }
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            request
                .headers
                .push((name.trim().to_owned(), value.trim().to_owned()));
        }
        let length = match request.header("content-length") {
            Some(text) => text
                .parse()
                .map_err(|_| bad("the length is not a number"))?,
            None => 0,
        };
        if length > most {
            return Err(bad("the request is too long"));
        }
        request.body = vec![0; length];
        reader.read_exact(&mut request.body)?;
        Ok(request)
    }
}

/// An answer. It closes its connection.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) kind: &'static str,
    pub(crate) body: Vec<u8>,
    /// The content policy, for pages.
    pub(crate) policy: Option<&'static str>,
}

impl Answer {
    /// Writes it.
    pub(crate) fn write(&self, mut stream: impl Write) -> io::Result<()> {
        let reason = if self.status == 200 { "OK" } else { "Refused" };
        let mut head = format!(
            "HTTP/1.1 {} {reason}\r\ncontent-type: {}\r\ncontent-length: {}\r\ncache-control: no-store\r\nconnection: close\r\n",
            self.status,
            self.kind,
            self.body.len()
        );
        if let Some(policy) = self.policy {
            head.push_str("content-security-policy: ");
            head.push_str(policy);
            head.push_str("\r\n");
        }
        stream.write_all(head.as_bytes())?;
        stream.write_all(b"\r\n")?;
        stream.write_all(&self.body)?;
        stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Request};

    #[test]
    fn a_request_is_read_with_its_body() {
        let text =
            b"POST /call/undo HTTP/1.1\r\nHost: 127.0.0.1:1\r\ncontent-LENGTH: 2\r\n\r\n{}more";
        let request = Request::read(&text[..], 10).expect("a request");
        assert_eq!(
            (request.method.as_str(), request.url.as_str()),
            ("POST", "/call/undo")
        );
        assert_eq!(request.header("host"), Some("127.0.0.1:1"));
        assert_eq!(request.body, b"{}");
    }

    #[test]
    fn what_is_too_long_or_broken_off_is_refused() {
        assert!(
            Request::read(
                &b"POST / HTTP/1.1\r\ncontent-length: 11\r\n\r\n01234567890"[..],
                10
            )
            .is_err()
        );
        assert!(
            Request::read(&b"POST / HTTP/1.1\r\ncontent-length: 9\r\n\r\n012"[..], 10).is_err()
        );
        assert!(Request::read(&b"GET / HTTP/1.1\r\nhost: x\r\n"[..], 10).is_err());
        assert!(Request::read(&b""[..], 10).is_err());
    }

    #[test]
    fn an_answer_names_its_length_and_closes() {
        let mut bytes = Vec::new();
        let answer = Answer {
            status: 200,
            kind: "text/plain",
            body: b"yes".to_vec(),
            policy: Some("default-src 'none'"),
        };
        answer.write(&mut bytes).expect("memory takes it");
        let text = String::from_utf8(bytes).expect("text");
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.ends_with("\r\n\r\nyes"));
        assert!(
            text.contains("content-length: 3\r\n")
                && text.contains("content-security-policy: default-src 'none'\r\n")
        );
    }
}
