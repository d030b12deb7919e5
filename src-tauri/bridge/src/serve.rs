//! The server: loopback only, one page's own requests only.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use bearings_core::clock::Clock;
use bearings_core::door::{Door, REQUEST_LIMIT};
use serde_json::{Value, json};

use crate::hand::Hand;
use crate::host::Stage;
use crate::http::{Answer, Request};
use crate::pages;

/// A browser opens connections ahead of need; one that says nothing for this long is let go.
const PATIENCE: Duration = Duration::from_secs(20);

/// A bound server.
pub(crate) struct Bridge {
    listener: TcpListener,
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
        let taken = |error| format!("The port cannot be taken: {error}");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(taken)?;
        let port = listener.local_addr().map_err(taken)?.port();
        Ok(Self {
            listener,
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

    /// Answers until the process ends: each connection on a thread, so that a page can stop what it waits for.
    pub(crate) fn serve(&self) {
        thread::scope(|scope| {
            for stream in self.listener.incoming().flatten() {
                scope.spawn(move || self.answer(&stream));
            }
        });
    }

    fn answer(&self, stream: &TcpStream) {
        // The browser may have gone at any of these; there is nobody left to tell.
        let _ = stream.set_read_timeout(Some(PATIENCE));
        let Ok(request) = Request::read(stream, REQUEST_LIMIT) else {
            return;
        };
        let answer = if self.own(&request) {
            self.route(&request)
        } else {
            words(403, "not from this page")
        };
        let _ = answer.write(stream);
    }

    /// Whether a request comes from a page of this server: another site's page, or a name that was bent to this address,
    /// says another host or origin.
    fn own(&self, request: &Request) -> bool {
        let host = format!("127.0.0.1:{}", self.port);
        request.header("host") == Some(host.as_str())
            && request
                .header("origin")
                .is_none_or(|found| found == self.address())
    }

    fn route(&self, request: &Request) -> Answer {
        match (request.method.as_str(), request.url.as_str()) {
            ("GET", "/test") => json(200, &json!({ "waiting": self.stage.waiting() })),
            ("GET", url) => match pages::find(&self.ui, url) {
                Some((body, kind)) => Answer {
                    status: 200,
                    kind,
                    body,
                    policy: Some(pages::POLICY),
                },
                None => words(404, "no such page"),
            },
            ("POST", url) => match body(request) {
                Ok(body) => self.post(url, body),
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
fn body(request: &Request) -> Result<Value, &'static str> {
    if request
        .header("content-type")
        .is_none_or(|kind| !kind.starts_with("application/json"))
    {
        return Err("only JSON is read");
    }
    serde_json::from_slice(&request.body).map_err(|_| "this is not JSON")
}

fn json(status: u16, value: &Value) -> Answer {
    Answer {
        status,
        kind: "application/json",
        body: value.to_string().into_bytes(),
        policy: None,
    }
}

fn words(status: u16, text: &str) -> Answer {
    Answer {
        status,
        kind: "text/plain; charset=utf-8",
        body: text.as_bytes().to_vec(),
        policy: None,
    }
}
