//! Measures one launch of a window: how long until it shows what it then keeps showing, and in how much memory.

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::call::{Result, end, open_log, start};
use crate::display::Screen;
use crate::processes::family;

/// Time between two looks at the screen: the error of the measure.
const GLANCE: Duration = Duration::from_millis(4);
/// A picture that has not changed for this long is the one that stays.
const REST: Duration = Duration::from_millis(1500);
/// No window takes longer than this.
const LIMIT: Duration = Duration::from_mins(1);
/// Two pictures are the same to within this share of their pixels: a blinking caret is not a change.
const SAME: f64 = 0.005;
/// One row of pixels in so many is looked at.
const STEP: u64 = 8;

/// What one launch took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Launch {
    /// From the start of the process to the first usable paint.
    pub(crate) milliseconds: f64,
    /// MiB, shared pages counted in each process.
    pub(crate) resident: f64,
    /// MiB, shared pages counted once.
    pub(crate) proportional: f64,
    pub(crate) processes: f64,
}

/// Launches a program in an empty home on this screen, and ends it again.
pub(crate) fn measure(program: &Path, screen: &Screen, log: &Path) -> Result<Launch> {
    let home = std::env::temp_dir().join(format!("bearings-launch-{}", std::process::id()));
    let _ = fs::remove_dir_all(&home);
    fs::create_dir_all(&home)
        .map_err(|error| format!("{} cannot be made: {error}", home.display()))?;
    let empty = settled(screen)?;
    let mut command = Command::new(program);
    command
        .env("HOME", &home)
        .env("XDG_RUNTIME_DIR", &home)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(open_log(log)?);
    for name in [
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
    ] {
        command.env_remove(name);
    }
    let began = Instant::now();
    let mut child = start(screen.on(&mut command))?;
    let watched = watch(screen, &empty, began);
    let memory = family(child.id());
    end(&mut child);
    let _ = fs::remove_dir_all(&home);
    Ok(Launch {
        milliseconds: watched?.as_secs_f64() * 1000.0,
        resident: memory.resident,
        proportional: memory.proportional,
        processes: f64::from(memory.processes),
    })
}

/// The median of one figure over some launches.
pub(crate) fn median(launches: &[Launch], pick: fn(&Launch) -> f64) -> f64 {
    let mut values: Vec<f64> = launches.iter().map(pick).collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    }
}

/// Looks on until the picture rests, then says when that picture first stood there.
fn watch(screen: &Screen, empty: &[u8], began: Instant) -> Result<Duration> {
    let mut changes: Vec<(Duration, Vec<u8>)> = Vec::new();
    let mut last_change = Instant::now();
    loop {
        let picture = look(screen)?;
        let before = changes
            .last()
            .map_or(empty, |(_, picture)| picture.as_slice());
        if picture != before {
            if difference(&picture, before) > SAME {
                last_change = Instant::now();
            }
            changes.push((began.elapsed(), picture));
        } else if !changes.is_empty() && last_change.elapsed() > REST {
            break;
        }
        if began.elapsed() > LIMIT {
            return Err("The window showed nothing that stayed within a minute.".to_owned());
        }
        sleep(GLANCE);
    }
    let last = &changes.last().ok_or("The window showed nothing.")?.1;
    let first = changes
        .iter()
        .find(|(_, picture)| difference(picture, last) <= SAME);
    first
        .map(|(time, _)| *time)
        .ok_or_else(|| "The window never rested.".to_owned())
}

/// The screen once nothing moves on it any more.
fn settled(screen: &Screen) -> Result<Vec<u8>> {
    let began = Instant::now();
    let mut picture = look(screen)?;
    loop {
        sleep(REST / 3);
        let next = look(screen)?;
        if next == picture {
            return Ok(picture);
        }
        picture = next;
        if began.elapsed() > LIMIT {
            return Err("The screen does not come to rest.".to_owned());
        }
    }
}

/// Every eighth row of the screen, four bytes a pixel, from the server's own picture file.
fn look(screen: &Screen) -> Result<Vec<u8>> {
    let lost = |error: std::io::Error| format!("The screen cannot be read: {error}");
    let mut file = File::open(&screen.picture).map_err(lost)?;
    let mut head = [0_u8; 100];
    file.read_exact(&mut head).map_err(lost)?;
    let word = |index: usize| {
        u64::from(u32::from_be_bytes([
            head[4 * index],
            head[4 * index + 1],
            head[4 * index + 2],
            head[4 * index + 3],
        ]))
    };
    // Fields of an XWD head: 0 its length, 5 the rows, 12 the bytes of a row, 19 the colours that follow (12 bytes each).
    let (rows, width, first) = (word(5), word(12), word(0) + 12 * word(19));
    let mut picture = vec![0; (rows.div_ceil(STEP) * width) as usize];
    for (line, slot) in picture.chunks_exact_mut(width as usize).enumerate() {
        file.seek(SeekFrom::Start(first + line as u64 * STEP * width))
            .map_err(lost)?;
        file.read_exact(slot).map_err(lost)?;
    }
    Ok(picture)
}

/// The share of pixels in which two pictures differ.
fn difference(a: &[u8], b: &[u8]) -> f64 {
    let other = a
        .chunks_exact(4)
        .zip(b.chunks_exact(4))
        .filter(|(a, b)| a != b)
        .count();
    other as f64 / (a.len() / 4).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::{Launch, difference, median};

    #[test]
    fn a_caret_is_not_a_new_picture() {
        let blank = vec![0; 4000];
        let mut caret = blank.clone();
        caret[8] = 255;
        assert!(difference(&blank, &caret) < super::SAME);
        assert!((difference(&blank, &vec![1; 4000]) - 1.0).abs() < f64::EPSILON);
    }

    #[test]
    fn the_median_is_not_moved_by_one_slow_launch() {
        let launch = |milliseconds| Launch {
            milliseconds,
            resident: 0.0,
            proportional: 0.0,
            processes: 1.0,
        };
        let launches = [launch(300.0), launch(310.0), launch(9000.0), launch(305.0)];
        assert!((median(&launches, |launch| launch.milliseconds) - 307.5).abs() < 0.001);
    }
}
