//! The least a Tauri program can be: one window with one line. `cargo xtask bench` measures Bearings beside it.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("tests/bench/bare/tauri.conf.json"))
        .expect("a window opens");
}
