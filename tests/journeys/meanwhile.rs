//! While a calendar comes in, others at the same door are answered: what only reads sees the vault as it was, what
//! changes waits its turn, and the import stays one whole change.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bearings_core::contract::list::READING;
use bearings_core::document::Document;
use bearings_core::document::form::Form;
use bearings_core::door::Door;
use bearings_core::error::{Code, Error, Fault, Result};
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use serde_json::{Value, json};

use super::papers::{event, file, weekly};
use crate::support::sunday;

/// Longer than anything here takes; who waits so long for an answer is held up by the import.
const HELD_UP: Duration = Duration::from_mins(1);

/// A host that stops long work at every step until it is told to go on.
struct Steps {
    reached: Mutex<Sender<()>>,
    on: Mutex<Receiver<()>>,
}

impl Host for Steps {
    fn choose_open(&self, _: ToOpen) -> Option<PathBuf> {
        None
    }

    fn choose_save(&self, _: ToSave, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self, _: ToChoose) -> Option<PathBuf> {
        None
    }

    fn press(&self, _: &Document, _: Form) -> Result<Vec<u8>> {
        Err(Error::Bug("nothing is pressed here"))
    }

    fn seal(&self) -> Seal {
        Seal::default()
    }

    fn progress(&self, _: u64, _: u64) {
        // Once nobody listens any more the work runs on by itself.
        let told = self.reached.lock().expect("whole").send(());
        if told.is_ok() {
            let _ = self.on.lock().expect("whole").recv();
        }
    }
}

/// A vault on the disk with the invented physician's papers, its door, and a calendar to bring in.
struct Place {
    folder: tempfile::TempDir,
    door: Arc<Door>,
    token: String,
    reached: Option<Receiver<()>>,
    on: Option<Sender<()>>,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (tell, reached) = channel();
        let (on, go) = channel();
        let host = Steps {
            reached: Mutex::new(tell),
            on: Mutex::new(go),
        };
        let mut session = Session::new(
            sunday(),
            Entropy::fixed(1),
            KdfCost::Fixed(KdfParams::LEAST),
            Arc::new(host),
            Home::below(folder.path()),
        );
        let path = folder.path().join("night.ics");
        std::fs::write(&path, calendar()).expect("a file");
        let token = session.token();
        let token = session.files.add(token, path).token;
        let door = Door::new(session);
        let passphrase = "a sentence for meanwhile";
        door.call(
            "createVault",
            json!({ "place": { "kind": "own" }, "passphrase": passphrase, "again": passphrase }),
        )
        .expect("a vault");
        bearings_core::sample::fill(&mut door.session(), 0).expect("her papers");
        Self {
            folder,
            door: Arc::new(door),
            token,
            reached: Some(reached),
            on: Some(on),
        }
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        self.door.call(name, args).expect("answered")["value"].clone()
    }

    /// The next step of the work under way.
    fn step(&self) {
        let reached = self.reached.as_ref().expect("listened to");
        reached.recv_timeout(HELD_UP).expect("a step of the work");
    }

    fn go_on(&self) {
        self.on.as_ref().expect("listened to").send(()).expect("on");
    }

    /// Lets the work run to its end.
    fn let_run(&mut self) {
        self.reached = None;
        self.on = None;
    }

    /// Asks from another thread, as a page would while it waits for something else.
    fn beside(&self, name: &str, args: Value) -> Receiver<std::result::Result<Value, Fault>> {
        let (tell, told) = channel();
        let (door, name) = (Arc::clone(&self.door), name.to_owned());
        thread::spawn(move || {
            let _ = tell.send(door.call(&name, args));
        });
        told
    }

    /// An answer that comes although work is under way.
    fn meanwhile(&self, name: &str, args: Value) -> Value {
        let told = self.beside(name, args).recv_timeout(HELD_UP);
        told.unwrap_or_else(|_| panic!("{name} is held up"))
            .unwrap_or_else(|fault| panic!("{name} is refused: {fault:?}"))["value"]
            .clone()
    }
}

fn calendar() -> String {
    file(&[
        weekly("n", "Night calls", 2, "WE", "2100", "2300"),
        event(
            "o",
            "Outreach",
            &super::papers::day(1, 3),
            "1300",
            "1500",
            &[],
        ),
    ])
}

/// Arguments of every command that only reads.
fn reading(place: &Place) -> Vec<(&'static str, Value)> {
    let audit = place.ask("audits", json!({}))["audits"][0]["id"].clone();
    let set = place.ask("criteriaSet", json!({ "id": 1 }));
    let step = &set["tracks"][0]["steps"][0];
    READING
        .iter()
        .map(|name| {
            let args = match *name {
                "find" => json!({ "text": "clinic" }),
                "groupEvents" => json!({ "group": 1 }),
                "gap" | "feelings" => json!({ "kind": "ordinary" }),
                "activity" => json!({ "place": null, "text": "", "before": null }),
                "burden" => json!({ "from": null, "to": null }),
                "audit" | "retest" | "valuesReading" | "recordedBeside" | "offeredActivities" => {
                    json!({ "audit": audit })
                }
                "agenda" | "afterMeeting" | "agendaText" => json!({ "meeting": 1 }),
                "readNotes" => json!({ "meeting": 1, "notes": "A line." }),
                "dossierEntries" => json!({ "filter": {} }),
                "person" | "dossierEntry" | "countsFor" | "criteriaSet" | "scanPiece"
                | "statement" | "scanStatement" | "scenarios" | "askMail" => json!({ "id": 1 }),
                "papers" => {
                    let wish =
                        json!({ "format": "newestFirst", "sincePromotion": false, "heldBack": false });
                    json!({ "wish": wish })
                }
                "lookAtPiece" => json!({ "id": 1, "page": 1, "width": 600 }),
                "contractText" => json!({ "post": 1 }),
                "evidencePieces" => json!({ "entry": null }),
                "evidenceRequest" => json!({ "entry": 1, "kind": "invitation" }),
                "criterion" => json!({ "key": "invited-talks" }),
                "compareRules" => {
                    let with =
                        json!({ "set": 1, "track": "clinician-educator", "step": "associate" });
                    json!({ "with": with })
                }
                "checkCriteriaSet" => json!({ "set": set }),
                "tryStep" => json!({ "step": step }),
                "tryCriterion" => json!({ "criterion": step["groups"][0]["criteria"][0] }),
                "compareVersion" => json!({ "id": 1, "version": 1 }),
                "proposeFromLedger" => json!({ "lines": [1, 2, 3, 4, 5, 6] }),
                _ => json!({}),
            };
            (*name, args)
        })
        // These need a rule, an offer, a step or two paths that are not there, or a whole draft.
        .filter(|(name, _)| {
            let want = [
                "previewRule",
                "offer",
                "goBackPreview",
                "checkGoal",
                "checkEntryDraft",
                "swaps",
            ];
            !want.contains(name)
        })
        .collect()
}

#[test]
fn who_reads_is_answered_and_sees_the_vault_as_it_was() {
    let mut place = Place::new();
    let facts = |review: Value| json!({ "name": "Ines", "role": null, "setting": null, "reviewOn": review });
    place.ask("setYou", facts(Value::Null));
    // A file to be looked at.
    let path = place.folder.path().join("programme.txt");
    std::fs::write(&path, "Grand rounds").expect("a file");
    let token = place.door.opened(path).token;
    place.ask(
        "attachFile",
        json!({ "id": 1, "file": token, "entry": null }),
    );
    let asked = reading(&place);
    let before: Vec<Value> = asked
        .iter()
        .cloned()
        .map(|(name, args)| place.ask(name, args))
        .collect();

    let preview = place.beside("previewImport", json!({ "file": place.token }));
    place.step();
    // The file is being read: everything is answered, changes too.
    place.meanwhile("setYou", facts(json!("2027-06-01")));
    place.go_on();
    let preview = finished(&place, &preview).expect("a preview")["value"]["preview"].clone();

    let import = place.beside("importCalendar", wanted(&preview));
    place.step();
    for ((name, args), old) in asked.into_iter().zip(&before) {
        let seen = place.meanwhile(name, args);
        match name {
            // The date was changed above, and this is what the record begins with.
            "you" => assert_eq!(seen["reviewOn"], "2027-06-01"),
            "activity" => {
                // The backup before the import is a line of its own.
                let before = old["total"].as_u64().expect("a number");
                assert_eq!(
                    seen["total"],
                    before + 2,
                    "the record tells of half an import"
                );
                assert_eq!(seen["entries"][1]["canUndo"], true);
            }
            // They show the run and the size of the files as well.
            "session" | "privacy" => assert!(seen.is_object()),
            _ => assert_eq!(&seen, old, "{name} sees half an import"),
        }
    }
    let late = place.beside(
        "setYou",
        json!({ "name": "I. H.", "role": null, "setting": null, "reviewOn": null }),
    );
    assert!(late.try_recv().is_err(), "a change waits");
    place.let_run();
    let done = import.recv().expect("an answer").expect("brought in");
    assert_eq!(done["value"]["changes"]["added"], 9);
    late.recv().expect("an answer").expect("changed afterwards");
    assert_eq!(place.ask("you", json!({}))["name"], "I. H.");
    assert_eq!(
        place
            .ask("calendars", json!({}))
            .as_array()
            .expect("rows")
            .len(),
        3
    );

    // Each is a step of its own, the import the older one.
    place.ask("undo", json!({}));
    assert_eq!(place.ask("you", json!({}))["name"], "Ines");
    place.ask("undo", json!({}));
    assert_eq!(
        place
            .ask("calendars", json!({}))
            .as_array()
            .expect("rows")
            .len(),
        2
    );
}

#[test]
fn stopping_an_import_leaves_nothing_of_it() {
    let place = Place::new();
    let preview = place.beside("previewImport", json!({ "file": place.token }));
    place.step();
    place.go_on();
    let preview = finished(&place, &preview).expect("a preview")["value"]["preview"].clone();
    let before = place.ask("sorting", json!({}));
    let import = place.beside("importCalendar", wanted(&preview));
    place.step();
    place.meanwhile("weeks", json!({}));
    place.meanwhile("cancel", json!({}));
    place.go_on();
    let fault = finished(&place, &import).expect_err("stopped");
    assert_eq!(fault.code, Code::Cancelled);
    assert_eq!(place.ask("sorting", json!({})), before);
}

#[test]
fn locking_waits_for_the_import_and_then_locks() {
    let mut place = Place::new();
    let preview = place.beside("previewImport", json!({ "file": place.token }));
    place.step();
    place.go_on();
    let preview = finished(&place, &preview).expect("a preview")["value"]["preview"].clone();
    let import = place.beside("importCalendar", wanted(&preview));
    place.step();
    let lock = place.beside("lock", json!({}));
    place.let_run();
    import.recv().expect("an answer").expect("brought in");
    lock.recv().expect("an answer").expect("locked");
    assert_eq!(place.ask("session", json!({}))["state"], "locked");
    assert!(place.folder.path().exists());
}

#[test]
fn a_file_read_for_a_vault_that_was_locked_meanwhile_comes_to_nothing() {
    let mut place = Place::new();
    let preview = place.beside("previewImport", json!({ "file": place.token }));
    place.step();
    place.meanwhile("lock", json!({}));
    place.let_run();
    assert!(preview.recv().expect("an answer").is_err());
}

/// What the work answers, after all its steps.
fn finished(
    place: &Place,
    work: &Receiver<std::result::Result<Value, Fault>>,
) -> std::result::Result<Value, Fault> {
    loop {
        match work.recv_timeout(Duration::from_millis(20)) {
            Ok(answer) => return answer,
            Err(_) => {
                if place
                    .reached
                    .as_ref()
                    .expect("listened to")
                    .try_recv()
                    .is_ok()
                {
                    place.go_on();
                }
            }
        }
    }
}

fn wanted(preview: &Value) -> Value {
    json!({
        "preview": preview, "name": "Nights", "keep": "labels",
        "attendees": false, "places": false, "descriptions": false,
    })
}
