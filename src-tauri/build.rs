//! Everything Tauri reads lies beside Cargo.toml, except the two folders of permissions.

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    placeholder_ui();
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(
            tauri_build::AppManifest::new()
                .permissions_path_pattern("./src-tauri/permissions/**/*"),
        );
    tauri_build::try_build(attributes).expect("tauri-build reads tauri.conf.json");
}

/// `generate_context!` needs the folder of pages to exist; a checkout that has not built them gets one line.
fn placeholder_ui() {
    let page = std::path::Path::new("ui/dist/index.html");
    if !page.exists() {
        std::fs::create_dir_all("ui/dist").expect("ui/dist can be made");
        std::fs::write(page, "<!doctype html><title>Bearings</title><p>The pages are not built yet: run <code>cargo xtask run</code>.</p>")
            .expect("ui/dist can be written");
    }
}
