//! The least a Tauri program can be: one window with one line. `cargo xtask bench` measures Bearings beside it.

#![expect(
    clippy::disallowed_types,
    clippy::expect_used,
    reason = "Tauri's own macro keeps its commands in a HashMap; and a window that does not open is no measure"
)]

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("tests/bench/bare/tauri.conf.json"))
        .expect("a window opens");
}
