//! The files of others are read in a process of their own: this program started once more, with little memory, little
//! time and no leave to write a file. Whatever a file does to it, the vault's own process only sees that nothing came back.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use bearings_core::dossier::evidence::look::{FileWords, LookFault, LookPage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The one argument of such a process.
pub const ASKED: &str = "--read-a-file-apart";
/// Largest file, in bytes.
const LARGEST: u64 = 32 * 1024 * 1024;
/// Largest answer, in bytes.
const ANSWER: u64 = 64 * 1024 * 1024;
/// Longest question, in bytes.
const QUESTION: usize = 4096;
/// How long one page may take.
const PAGE: Duration = Duration::from_secs(15);
/// How long a search may take.
const SEARCH: Duration = Duration::from_secs(45);
/// Memory of the process, in bytes.
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
/// Room for calls within calls: broken files nest deeply.
const STACK: usize = 64 * 1024 * 1024;

/// What is asked of the process; the bytes of the file follow.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Question {
    /// One page, drawn so wide.
    Page { name: String, page: u32, width: u32 },
    /// All words.
    Words { name: String },
}

/// One page of a file, from 1, its picture so many pixels wide.
pub fn page(name: &str, file: &[u8], page: u32, width: u32) -> Result<LookPage, LookFault> {
    let name = short(name);
    ask(&Question::Page { name, page, width }, file, PAGE)
}

/// The words of a file.
pub fn words(name: &str, file: &[u8]) -> Result<FileWords, LookFault> {
    ask(&Question::Words { name: short(name) }, file, SEARCH)
}

/// The end of a name, which holds its ending.
fn short(name: &str) -> String {
    let skipped = name.chars().count().saturating_sub(200);
    name.chars().skip(skipped).collect()
}

fn ask<T>(question: &Question, file: &[u8], time: Duration) -> Result<T, LookFault>
where
    T: DeserializeOwned + Send + 'static,
{
    let program = std::env::current_exe().map_err(|_| LookFault::TooHeavy)?;
    let mut asked = serde_json::to_vec(question).map_err(|_| LookFault::Kind)?;
    asked.push(b'\n');
    asked.extend_from_slice(file);
    let mut command = Command::new(program);
    command
        .arg(ASKED)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    without_a_window(&mut command);
    let mut process = command.spawn().map_err(|_| LookFault::TooHeavy)?;
    let (Some(mut to), Some(from)) = (process.stdin.take(), process.stdout.take()) else {
        return Err(LookFault::TooHeavy);
    };
    // A process that ends early does not read to the end.
    let telling = thread::spawn(move || to.write_all(&asked));
    let (tell, told) = channel();
    thread::spawn(move || {
        let mut answer = Vec::new();
        let read = from.take(ANSWER).read_to_end(&mut answer);
        let _ = tell.send(read.is_ok().then_some(answer));
    });
    let answer = told.recv_timeout(time).ok().flatten();
    let _ = process.kill();
    let _ = process.wait();
    let _ = telling.join();
    answer
        .and_then(|answer| serde_json::from_slice(&answer).ok())
        .unwrap_or(Err(LookFault::TooHeavy))
}

#[cfg(windows)]
fn without_a_window(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    /// `CREATE_NO_WINDOW`.
    const NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(NO_WINDOW);
}

#[cfg(not(windows))]
fn without_a_window(_: &mut Command) {}

/// To be called first by every program that hands files out to be read: where it was started to read one, it does so and
/// is done.
pub fn asked(arguments: &mut dyn Iterator<Item = OsString>) -> Option<ExitCode> {
    (arguments.next()? == ASKED).then(|| {
        limit();
        std::panic::set_hook(Box::new(|_| {}));
        let reading = thread::Builder::new()
            .stack_size(STACK)
            .spawn(|| answer(&mut std::io::stdin().lock(), &mut std::io::stdout().lock()));
        match reading.map(thread::JoinHandle::join) {
            Ok(Ok(Some(()))) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    })
}

fn answer(from: &mut dyn Read, to: &mut dyn Write) -> Option<()> {
    let mut whole = Vec::new();
    from.take(LARGEST).read_to_end(&mut whole).ok()?;
    let end = whole
        .iter()
        .take(QUESTION)
        .position(|byte| *byte == b'\n')?;
    let file = whole.split_off(end + 1);
    let answer = match serde_json::from_slice(&whole).ok()? {
        Question::Page { name, page, width } => {
            serde_json::to_vec(&whole_or_damaged(|| super::page(&name, file, page, width)))
        }
        Question::Words { name } => {
            serde_json::to_vec(&whole_or_damaged(|| super::words(&name, file)))
        }
    };
    to.write_all(&answer.ok()?).ok()?;
    to.flush().ok()
}

/// A reader that gives up in the middle of a file has met a damaged one.
fn whole_or_damaged<T>(work: impl FnOnce() -> Result<T, LookFault>) -> Result<T, LookFault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(LookFault::Damaged))
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    for (of, most) in [
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Data, MEMORY),
        (Resource::Cpu, SEARCH.as_secs()),
    ] {
        let _ = setrlimit(
            of,
            Rlimit {
                current: Some(most),
                maximum: Some(most),
            },
        );
    }
}

/// Elsewhere only its time is limited, by the process that waits for it.
#[cfg(not(unix))]
fn limit() {}
