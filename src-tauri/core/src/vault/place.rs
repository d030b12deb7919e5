//! Where a live vault may lie: not in a synced folder, not on another machine, not among other files.
//!
//! A sync service copies files while they are written, which can damage a vault, and keeps old copies. Encrypted
//! backups may lie there. The rules are pure over [`Surroundings`], so that tests play every computer.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Refusal, Result};
use crate::vault::disk;
use crate::vault::entropy::Entropy;

/// What is known of this computer.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// Environment variables.
    pub variables: BTreeMap<String, String>,
    /// The person's home folder.
    pub home: Option<PathBuf>,
    /// The text of `/proc/self/mountinfo`; empty where there is none.
    pub mounts: String,
}

impl Surroundings {
    /// This computer, now.
    pub fn here() -> Self {
        Self {
            variables: std::env::vars_os()
                .filter_map(|(name, value)| {
                    Some((name.into_string().ok()?, value.into_string().ok()?))
                })
                .collect(),
            home: directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned()),
            mounts: fs::read_to_string("/proc/self/mountinfo").unwrap_or_default(),
        }
    }
}

/// Why a folder is refused, and the name to give the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What the caller does about it.
    pub why: Refusal,
    /// "OneDrive", "nfs"; `None` where the folder itself is the reason.
    pub provider: Option<String>,
}

/// Judges a folder for a new vault; it need not exist yet. `Ok(None)` means it will do.
///
/// Writes nothing but a probe beside it, removed at once. Errors: [`Error::ReadOnly`], [`Error::DiskFull`].
pub fn judge_new(
    folder: &Path,
    around: &Surroundings,
    entropy: &Entropy,
) -> Result<Option<Refused>> {
    if let Some(refused) = judge_live(folder, around) {
        return Ok(Some(refused));
    }
    let plain_file = folder.exists() && !folder.is_dir();
    if plain_file || !disk::is_vacant(folder)? {
        return Ok(Some(Refused {
            why: Refusal::NotEmpty,
            provider: None,
        }));
    }
    let ground = nearest(folder).ok_or(Error::ReadOnly)?;
    let probe = disk::beside(&ground.join("bearings"), "probe", entropy)?;
    disk::make_dir(&probe)?;
    fs::remove_dir(&probe)?;
    Ok(None)
}

/// Judges a folder for a vault that lies there already: only sync and network matter.
pub fn judge_live(folder: &Path, around: &Surroundings) -> Option<Refused> {
    let real = real(folder);
    // Both spellings count: a link inside a synced folder is copied too.
    let paths = [real.as_path(), folder];
    let synced = paths.iter().find_map(|path| synced(path, around));
    if let Some(provider) = synced {
        return Some(Refused {
            why: Refusal::Synced,
            provider: Some(provider),
        });
    }
    let network = paths.iter().find_map(|path| network(path, around))?;
    Some(network)
}

/// The folder with links resolved as far as it exists.
fn real(folder: &Path) -> PathBuf {
    let Some(ground) = nearest(folder) else {
        return folder.to_owned();
    };
    let rest = folder
        .strip_prefix(ground)
        .unwrap_or(Path::new(""))
        .to_owned();
    ground
        .canonicalize()
        .map_or_else(|_| folder.to_owned(), |ground| ground.join(rest))
}

/// The nearest folder at or above a path that exists.
fn nearest(path: &Path) -> Option<&Path> {
    path.ancestors().find(|ancestor| ancestor.is_dir())
}

/// A path as lower-case names, whichever slash divides them.
fn names(path: &Path) -> Vec<String> {
    let text = path.to_string_lossy().to_lowercase();
    text.split(['/', '\\'])
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

fn begins_with(path: &Path, start: &str) -> bool {
    let (path, start) = (names(path), names(Path::new(start)));
    !start.is_empty() && path.starts_with(&start)
}

fn synced(path: &Path, around: &Surroundings) -> Option<String> {
    const VARIABLES: [&str; 3] = ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"];
    let one_drive = VARIABLES
        .iter()
        .filter_map(|name| around.variables.get(*name))
        .any(|value| begins_with(path, value));
    if one_drive {
        return Some("OneDrive".to_owned());
    }
    by_name(path, around)
        .or_else(|| by_mark(path))
        .or_else(|| by_settings(path, around))
}

/// Folder names that the services choose.
fn by_name(path: &Path, around: &Surroundings) -> Option<String> {
    /// Name, and service.
    const EXACT: [(&str, &str); 22] = [
        ("onedrive", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("google drive", "Google Drive"),
        ("googledrive", "Google Drive"),
        ("google-drive", "Google Drive"),
        ("my drive", "Google Drive"),
        ("drivefs", "Google Drive"),
        ("mobile documents", "iCloud Drive"),
        ("com~apple~clouddocs", "iCloud Drive"),
        ("iclouddrive", "iCloud Drive"),
        ("icloud drive", "iCloud Drive"),
        ("box sync", "Box"),
        ("nextcloud", "Nextcloud"),
        ("owncloud", "ownCloud"),
        ("pcloud drive", "pCloud"),
        ("pclouddrive", "pCloud"),
        ("proton drive", "Proton Drive"),
        ("megasync", "MEGA"),
        ("seafile", "Seafile"),
        ("resilio sync", "Resilio Sync"),
        ("tresors", "Tresorit"),
        ("syncthing", "Syncthing"),
    ];
    /// Beginnings, for "OneDrive - Northfield Health" and "Dropbox (Personal)".
    const BEGIN: [(&str, &str); 7] = [
        ("onedrive - ", "OneDrive"),
        ("onedrive-", "OneDrive"),
        ("dropbox (", "Dropbox"),
        ("dropbox-", "Dropbox"),
        ("googledrive-", "Google Drive"),
        ("box-", "Box"),
        ("nextcloud-", "Nextcloud"),
    ];
    let names = names(path);
    // macOS keeps every service's folder under one roof.
    if let Some(at) = names.iter().position(|name| name == "cloudstorage")
        && let Some(service) = names.get(at + 1)
    {
        let known = BEGIN
            .iter()
            .find(|(begin, _)| service.starts_with(begin.trim_end()));
        let exact = EXACT.iter().find(|(name, _)| service == name);
        let named = known
            .or(exact)
            .map_or("a sync service", |(_, provider)| provider);
        return Some(named.to_owned());
    }
    // "Box" alone is too common a word, except directly at home.
    let at_home = around
        .home
        .as_deref()
        .is_some_and(|home| begins_with(path, &home.join("Box").to_string_lossy()));
    if at_home {
        return Some("Box".to_owned());
    }
    let known = |name: &String| {
        let exact = EXACT.iter().find(|(known, _)| name == known);
        exact
            .or_else(|| BEGIN.iter().find(|(begin, _)| name.starts_with(begin)))
            .map(|(_, provider)| *provider)
    };
    names.iter().find_map(known).map(str::to_owned)
}

/// Files that the services leave at the root of what they copy.
fn by_mark(path: &Path) -> Option<String> {
    const MARKS: [(&str, &str); 9] = [
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        (".tmp.driveupload", "Google Drive"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".csync_journal.db", "ownCloud"),
        (".seafile-data", "Seafile"),
    ];
    path.ancestors()
        .filter(|folder| folder.is_dir())
        .find_map(|folder| {
            // At home, `.dropbox` is a folder of settings; in the synced folder it is a file.
            if folder.join(".dropbox").is_file() {
                return Some("Dropbox".to_owned());
            }
            if let Some((_, provider)) = MARKS.iter().find(|(mark, _)| folder.join(mark).exists()) {
                return Some((*provider).to_owned());
            }
            let journal = |name: &str| {
                (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db")
            };
            let mut entries = fs::read_dir(folder).ok()?.flatten();
            entries
                .any(|entry| journal(&entry.file_name().to_string_lossy()))
                .then(|| "Nextcloud".to_owned())
        })
}

/// Folders that the services' own settings name, for those that the person has renamed.
fn by_settings(path: &Path, around: &Surroundings) -> Option<String> {
    /// Settings file under home, the words before a folder, the sign after it, the service.
    const SETTINGS: [(&str, &str, char, &str); 7] = [
        (".dropbox/info.json", "\"path\": \"", '"', "Dropbox"),
        (
            ".config/Nextcloud/nextcloud.cfg",
            "localPath=",
            '\n',
            "Nextcloud",
        ),
        (
            ".config/ownCloud/owncloud.cfg",
            "localPath=",
            '\n',
            "ownCloud",
        ),
        (".config/syncthing/config.xml", " path=\"", '"', "Syncthing"),
        (
            ".local/state/syncthing/config.xml",
            " path=\"",
            '"',
            "Syncthing",
        ),
        (
            "Library/Application Support/Syncthing/config.xml",
            " path=\"",
            '"',
            "Syncthing",
        ),
        (".config/insync/roots", "path=", '\n', "Google Drive"),
    ];
    let home = around.home.as_deref()?;
    SETTINGS.iter().find_map(|(file, before, after, provider)| {
        let text = fs::read_to_string(home.join(file)).ok()?;
        let mut folders = text
            .split(before)
            .skip(1)
            .filter_map(|rest| rest.split(*after).next());
        let inside = folders.any(|folder| {
            let folder = folder.trim().replace("\\\\", "\\");
            let folder = folder
                .strip_prefix("~/")
                .map_or(folder.clone(), |rest| home.join(rest).display().to_string());
            begins_with(path, &folder)
        });
        inside.then(|| (*provider).to_owned())
    })
}

/// File systems that lie on another machine, or that a service feeds.
fn network(path: &Path, around: &Surroundings) -> Option<Refused> {
    const KINDS: [&str; 19] = [
        "nfs",
        "nfs3",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "davfs",
        "sshfs",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.s3fs",
        "fuse.glusterfs",
        "9p",
    ];
    const FED: [(&str, &str); 4] = [
        ("fuse.rclone", "rclone"),
        ("fuse.onedriver", "OneDrive"),
        ("fuse.google-drive-ocamlfuse", "Google Drive"),
        ("fuse.insync", "Google Drive"),
    ];
    // \\server\share, and the same spelled out; \\?\C:\ is this machine.
    let text = path.to_string_lossy();
    if text.starts_with(r"\\?\UNC\")
        || text.starts_with(r"\\") && !text.starts_with(r"\\?\") && !text.starts_with(r"\\.\")
    {
        return Some(Refused {
            why: Refusal::Network,
            provider: Some("a Windows share".to_owned()),
        });
    }
    let (point, kind) = mount_of(path, &around.mounts)?;
    if let Some((_, provider)) = FED.iter().find(|(fed, _)| *fed == kind) {
        return Some(Refused {
            why: Refusal::Synced,
            provider: Some((*provider).to_owned()),
        });
    }
    // A whole system on 9p is a virtual machine's own disk.
    let foreign = KINDS.contains(&kind.as_str()) && !(kind == "9p" && point == Path::new("/"));
    foreign.then_some(Refused {
        why: Refusal::Network,
        provider: Some(kind),
    })
}

/// Mount point and file system of a path: the longest mount point above it, the later of two equal ones.
fn mount_of(path: &Path, mounts: &str) -> Option<(PathBuf, String)> {
    let mut best: Option<(PathBuf, String)> = None;
    for line in mounts.lines() {
        let (left, right) = line.split_once(" - ")?;
        let point = PathBuf::from(unescape(left.split(' ').nth(4)?));
        let kind = right.split(' ').next()?.to_owned();
        let longer = best
            .as_ref()
            .is_none_or(|(known, _)| point.components().count() >= known.components().count());
        if path.starts_with(&point) && longer {
            best = Some((point, kind));
        }
    }
    best
}

/// Undoes the kernel's octal escapes of space, tab, line feed and backslash.
fn unescape(text: &str) -> String {
    text.replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n")
        .replace("\\134", "\\")
}
