//! The published vectors: fixed inputs and what must come out, for whoever writes a second program.

use std::fs;

use bearings_core::vault::content;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{self, KdfParams, VaultKey, label};
use bearings_core::vault::keyfile::Half;
use bearings_core::vault::passphrase::Passphrase;
use bearings_core::vault::recovery::RecoveryKey;
use bearings_core::vault::unlock::{self, Secret};
use rusqlite::Connection;
use serde_json::{Value, json};

use super::{cheap, fixtures, now};

fn hex(bytes: &[u8]) -> String {
    content::hex(bytes)
}

fn passphrases() -> Value {
    let entropy = Entropy::fixed(101);
    let least = KdfParams::LEAST;
    ["correct horse", " caf\u{e9} \u{fb01}nch ", "\u{2167} \u{ff21}\u{ff22} 1\u{bd}", "\u{65e5}\u{672c}\u{8a9e}\u{306e}\u{8a00}\u{8449}"]
        .into_iter()
        .zip([least, least, KdfParams { passes: 3, ..least }, KdfParams { memory_kib: 24 * 1024, passes: 2, lanes: 2 }])
        .map(|(text, cost)| {
            let salt: [u8; 32] = entropy.bytes().unwrap();
            let passphrase = Passphrase::typed(text).unwrap();
            let key = key::argon2id(passphrase.bytes(), &salt, cost).unwrap();
            json!({
                "typed": text, "normal": hex(passphrase.bytes()), "salt": hex(&salt), "memory_kib": cost.memory_kib,
                "passes": cost.passes, "lanes": cost.lanes, "key": hex(key.as_ref()),
            })
        })
        .collect()
}

fn purposes() -> Value {
    let raw: [u8; 32] = Entropy::fixed(102).bytes().unwrap();
    let key = VaultKey::draw(&Entropy::fixed(102)).unwrap();
    let vault: [u8; 16] = Entropy::fixed(103).bytes().unwrap();
    [label::DATABASE, label::KEY_FILE, label::MANIFEST, label::WITNESS, label::ATTACHMENTS]
        .into_iter()
        .map(|info| {
            let purpose = key.purpose(&vault, info).unwrap();
            json!({
                "vault_key": hex(&raw), "vault": hex(&vault), "label": String::from_utf8(info.to_vec()).unwrap(),
                "key": hex(purpose.as_ref()),
            })
        })
        .collect()
}

fn recoveries() -> Value {
    let entropy = Entropy::fixed(104);
    let drawn = std::iter::repeat_with(|| entropy.bytes().unwrap()).take(6);
    [[0; 20], [255; 20], *b"twenty bytes of key!"]
        .into_iter()
        .chain(drawn)
        .map(|bytes: [u8; 20]| {
            let recovery = RecoveryKey::from_bytes(bytes);
            let sheet = recovery.groups().join(" ") + " " + &recovery.check();
            let typed = sheet.to_lowercase().replace('0', "o").replace('1', "l").replace(' ', "-");
            assert_eq!(RecoveryKey::read(&typed).unwrap(), recovery);
            let salt: [u8; 32] = entropy.bytes().unwrap();
            let key = key::hkdf(&salt, &bytes, label::RECOVERY).unwrap();
            json!({ "bytes": hex(&bytes), "sheet": sheet, "typed": typed, "salt": hex(&salt), "key": hex(key.as_ref()) })
        })
        .collect()
}

fn wraps() -> Value {
    let entropy = Entropy::fixed(105);
    (0..3)
        .map(|_| {
            let by = zeroize::Zeroizing::new(entropy.bytes().unwrap());
            let nonce = entropy.bytes().unwrap();
            let bound: [u8; 82] = entropy.bytes().unwrap();
            let raw: [u8; 32] = Entropy::fixed(106).bytes().unwrap();
            let (wrapped, tag) = VaultKey::draw(&Entropy::fixed(106)).unwrap().wrap(&by, &nonce, &bound).unwrap();
            json!({
                "by": hex(by.as_ref()), "nonce": hex(&nonce), "bound": hex(&bound), "vault_key": hex(&raw),
                "wrapped": hex(&wrapped), "tag": hex(&tag),
            })
        })
        .collect()
}

fn half() -> Value {
    let entropy = Entropy::fixed(107);
    let raw: [u8; 32] = Entropy::fixed(108).bytes().unwrap();
    let key = VaultKey::draw(&Entropy::fixed(108)).unwrap();
    let (vault, salt) = (entropy.bytes().unwrap(), entropy.bytes().unwrap());
    let passphrase = Passphrase::typed("quilt ferry onion").unwrap();
    let recovery = RecoveryKey::draw(&entropy).unwrap();
    let slots = [Secret::Passphrase(&passphrase), Secret::Recovery(&recovery)]
        .map(|secret| unlock::make_slot(secret, &vault, &key, cheap(), &entropy, now()).unwrap());
    let half = Half::seal(7, vault, salt, &slots, &key).unwrap();
    json!([{
        "passphrase": "quilt ferry onion", "recovery": recovery.groups().join(" ") + " " + &recovery.check(),
        "vault_key": hex(&raw), "generation": 7, "bytes": hex(half.bytes()),
    }])
}

fn rows() -> Value {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "create table few (a, b, c);
         insert into few values (null, 0, ''), (1, -1, 'caf\u{e9}'), (9223372036854775807, 0.5, x'00ff'), (1, -1, 'caf\u{e9}');
         create table void (a);",
    )
    .unwrap();
    let tables = content::tables(&conn).unwrap();
    json!([
        { "rows": [[null, 0, ""], [1, -1, "caf\u{e9}"], [i64::MAX, 0.5, { "blob": "00ff" }], [1, -1, "caf\u{e9}"]],
          "sha256": tables[0].sha256 },
        { "rows": [], "sha256": tables[1].sha256 },
    ])
}

#[test]
fn the_published_vectors_come_out() {
    let vectors = json!({
        "about": "Vectors for docs/vault-format.md. Bytes are in hexadecimal; no key here protects anything.",
        "passphrase": passphrases(), "purpose": purposes(), "recovery": recoveries(), "wrap": wraps(), "half": half(),
        "rows": rows(),
    });
    let file = fixtures().join("vectors.json");
    if std::env::var_os("BEARINGS_WRITE").is_some() {
        fs::write(
            &file,
            serde_json::to_string_pretty(&vectors).unwrap() + "\n",
        )
        .unwrap();
    }
    let published: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    for part in ["passphrase", "purpose", "recovery", "wrap", "half", "rows"] {
        assert_eq!(vectors[part], published[part], "{part}");
    }
}
