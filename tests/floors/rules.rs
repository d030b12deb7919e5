//! The rules of the architecture as functions over one file's path and text; each answers what is wrong, or nothing.

const LONGEST: usize = 400;

/// Files allowed to be longer, each with its reason.
const LONGER: &[(&str, &str)] = &[];

/// The domain folders: they never use each other, except that the dossier reads all.
pub const DOMAINS: &[&str] = &["values", "calendars", "options", "mentoring", "dossier"];

/// The text without its unit tests and without comments.
pub fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    text.lines()
        .map(|line| line.split("//").next().unwrap_or(""))
        .collect::<Vec<_>>()
        .join("\n")
}

pub fn core(path: &str) -> Option<&str> {
    path.strip_prefix("src-tauri/core/src/")
}

/// Floor of a file of the core, and the domain it belongs to.
pub fn floor(inner: &str) -> (u8, Option<&'static str>) {
    let file = inner.rsplit('/').next().unwrap_or(inner);
    let domain = DOMAINS
        .iter()
        .copied()
        .find(|d| inner.starts_with(&format!("{d}/")) || inner == format!("{d}.rs"));
    let floor = match inner.split(['/', '.']).next().unwrap_or("") {
        _ if file == "commands.rs" => 4,
        "contract" | "session" | "door" => 4,
        _ if file == "store.rs" => 2,
        "store" | "undo" => 2,
        "vault" | "desk" => 3,
        "sample" => 4,
        "lib" => 5,
        _ if domain.is_some() => 1,
        _ => 0,
    };
    (floor, domain)
}

pub fn used_modules(text: &str) -> Vec<String> {
    let code = code(text);
    code.split("crate::")
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
                .collect::<String>()
        })
        .collect()
}

// The rules. Each answers what is wrong with one file, or nothing.

pub fn rusqlite_stays_below(path: &str, text: &str) -> Option<String> {
    let inner = core(path)?;
    let allowed = inner.ends_with("store.rs")
        || ["store/", "undo/", "vault/"]
            .iter()
            .any(|f| inner.starts_with(f))
        || inner == "desk.rs";
    (!allowed && code(text).contains("rusqlite"))
        .then(|| format!("{path} uses rusqlite above the store"))
}

pub fn floors_look_down(path: &str, text: &str) -> Option<String> {
    let inner = core(path)?;
    let (own, domain) = floor(inner);
    // The desk and the ground store make one landing: a change tells its own record.
    let landing = |m: &str| {
        m.starts_with("desk")
            || m.starts_with("store")
            || m.starts_with("undo")
            || m.starts_with("vault")
    };
    used_modules(text).into_iter().find_map(|module| {
        let as_path = module.replace("::", "/");
        let (other, theirs) = floor_of_module(&as_path);
        if let (Some(mine), Some(theirs)) = (domain, theirs)
            && mine != theirs
            && mine != "dossier"
        {
            return Some(format!("{path} ({mine}) uses {module}"));
        }
        let same_landing = (2..=3).contains(&own) && landing(&module);
        (other > own && !same_landing)
            .then(|| format!("{path} (floor {own}) uses crate::{module} (floor {other})"))
    })
}

/// Floor of what a `use` line names: `calendars/store/rows` is floor 2, `calendars/wish` floor 1.
pub fn floor_of_module(module: &str) -> (u8, Option<&'static str>) {
    let parts: Vec<&str> = module.split('/').collect();
    let domain = DOMAINS.iter().copied().find(|d| Some(d) == parts.first());
    if domain.is_some() || parts.first() == Some(&"session") {
        if parts.contains(&"commands") {
            return (4, domain);
        }
        if parts.contains(&"store") {
            return (2, domain);
        }
    }
    let (base, _) = floor(&format!("{}.rs", parts.first().unwrap_or(&"")));
    (base, domain)
}

pub fn commands_are_named_by_the_list_only(path: &str, text: &str) -> Option<String> {
    let inner = core(path)?;
    let exempt =
        inner.starts_with("contract/list") || inner == "door.rs" || inner.starts_with("session/");
    (!exempt
        && used_modules(text)
            .iter()
            .any(|m| m.ends_with("commands") || m.contains("commands::")))
    .then(|| format!("{path} uses a commands module; only contract/list.rs may"))
}

pub fn files_hold_one_idea(path: &str, text: &str) -> Option<String> {
    let lines = text.lines().count();
    let excused = LONGER.iter().any(|(file, _)| *file == path);
    (lines > LONGEST && !excused)
        .then(|| format!("{path} has {lines} lines; {LONGEST} is the most"))
}

pub fn modules_say_what_they_are(path: &str, text: &str) -> Option<String> {
    (!text.starts_with("//!"))
        .then(|| format!("{path} does not begin with a line that says what it is"))
}

pub fn time_enters_once(path: &str, text: &str) -> Option<String> {
    let ambient = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];
    let allowed = path.ends_with("core/src/clock.rs") || core(path).is_none();
    (!allowed && ambient.iter().any(|call| code(text).contains(call)))
        .then(|| format!("{path} reads a clock of its own"))
}

pub fn randomness_enters_once(path: &str, text: &str) -> Option<String> {
    let allowed = path.ends_with("vault/entropy.rs");
    let drawn = ["getrandom::", "rand::", "OsRng", "SysRng"];
    (!allowed && core(path).is_some() && drawn.iter().any(|word| code(text).contains(word)))
        .then(|| format!("{path} draws randomness of its own"))
}

pub fn names_come_from_the_field(path: &str, text: &str) -> Option<String> {
    let vague = ["Manager", "Service", "Helper", "Util"];
    if path.starts_with("tests/floors") {
        return None;
    }
    code(text)
        .lines()
        .filter_map(|line| {
            ["struct ", "enum ", "trait ", "mod ", "type "]
                .iter()
                .find_map(|k| line.split(k).nth(1))
        })
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<String>()
        })
        .find(|name| {
            vague
                .iter()
                .any(|word| name.ends_with(word) || name == &word.to_lowercase())
        })
        .map(|name| format!("{path} names something {name}"))
}

pub fn no_globs_and_no_reexports(path: &str, text: &str) -> Option<String> {
    code(text)
        .lines()
        .map(str::trim)
        .find(|line| {
            (line.starts_with("use ") && line.ends_with("::*;") && !line.contains("super::*"))
                || line.starts_with("pub use ")
        })
        .map(|line| format!("{path}: {line}"))
}

pub fn sql_replaces_nothing(path: &str, text: &str) -> Option<String> {
    let sql = text.to_lowercase();
    let banned = ["insert or replace", "replace into "];
    let own = path.starts_with("tests/floors");
    (!own && banned.iter().any(|words| sql.contains(words)))
        .then(|| format!("{path} replaces rows; history cannot see that"))
}

pub type Rule = fn(&str, &str) -> Option<String>;

pub const RULES: &[Rule] = &[
    rusqlite_stays_below,
    floors_look_down,
    commands_are_named_by_the_list_only,
    files_hold_one_idea,
    modules_say_what_they_are,
    time_enters_once,
    randomness_enters_once,
    names_come_from_the_field,
    no_globs_and_no_reexports,
    sql_replaces_nothing,
];
