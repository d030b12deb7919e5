//! Files and folders that only their owner may read, written so that a power cut leaves the old or the new.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::vault::entropy::Entropy;

/// Makes a folder that only its owner may enter; its parents must be there.
pub fn make_dir(path: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(path)?)
}

/// Makes a file that must not exist yet, readable by its owner only, and brings its bytes to the disk.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = create_new(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// Opens a new, empty file that only its owner may read.
pub fn create_new(path: &Path) -> Result<File> {
    Ok(private(OpenOptions::new().read(true).write(true).create_new(true)).open(path)?)
}

/// Adds "owner only" to the ways of opening a file that may be created.
pub fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Brings a folder's list of names to the disk; where the system has no such call, nothing is done.
pub fn sync_dir(path: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}

/// Brings one file's bytes to the disk.
pub fn sync_file(path: &Path) -> Result<()> {
    // Windows flushes only through a handle that may write.
    Ok(OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)?
        .sync_all()?)
}

/// Gives a finished temporary file or folder its name, and keeps the name through a power cut.
pub fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)?;
    match to.parent() {
        Some(parent) => sync_dir(parent),
        None => Ok(()),
    }
}

/// True if others than the owner may read or enter; always false on Windows, where the user's own folder decides.
pub fn is_loose(path: &Path) -> Result<bool> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        fs::metadata(path)?;
        Ok(false)
    }
}

/// Takes every right from others than the owner.
pub fn tighten(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_mode(permissions.mode() & 0o700);
        fs::set_permissions(path, permissions)?;
    }
    #[cfg(not(unix))]
    fs::metadata(path)?;
    Ok(())
}

/// A name beside `path` that nothing has: the name, what it is for, and eight drawn digits.
pub fn beside(path: &Path, purpose: &str, entropy: &Entropy) -> Result<PathBuf> {
    let name = path.file_name().ok_or(Error::Invalid {
        field: "place",
        why: "must name a folder or file",
    })?;
    let drawn = u32::from_le_bytes(entropy.bytes()?);
    let mut temporary = std::ffi::OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".{purpose}-{drawn:08x}"));
    Ok(path.with_file_name(temporary))
}

/// True if a folder has nothing in it, or is not there.
pub fn is_vacant(path: &Path) -> Result<bool> {
    match fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// Something temporary of ours that is removed when dropped, unless it was kept.
#[derive(Debug)]
pub struct Temporary(Option<PathBuf>);

impl Temporary {
    /// Takes charge of a path that this program has just made or is about to make.
    pub fn new(path: PathBuf) -> Self {
        Self(Some(path))
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }

    /// Gives it its final name.
    pub fn keep_as(mut self, to: &Path) -> Result<()> {
        rename(self.path(), to)?;
        self.0 = None;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // Whatever cannot be removed is encrypted or empty; there is nobody to tell here.
            let _ = if path.is_dir() {
                fs::remove_dir_all(path)
            } else {
                fs::remove_file(path)
            };
        }
    }
}
