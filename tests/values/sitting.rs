//! A person who makes a whole audit through the contract.

use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::journeys::steps::does;
use crate::support::session;

/// A person in an audit.
pub struct Sitting {
    _folder: tempfile::TempDir,
    pub session: Session,
    pub audit: Value,
}

impl Sitting {
    /// Begins an audit with our own deck.
    pub fn begin(mode: &str) -> Self {
        let (folder, mut session) = session();
        let args = json!({ "mode": mode, "deck": "physician" });
        let audit = does(&mut session, "startAudit", args)["id"].clone();
        Self {
            _folder: folder,
            session,
            audit,
        }
    }

    pub fn ask(&mut self, name: &str, args: Value) -> Value {
        let mut args = args;
        args["audit"] = self.audit.clone();
        does(&mut self.session, name, args)
    }

    pub fn page(&mut self, part: &str) -> Value {
        self.ask("audit", json!({ "part": part }))["page"].clone()
    }

    /// The audit with the page of the part to go on with.
    pub fn here(&mut self) -> Value {
        self.ask("audit", json!({}))
    }

    pub fn cards(page: &Value) -> Vec<Value> {
        let rows = page
            .get("cards")
            .or_else(|| page.get("rows"))
            .expect("rows");
        let key = |row: &Value| row["card"]["key"].clone();
        rows.as_array().expect("rows").iter().map(key).collect()
    }

    /// Sorts every card by its place in the deal, and keeps as many as the mode wants.
    pub fn sort(&mut self) {
        let page = self.page("sort");
        for (at, card) in Self::cards(&page).into_iter().enumerate() {
            self.ask("sortCard", json!({ "card": card, "pile": at % 5 + 1 }));
        }
        let mut page = self.ask("keepProposed", json!({}))["page"].clone();
        while page["kept"] != page["keep"] {
            let cards = page["cards"].as_array().expect("cards");
            let open = cards.iter().find(|card| card["kept"] == false);
            let card = open.expect("a card is left")["card"]["key"].clone();
            page = self.ask("keepCard", json!({ "card": card, "keep": true }))["page"].clone();
        }
    }

    /// Answers the round in hand with its first and its last card; `false` when there is none.
    pub fn round(&mut self) -> bool {
        let round = self.page("choose")["round"].clone();
        let Some(cards) = round["cards"].as_array() else {
            return false;
        };
        let (most, least) = (&cards[0]["key"], &cards[cards.len() - 1]["key"]);
        let number = &round["number"];
        self.ask(
            "chooseInRound",
            json!({ "round": number, "most": most, "least": null }),
        );
        self.ask(
            "chooseInRound",
            json!({ "round": number, "most": most, "least": least }),
        );
        true
    }

    pub fn rate(&mut self) {
        for (at, card) in Self::cards(&self.page("importance"))
            .into_iter()
            .enumerate()
        {
            let args = json!({ "card": card, "importance": 10 - at % 4 });
            self.ask("rateImportance", args);
        }
        for (at, card) in Self::cards(&self.page("lived")).into_iter().enumerate() {
            self.ask("rateLived", json!({ "card": card, "lived": at % 11 }));
        }
    }

    /// Everything from the state to the experiment, and finishes.
    pub fn whole(&mut self) {
        self.ask(
            "setAuditState",
            json!({ "conditions": ["postCall"], "badWeek": true }),
        );
        self.sort();
        while self.round() {}
        self.rate();
        self.ask("addActivities", json!({ "activities": [
            { "name": "Teaching", "category": 3, "minutes": 210 }, { "name": "Inbox", "minutes": 480 }
        ] }));
        let page = self.page("energy");
        let ids = [0, 1].map(|at| page["activities"][at]["id"].clone());
        self.ask("rateEnergy", json!({ "id": ids[0], "energy": 5 }));
        self.ask("rateEnergy", json!({ "id": ids[1], "energy": -4 }));
        self.ask("markMeaningful", json!({ "id": ids[0] }));
        self.ask("addShift", json!({ "name": "teaching", "minutes": 120 }));
        self.ask("addShift", json!({ "name": "inbox", "minutes": -120 }));
        let gaps = self.page("source")["gaps"].clone();
        let parts = json!({ "me": 1, "role": 2, "team": 0, "institution": 7, "medicine": 0 });
        for gap in gaps.as_array().expect("gaps") {
            let args = json!({ "card": gap["card"]["key"], "parts": parts });
            self.ask("setGapSource", args);
        }
        self.ask(
            "setExperiment",
            json!({ "words": "hand over the pager", "start": "2026-11-23", "know": "the hour is kept" }),
        );
        self.ask("finishAudit", json!({}));
    }
}
