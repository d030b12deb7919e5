//! Calls other programs: aloud, into a log with a time limit, or for their answer.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A sentence for the person at the terminal, where something did not work.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// How often a running program is asked whether it has ended.
const GLANCE: Duration = Duration::from_millis(20);

/// A program that ended in an error.
fn refused(program: &OsStr, status: ExitStatus) -> String {
    let how = status.code().map_or_else(
        || "was ended".to_owned(),
        |code| format!("ended with {code}"),
    );
    format!(
        "{} {how}.",
        Path::new(program).file_name().unwrap_or(program).display()
    )
}

/// A program that could not be started.
fn absent(program: &OsStr, error: &std::io::Error) -> String {
    format!("{} could not be started: {error}.", program.display())
}

/// Runs a program with this terminal as its own.
pub(crate) fn aloud(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| absent(command.get_program(), &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(refused(command.get_program(), status))
    }
}

/// Runs a program for its standard output; `None` where it is absent or refuses.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program runs and agrees, silently.
pub(crate) fn agrees(command: &mut Command) -> bool {
    answer(command).is_some()
}

/// Runs a program with its output in a file, adding to what is there, and ends it with its children at the limit.
pub(crate) fn logged(command: &mut Command, log: &Path, limit: Duration) -> Result<()> {
    let file = open_log(log)?;
    let errors = file
        .try_clone()
        .map_err(|error| format!("The log cannot be written: {error}"))?;
    command.stdin(Stdio::null()).stdout(file).stderr(errors);
    let program = command.get_program().to_owned();
    let mut child = start(command)?;
    let began = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(refused(&program, status)),
            Ok(None) if began.elapsed() > limit => {
                end(&mut child);
                return Err(format!(
                    "{} was stopped after {} minutes.",
                    program.display(),
                    limit.as_secs() / 60
                ));
            }
            Ok(None) => sleep(GLANCE),
            Err(error) => return Err(format!("{} was lost: {error}", program.display())),
        }
    }
}

/// Starts a program in a process group of its own, so that [`end`] reaches its children too.
pub(crate) fn start(command: &mut Command) -> Result<Child> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command
        .spawn()
        .map_err(|error| absent(command.get_program(), &error))
}

/// Ends a program that [`start`] started, and everything in its group.
pub(crate) fn end(child: &mut Child) {
    #[cfg(unix)]
    agrees(
        Command::new("kill")
            .arg("-KILL")
            .arg("--")
            .arg(format!("-{}", child.id())),
    );
    // The group may be gone already; both calls then have nothing left to do.
    let _ = child.kill();
    let _ = child.wait();
}

/// Opens a log for more lines, and the folder above it.
pub(crate) fn open_log(log: &Path) -> Result<File> {
    let folder = log.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| File::options().create(true).append(true).open(log))
        .map_err(|error| format!("{} cannot be written: {error}", log.display()))
}

/// Where a program lies on the search path, or in the folders that hold drivers and daemons.
pub(crate) fn on_path(program: &str) -> Option<std::path::PathBuf> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let extra = [
        "/usr/sbin",
        "/usr/local/bin",
        "/usr/lib/webkit2gtk-4.1",
        "/usr/libexec/webkit2gtk-4.1",
    ];
    std::env::split_paths(&path)
        .chain(extra.iter().map(std::path::PathBuf::from))
        .map(|folder| folder.join(&name))
        .find(|file| file.is_file())
}
