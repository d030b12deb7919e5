//! One Bearings per folder: a second start hands over its file, brings the first to the front and ends.
//!
//! Our own, because the usual plugin talks over the desktop bus and does nothing useful where there is none.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// What a second start asks of the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Visit {
    /// Come to the front.
    Show,
    /// Come to the front with this file.
    Open(PathBuf),
}

/// The claim on a folder. Falls when the program ends, however it ends.
pub(crate) struct Claim {
    folder: PathBuf,
    _lock: File,
}

/// How a claim went.
pub(crate) enum Outcome {
    /// Ours alone.
    First(Claim),
    /// Another Bearings has it, and was told.
    Second,
    /// Another Bearings has it, and did not answer.
    Silent,
}

/// The longest request of a second start, in bytes: a path.
#[cfg(unix)]
const LONGEST: u64 = 4096;

/// Claims a folder of settings, or passes the visit on to whoever holds it.
pub(crate) fn claim(folder: &Path, visit: &Visit) -> io::Result<Outcome> {
    fs::create_dir_all(folder)?;
    let lock = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join("instance.lock"))?;
    match lock.try_lock() {
        Ok(()) => Ok(Outcome::First(Claim {
            folder: folder.to_owned(),
            _lock: lock,
        })),
        Err(TryLockError::WouldBlock) => Ok(if system::visit(folder, visit).is_ok() {
            Outcome::Second
        } else {
            Outcome::Silent
        }),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl Claim {
    /// Answers later starts from now on, on a thread of its own.
    pub(crate) fn answer(&self, visited: impl Fn(Visit) + Send + 'static) -> io::Result<()> {
        system::answer(&self.folder, visited)
    }
}

#[cfg(unix)]
mod system {
    //! Over a local socket beside the settings, which only the same user can reach.

    use std::ffi::OsString;
    use std::fs::{self, File};
    use std::io::{self, Read as _, Write as _};
    use std::os::fd::AsRawFd as _;
    use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::{LONGEST, Visit};

    const NAME: &str = "instance.socket";

    /// A socket's address holds about a hundred bytes; a longer folder is reached through an open handle on it.
    const ROOM: usize = 100;

    /// A visitor that says nothing must not keep the door busy.
    const PATIENCE: Duration = Duration::from_secs(2);

    pub(super) fn visit(folder: &Path, visit: &Visit) -> io::Result<()> {
        let mut stream = at(folder, |path| UnixStream::connect(path))?;
        stream.write_all(match visit {
            Visit::Show => b"",
            Visit::Open(file) => file.as_os_str().as_bytes(),
        })
    }

    pub(super) fn answer(
        folder: &Path,
        visited: impl Fn(Visit) + Send + 'static,
    ) -> io::Result<()> {
        // Left over from a program that was ended; nobody listens on it, for the claim is ours.
        let _ = fs::remove_file(folder.join(NAME));
        let listener = at(folder, |path| UnixListener::bind(path))?;
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if let Ok(visit) = hear(stream) {
                    visited(visit);
                }
            }
        });
        Ok(())
    }

    fn hear(stream: UnixStream) -> io::Result<Visit> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut said = Vec::new();
        stream.take(LONGEST).read_to_end(&mut said)?;
        Ok(if said.is_empty() {
            Visit::Show
        } else {
            Visit::Open(PathBuf::from(OsString::from_vec(said)))
        })
    }

    fn at<T>(folder: &Path, use_it: impl FnOnce(&Path) -> io::Result<T>) -> io::Result<T> {
        let path = folder.join(NAME);
        if path.as_os_str().len() <= ROOM {
            return use_it(&path);
        }
        let handle = File::open(folder)?;
        use_it(&PathBuf::from(format!(
            "/proc/self/fd/{}/{NAME}",
            handle.as_raw_fd()
        )))
    }
}

#[cfg(not(unix))]
mod system {
    //! Through a small file that the first start looks for; it is removed as soon as it is read.

    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::Visit;

    const NAME: &str = "instance.visit";
    const LOOK: Duration = Duration::from_millis(500);

    pub(super) fn visit(folder: &Path, visit: &Visit) -> io::Result<()> {
        let said = match visit {
            Visit::Show => String::new(),
            Visit::Open(file) => file.to_string_lossy().into_owned(),
        };
        let fresh = folder.join("instance.visit.new");
        fs::write(&fresh, said)?;
        fs::rename(fresh, folder.join(NAME))
    }

    pub(super) fn answer(
        folder: &Path,
        visited: impl Fn(Visit) + Send + 'static,
    ) -> io::Result<()> {
        let path = folder.join(NAME);
        let _ = fs::remove_file(&path);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(LOOK);
                if let Ok(said) = fs::read_to_string(&path) {
                    let _ = fs::remove_file(&path);
                    visited(if said.is_empty() {
                        Visit::Show
                    } else {
                        Visit::Open(PathBuf::from(said))
                    });
                }
            }
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::{Outcome, Visit, claim};

    fn folder(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("bearings-instance-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        folder
    }

    fn a_second_start_reaches_the_first(folder: &PathBuf) {
        let Ok(Outcome::First(first)) = claim(folder, &Visit::Show) else {
            panic!("the first start claims the folder")
        };
        let (heard, hears) = mpsc::channel();
        first
            .answer(move |visit| heard.send(visit).expect("the test listens"))
            .expect("a local socket");
        for visit in [
            Visit::Show,
            Visit::Open(PathBuf::from("/home/ines/work calendar.ics")),
        ] {
            assert!(
                matches!(claim(folder, &visit), Ok(Outcome::Second)),
                "the second start steps back"
            );
            assert_eq!(hears.recv_timeout(Duration::from_secs(10)), Ok(visit));
        }
        drop(first);
        assert!(
            matches!(claim(folder, &Visit::Show), Ok(Outcome::First(_))),
            "the folder is free again"
        );
        std::fs::remove_dir_all(folder).expect("cleaned up");
    }

    #[test]
    fn one_bearings_per_folder() {
        a_second_start_reaches_the_first(&folder("short"));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn even_where_the_folder_lies_deep() {
        a_second_start_reaches_the_first(&folder("deep").join("a".repeat(90)).join("b".repeat(90)));
    }
}
