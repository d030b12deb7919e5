//! The server: loopback only, one page's own requests only.

use std::io::{Cursor, Read as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use bearings_core::clock::Clock;
use bearings_core::door::{Door, REQUEST_LIMIT};
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::hand::Hand;
use crate::host::Stage;
use crate::pages;

/// Requests that are answered at the same time: a page asks for several things at once, and must be able to stop one.
const HANDS: usize = 4;

type Answer = Response<Cursor<Vec<u8>>>;

/// A bound server.
pub(crate) struct Bridge {
    server: Server,
    port: u16,
    ui: PathBuf,
    door: Door,
    stage: Arc<Stage>,
    clock: Clock,
}

impl Bridge {
    /// Binds a port of 127.0.0.1.
    pub(crate) fn bind(
        port: u16,
        ui: PathBuf,
        door: Door,
        stage: Arc<Stage>,
        clock: Clock,
    ) -> Result<Self, String> {
        let server = Server::http(("127.0.0.1", port))
            .map_err(|error| format!("The port cannot be taken: {error}"))?;
        let port = server
            .server_addr()
            .to_ip()
            .map(|address| address.port())
            .ok_or("The server has no port.")?;
        Ok(Self {
            server,
            port,
            ui,
            door,
            stage,
            clock,
        })
    }

    /// What to open in the browser.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Answers until the process ends.
    pub(crate) fn serve(&self) {
        thread::scope(|scope| {
            for _ in 0..HANDS {
                scope.spawn(|| {
                    while let Ok(request) = self.server.recv() {
                        self.answer(request);
                    }
                });
            }
        });
    }

    fn answer(&self, mut request: Request) {
        let answer = if self.own(&request) {
            self.route(&mut request)
        } else {
            words(403, "not from this page")
        };
        // The browser may have gone; there is nobody left to tell.
        let _ = request.respond(answer);
    }

    /// Whether a request comes from a page of this server: another site's page, or a name that was bent to this address,
    /// says another host or origin.
    fn own(&self, request: &Request) -> bool {
        let host = format!("127.0.0.1:{}", self.port);
        let origin = self.address();
        header(request, "host") == Some(host.as_str())
            && header(request, "origin").is_none_or(|found| found == origin)
    }

    fn route(&self, request: &mut Request) -> Answer {
        let url = request.url().to_owned();
        match request.method() {
            Method::Get if url == "/test" => json(200, &json!({ "waiting": self.stage.waiting() })),
            Method::Get => match pages::find(&self.ui, &url) {
                Some((bytes, kind)) => page(bytes, kind),
                None => words(404, "no such page"),
            },
            Method::Post => match body(request) {
                Ok(body) => self.post(&url, body),
                Err(why) => words(400, why),
            },
            _ => words(405, "GET or POST"),
        }
    }

    fn post(&self, url: &str, body: Value) -> Answer {
        if let Some(name) = url.strip_prefix("/call/") {
            return match self.door.call(name, body) {
                Ok(reply) => json(200, &reply),
                Err(fault) => json(400, &json!(fault)),
            };
        }
        if url == "/test" {
            return match serde_json::from_value::<Hand>(body) {
                Ok(hand) => self.obey(hand),
                Err(error) => words(400, &error.to_string()),
            };
        }
        words(404, "no such door")
    }

    fn obey(&self, hand: Hand) -> Answer {
        self.stage.lay_out(hand.answers);
        self.clock.advance(hand.advance);
        if let Some(path) = hand.dropped {
            self.door.opened(path);
        }
        json(200, &Value::Null)
    }
}

/// The JSON that was sent. A form or a plain text, which any site may send without asking, is refused.
fn body(request: &mut Request) -> Result<Value, &'static str> {
    if header(request, "content-type").is_none_or(|kind| !kind.starts_with("application/json")) {
        return Err("only JSON is read");
    }
    let mut bytes = Vec::new();
    request
        .as_reader()
        .take(REQUEST_LIMIT as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| "the request broke off")?;
    if bytes.len() > REQUEST_LIMIT {
        return Err("the request is too long");
    }
    serde_json::from_slice(&bytes).map_err(|_| "this is not JSON")
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let found = request
        .headers()
        .iter()
        .find(|header| header.field.as_str().as_str().eq_ignore_ascii_case(name))?;
    Some(found.value.as_str())
}

fn page(bytes: Vec<u8>, kind: &'static str) -> Answer {
    Response::from_data(bytes)
        .with_header(field("content-type", kind))
        .with_header(field("content-security-policy", pages::POLICY))
}

fn json(status: u16, value: &Value) -> Answer {
    Response::from_data(value.to_string())
        .with_status_code(status)
        .with_header(field("content-type", "application/json"))
}

fn words(status: u16, text: &str) -> Answer {
    Response::from_data(text)
        .with_status_code(status)
        .with_header(field("content-type", "text/plain; charset=utf-8"))
}

fn field(name: &'static str, value: &'static str) -> Header {
    Header::from_bytes(name, value).expect("the names and values are ASCII")
}
