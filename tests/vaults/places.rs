//! Folders of every sync service and of other machines, played with empty folders and invented surroundings.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bearings_core::error::Refusal;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::place::{Surroundings, judge_live, judge_new};

fn around(home: &Path) -> Surroundings {
    Surroundings {
        variables: BTreeMap::new(),
        home: Some(home.to_owned()),
        mounts: String::new(),
    }
}

/// The service a folder is refused for; `None` where it will do.
fn provider(folder: &Path, around: &Surroundings) -> Option<String> {
    let refused = judge_live(folder, around)?;
    assert_eq!(refused.why, Refusal::Synced, "{}", folder.display());
    refused.provider
}

#[test]
fn folders_that_services_name_are_refused_by_the_services_name() {
    let home = tempfile::tempdir().unwrap();
    let around = around(home.path());
    for (folder, expected) in [
        ("OneDrive/Career plan", "OneDrive"),
        ("OneDrive - Northfield Health/Career plan", "OneDrive"),
        ("onedrive - northfield health/a/b/c", "OneDrive"),
        ("Dropbox/plan", "Dropbox"),
        ("Dropbox (Personal)/plan", "Dropbox"),
        ("Google Drive/My Drive/plan", "Google Drive"),
        ("GoogleDrive/plan", "Google Drive"),
        ("iCloudDrive/plan", "iCloud Drive"),
        (
            "Library/Mobile Documents/com~apple~CloudDocs/plan",
            "iCloud Drive",
        ),
        (
            "Library/CloudStorage/OneDrive-NorthfieldHealth/plan",
            "OneDrive",
        ),
        ("Library/CloudStorage/Dropbox/plan", "Dropbox"),
        (
            "Library/CloudStorage/GoogleDrive-ines@larkmoor.example/My Drive/plan",
            "Google Drive",
        ),
        ("Library/CloudStorage/Box-Box/plan", "Box"),
        ("Library/CloudStorage/Unheard Of/plan", "a sync service"),
        ("Box/plan", "Box"),
        ("Box Sync/plan", "Box"),
        ("Nextcloud/plan", "Nextcloud"),
        ("ownCloud/plan", "ownCloud"),
        ("Proton Drive/plan", "Proton Drive"),
        ("pCloudDrive/plan", "pCloud"),
        ("MEGAsync/plan", "MEGA"),
        ("Seafile/plan", "Seafile"),
        ("Resilio Sync/plan", "Resilio Sync"),
    ] {
        assert_eq!(
            provider(&home.path().join(folder), &around).as_deref(),
            Some(expected),
            "{folder}"
        );
    }
}

#[test]
fn windows_paths_are_understood_as_well() {
    let mut around = around(Path::new(r"C:\Users\ines"));
    around.variables.insert(
        "OneDriveCommercial".into(),
        r"C:\Users\ines\Northfield Files".into(),
    );
    for (folder, expected) in [
        (r"C:\Users\ines\Northfield Files\Documents\plan", "OneDrive"),
        (r"c:\users\INES\northfield files\plan", "OneDrive"),
        (r"C:\Users\ines\OneDrive\plan", "OneDrive"),
        (r"C:\Users\ines\iCloudDrive\plan", "iCloud Drive"),
        (r"G:\My Drive\plan", "Google Drive"),
    ] {
        assert_eq!(
            provider(Path::new(folder), &around).as_deref(),
            Some(expected),
            "{folder}"
        );
    }
    assert_eq!(
        judge_live(
            Path::new(r"C:\Users\ines\AppData\Local\bearings\data\Career plan"),
            &around
        ),
        None
    );
    assert_eq!(
        judge_live(Path::new(r"C:\Users\ines\Northfield Files 2\plan"), &around),
        None,
        "only whole names count"
    );
    for share in [r"\\server\home\plan", r"\\?\UNC\server\home\plan"] {
        let refused = judge_live(Path::new(share), &around).unwrap();
        assert_eq!(refused.why, Refusal::Network, "{share}");
    }
    assert_eq!(judge_live(Path::new(r"\\?\C:\plans"), &around), None);
}

#[test]
fn the_marks_that_services_leave_are_found_above_a_renamed_folder() {
    let home = tempfile::tempdir().unwrap();
    let around = around(home.path());
    for (number, (mark, expected)) in [
        (".dropbox", "Dropbox"),
        (".dropbox.cache/", "Dropbox"),
        (".stfolder/", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_1a2b3c.db", "Nextcloud"),
        ("._sync_1a2b3c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.drivedownload/", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ]
    .into_iter()
    .enumerate()
    {
        let root = home.path().join(format!("papers {number}"));
        fs::create_dir_all(root.join("work")).unwrap();
        match mark.strip_suffix('/') {
            Some(folder) => fs::create_dir(root.join(folder)).unwrap(),
            None => fs::write(root.join(mark), "").unwrap(),
        }
        assert_eq!(
            provider(&root.join("work/plan"), &around).as_deref(),
            Some(expected),
            "{mark}"
        );
    }
    // Dropbox's own settings at home are a folder of the same name; home itself is not synced.
    fs::create_dir(home.path().join(".dropbox")).unwrap();
    assert_eq!(judge_live(&home.path().join("plan"), &around), None);
}

#[test]
fn folders_that_the_services_settings_name_are_refused() {
    let home = tempfile::tempdir().unwrap();
    let around = around(home.path());
    let write = |file: &str, text: String| {
        let path = home.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let at = |name: &str| home.path().join(name).display().to_string();
    write(
        ".dropbox/info.json",
        format!(
            "{{\"personal\": {{\"path\": \"{}\", \"host\": 1}}}}",
            at("My Papers")
        ),
    );
    write(
        ".config/Nextcloud/nextcloud.cfg",
        format!(
            "[Accounts]\n0\\Folders\\1\\localPath={}/\n",
            at("Cloud Papers")
        ),
    );
    write(
        ".config/syncthing/config.xml",
        "<folder id=\"a\" path=\"~/Shared Papers\" type=\"x\">".into(),
    );
    for (folder, expected) in [
        ("My Papers/plan", "Dropbox"),
        ("Cloud Papers/plan", "Nextcloud"),
        ("Shared Papers/plan", "Syncthing"),
    ] {
        assert_eq!(
            provider(&home.path().join(folder), &around).as_deref(),
            Some(expected),
            "{folder}"
        );
    }
    assert_eq!(
        judge_live(&home.path().join("Own Papers/plan"), &around),
        None
    );
}

#[cfg(unix)]
#[test]
fn a_link_into_a_synced_folder_is_followed() {
    let home = tempfile::tempdir().unwrap();
    let synced = home.path().join("OneDrive/Documents");
    fs::create_dir_all(&synced).unwrap();
    let link = home.path().join("Documents");
    std::os::unix::fs::symlink(&synced, &link).unwrap();
    assert_eq!(
        provider(&link.join("new/plan"), &around(home.path())).as_deref(),
        Some("OneDrive")
    );
}

#[test]
fn other_machines_are_refused_by_their_file_system() {
    let mut around = Surroundings::default();
    let mount = |point: &str, kind: &str| {
        format!("30 20 0:30 / {point} rw,relatime shared:5 - {kind} source rw\n")
    };
    for (kind, why) in [
        ("nfs4", Refusal::Network),
        ("cifs", Refusal::Network),
        ("smb3", Refusal::Network),
        ("fuse.sshfs", Refusal::Network),
        ("davfs", Refusal::Network),
        ("9p", Refusal::Network),
        ("fuse.rclone", Refusal::Synced),
        ("fuse.onedriver", Refusal::Synced),
    ] {
        around.mounts = mount("/", "ext4")
            + &mount("/mnt/my\\040share", kind)
            + &mount("/mnt/my\\040share/inner", "ext4");
        let refused = judge_live(Path::new("/mnt/my share/a/plan"), &around).unwrap();
        assert_eq!(refused.why, why, "{kind}");
        assert!(refused.provider.is_some());
        assert_eq!(
            judge_live(Path::new("/mnt/my share/inner/plan"), &around),
            None,
            "a local disk inside it"
        );
        assert_eq!(judge_live(Path::new("/mnt/my shared/plan"), &around), None);
        assert_eq!(judge_live(Path::new("/home/ines/plan"), &around), None);
    }
    around.mounts = mount("/", "9p");
    assert_eq!(
        judge_live(Path::new("/home/ines/plan"), &around),
        None,
        "a virtual machine's own disk"
    );
    around.mounts = mount("/home", "ext4") + &mount("/home", "nfs");
    assert!(
        judge_live(Path::new("/home/ines/plan"), &around).is_some(),
        "the later mount lies on top"
    );
}

#[test]
fn ordinary_folders_will_do_and_the_judge_leaves_no_trace() {
    let home = tempfile::tempdir().unwrap();
    let around = around(home.path());
    let judge = |folder: &PathBuf| judge_new(folder, &around, &Entropy::System).unwrap();
    for folder in [
        ".local/share/bearings/Career plan",
        "plan",
        "Boxes/plan",
        "Documents/Dropbox notes/plan",
        "Synced/x",
    ] {
        assert_eq!(judge(&home.path().join(folder)), None, "{folder}");
    }
    assert_eq!(
        fs::read_dir(home.path()).unwrap().count(),
        0,
        "nothing was made"
    );
    fs::write(home.path().join("letter.txt"), "mine").unwrap();
    let refused = judge(&home.path().to_owned()).unwrap();
    assert_eq!((refused.why, refused.provider), (Refusal::NotEmpty, None));
    assert_eq!(
        judge(&home.path().join("letter.txt")).unwrap().why,
        Refusal::NotEmpty
    );
}
