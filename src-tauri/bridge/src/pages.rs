//! The built pages as files, under the same content policy as in the window.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// The window's policy, but for the one line that names its channel: here the channel is this server.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'";

/// The file behind a request's path, with its type; `None` where there is none inside the folder.
pub(crate) fn find(folder: &Path, url: &str) -> Option<(Vec<u8>, &'static str)> {
    let path = url
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_start_matches('/');
    let path = PathBuf::from(if path.is_empty() { "index.html" } else { path });
    if !path
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let bytes = fs::read(folder.join(&path)).ok()?;
    Some((bytes, kind(&path)))
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{POLICY, find};
    use std::path::Path;

    #[test]
    fn the_policy_is_the_window_s_own() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let text =
            std::fs::read_to_string(root.join("tauri.conf.json")).expect("the window's settings");
        let settings: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let window = settings["app"]["security"]["csp"]
            .as_str()
            .expect("a policy");
        assert_eq!(
            window.replace(
                "connect-src ipc: http://ipc.localhost",
                "connect-src 'self'"
            ),
            POLICY
        );
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(find(&folder, "/pages.rs?again").is_some());
        assert!(find(&folder, "/../Cargo.toml").is_none());
        assert!(find(&folder, "//etc/passwd").is_none());
        assert!(find(&folder, "/").is_none(), "there is no index here");
    }
}
