//! The one command the page may send: a name of the contract and its arguments.

use std::sync::atomic::{AtomicUsize, Ordering};

use bearings_core::door::REQUEST_LIMIT;
use bearings_core::error::{Code, Fault};
use serde_json::Value;
use tauri::{AppHandle, Manager as _};

use crate::running::Running;
use crate::{appearance, lock, page};

/// Requests that may wait at once. A page of ours has a handful; a flood is refused instead of piling up threads.
const WAITING: usize = 64;

static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);

/// Runs one command of the contract on a worker thread.
#[tauri::command(async)]
pub(crate) async fn call(app: AppHandle, name: String, args: Value) -> Result<Value, Fault> {
    if name == page::STILL_HERE {
        app.state::<Running>().quiet.person_is_here();
        return Ok(Value::Null);
    }
    if measure(&args) > REQUEST_LIMIT {
        return Err(refused(Code::TooLarge, "the request is larger than 1 MB"));
    }
    let Some(place) = Place::take() else {
        return Err(refused(Code::Invalid, "too many requests at once"));
    };
    tauri::async_runtime::spawn_blocking(move || {
        let _place = place;
        answer(&app, &name, args)
    })
    .await
    .map_err(|_| refused(Code::Bug, "something went wrong inside Bearings"))?
}

fn answer(app: &AppHandle, name: &str, args: Value) -> Result<Value, Fault> {
    if name == "lock" {
        // The page that asked is gone before an answer could reach it.
        lock::lock(app);
        return Ok(Value::Null);
    }
    let reply = app.state::<Running>().door.call(name, args)?;
    if name == "setSettings" {
        appearance::follow(app);
    }
    Ok(reply)
}

/// A request under way; counts down when it ends, however it ends.
struct Place;

impl Place {
    fn take() -> Option<Self> {
        let free = |count| (count < WAITING).then_some(count + 1);
        UNDER_WAY
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, free)
            .ok()
            .map(|_| Self)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        UNDER_WAY.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Bytes the arguments take as JSON.
fn measure(args: &Value) -> usize {
    struct Count(usize);
    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    match serde_json::to_writer(&mut count, args) {
        Ok(()) => count.0,
        Err(_) => usize::MAX,
    }
}

fn refused(code: Code, message: &str) -> Fault {
    Fault {
        code,
        field: None,
        message: message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Place, WAITING, measure};

    #[test]
    fn a_request_is_measured_as_it_travels() {
        assert_eq!(measure(&json!({ "text": "é" })), "{\"text\":\"é\"}".len());
        assert!(
            measure(&json!("a".repeat(1 << 20))) > 1 << 20,
            "the quotes count too"
        );
    }

    #[test]
    fn a_flood_is_refused_and_passes() {
        let places: Vec<Place> = (0..WAITING).map(|_| Place::take().expect("room")).collect();
        assert!(Place::take().is_none(), "one more is refused");
        drop(places);
        assert!(Place::take().is_some(), "room again");
    }
}
