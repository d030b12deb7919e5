"""Opens a Bearings vault or backup without any of Bearings' code.

Written from docs/vault-format.md alone, to prove that the page is enough: what you wrote outlives the program.
It reads; it never writes into a vault. Needs Python 3.11, `cryptography` and `argon2-cffi`.

    bearings_reader.py vault FOLDER [--recovery] [--rows]     the secret is read from standard input, one line
    bearings_reader.py backup FILE [--recovery] [--rows]
    bearings_reader.py vectors FILE                           checks the published vectors

Prints JSON. Ends with 0 when all agrees, 1 when something is refused, 2 on wrong use.
"""

import argparse
import hashlib
import hmac
import json
import sqlite3
import struct
import sys
import unicodedata
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

PAGE = 4096
HALF = 4096
RESERVE = 80


class Refused(Exception):
    """Something is damaged, newer, or the secret is not the right one."""


# --- small parts ---------------------------------------------------------------------------------------------------


def hkdf(salt, secret, info):
    """HKDF-SHA256 to 32 bytes: one block is enough."""
    prk = hmac.digest(salt, secret, "sha256")
    return hmac.digest(prk, info + b"\x01", "sha256")


def argon2id(passphrase, salt, memory_kib, passes, lanes):
    text = unicodedata.normalize("NFKC", passphrase).encode()
    return hash_secret_raw(text, salt, passes, memory_kib, lanes, 32, Type.ID, 19)


def hchacha20(key, nonce):
    """The key for the first 16 bytes of an XChaCha20 nonce."""
    state = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))

    def quarter(a, b, c, d):
        for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            state[x] = (state[x] + state[y]) & 0xFFFFFFFF
            mixed = state[z] ^ state[x]
            state[z] = (mixed << turn | mixed >> (32 - turn)) & 0xFFFFFFFF

    for _ in range(10):
        for column in range(4):
            quarter(column, column + 4, column + 8, column + 12)
        for a, b, c, d in ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(a, b, c, d)
    return struct.pack("<8I", *state[:4], *state[12:])


def xchacha_open(key, nonce, sealed, bound):
    """XChaCha20-Poly1305 with the tag at the end; None if it does not agree."""
    inner = ChaCha20Poly1305(hchacha20(key, nonce[:16]))
    try:
        return inner.decrypt(bytes(4) + nonce[16:], sealed, bound)
    except InvalidTag:
        return None


def xchacha_seal(key, nonce, plain, bound):
    return ChaCha20Poly1305(hchacha20(key, nonce[:16])).encrypt(bytes(4) + nonce[16:], plain, bound)


# --- recovery key --------------------------------------------------------------------------------------------------

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MIX = ((18, 18, 2, 0), (19, 22, 3, 12), (24, 0, 8, 13), (24, 4, 9, 1))


def gf32(a, b):
    product = 0
    for bit in range(5):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << bit - 5
    return product


def check_group(symbols):
    sums = [0, 0, 0, 0]
    for place, value in enumerate(symbols):
        weight = value
        for power in range(4):
            sums[power] ^= weight
            weight = gf32(weight, place)
    mixed = []
    for row in MIX:
        symbol = 0
        for factor, total in zip(row, sums):
            symbol ^= gf32(factor, total)
        mixed.append(symbol)
    return mixed


def recovery_bytes(typed):
    plain = "".join(c for c in typed.upper() if c.isalnum()).replace("O", "0").replace("I", "1").replace("L", "1")
    if len(plain) != 36 or any(c not in ALPHABET for c in plain):
        raise Refused("the recovery key has nine groups of four characters")
    symbols = [ALPHABET.index(c) for c in plain]
    if check_group(symbols[:32]) != symbols[32:]:
        raise Refused("the recovery key is mistyped")
    number = 0
    for symbol in symbols[:32]:
        number = number << 5 | symbol
    return number.to_bytes(20, "big")


def recovery_text(secret):
    number = int.from_bytes(secret, "big")
    symbols = [number >> 5 * (31 - place) & 31 for place in range(32)]
    symbols += check_group(symbols)
    return " ".join("".join(ALPHABET[s] for s in symbols[at : at + 4]) for at in range(0, 36, 4))


# --- key file ------------------------------------------------------------------------------------------------------


class Half:
    """Half a key file whose checksum and layout agree."""

    def __init__(self, raw):
        if len(raw) != HALF or hashlib.sha256(raw[:4064]).digest() != raw[4064:] or raw[:8] != b"BEARINGK":
            raise Refused("half of the key file is damaged")
        self.raw = raw
        self.version, needed, length, self.generation = struct.unpack_from("<HHIQ", raw, 8)
        self.vault, self.salt = raw[24:40], raw[40:56]
        if needed > 1:
            raise Refused(f"the key file needs a reader of version {needed}")
        if length != HALF or any(raw[56:64]) or any(raw[3136:4032]):
            raise Refused("half of the key file is damaged")

    def open(self, secret, recovery):
        """The vault key, or None if the secret is another one."""
        for at in range(64, 3136, 256):
            slot = self.raw[at : at + 256]
            if slot[0] > 4:
                raise Refused("the key file has a slot of an unknown kind")
            if slot[0] != (2 if recovery else 1):
                continue
            if recovery:
                by = hkdf(slot[32:64], recovery_bytes(secret), b"bearings v1 recovery key")
            else:
                memory, passes, lanes = struct.unpack_from("<III", slot, 4)
                if not (19456 <= memory <= 1 << 20 and 2 <= passes <= 16 and 1 <= lanes <= 8):
                    raise Refused("the cost of the passphrase is out of bounds")
                by = argon2id(secret, slot[32:64], memory, passes, lanes)
            bound = self.vault + struct.pack("<H", self.version) + slot[:64]
            key = xchacha_open(by, slot[64:88], slot[88:136], bound)
            if key is not None:
                seal = hmac.digest(hkdf(self.vault, key, b"bearings v1 key file"), self.raw[:4032], "sha256")
                if not hmac.compare_digest(seal, self.raw[4032:4064]):
                    raise Refused("the key file was altered")
                return key
        return None


def open_key_file(path, secret, recovery):
    """The newest half that opens, and its key."""
    raw = path.read_bytes()
    halves, problems = [], []
    for index in (0, 1):
        try:
            half = Half(raw[index * HALF : (index + 1) * HALF])
            if half.generation % 2 != index:
                raise Refused("half of the key file lies in the wrong place")
            halves.append(half)
        except Refused as problem:
            problems.append(problem)
    if not halves:
        raise problems[0]
    for half in sorted(halves, key=lambda half: -half.generation):
        key = half.open(secret, recovery)
        if key is not None:
            return half, key
    raise Refused("that secret does not open it")


# --- database ------------------------------------------------------------------------------------------------------


class Pages:
    """Decrypts single pages of a SQLCipher database with a raw key and salt."""

    def __init__(self, key, salt):
        self.key = key
        self.mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def open(self, raw, number):
        start = 16 if number == 1 else 0
        end = PAGE - RESERVE
        bound = raw[start : end + 16] + struct.pack("<I", number)
        if not hmac.compare_digest(hmac.digest(self.mac_key, bound, "sha512"), raw[end + 16 :]):
            raise Refused(f"page {number} of the database is damaged")
        cipher = Cipher(algorithms.AES(self.key), modes.CBC(raw[end : end + 16])).decryptor()
        plain = cipher.update(raw[start:end]) + cipher.finalize()
        if number == 1:
            plain = b"SQLite format 3\0" + plain
        return plain + bytes(RESERVE)


def wal_pages(wal):
    """The newest committed content of each page in a write-ahead log, still encrypted, and the size in pages."""
    if len(wal) < 32:
        return {}, None
    magic, _, page_size = struct.unpack_from(">III", wal, 0)
    if magic not in (0x377F0682, 0x377F0683) or page_size != PAGE:
        return {}, None
    order = ">" if magic & 1 else "<"

    def checksum(data, s0, s1):
        words = struct.unpack(f"{order}{len(data) // 4}I", data)
        for at in range(0, len(words), 2):
            s0 = (s0 + words[at] + s1) & 0xFFFFFFFF
            s1 = (s1 + words[at + 1] + s0) & 0xFFFFFFFF
        return s0, s1

    sums = checksum(wal[:24], 0, 0)
    if sums != struct.unpack_from(">II", wal, 24):
        return {}, None
    committed, pending, size = {}, {}, None
    for at in range(32, len(wal) - PAGE - 23, PAGE + 24):
        number, pages, salt1, salt2, c1, c2 = struct.unpack_from(">6I", wal, at)
        sums = checksum(wal[at : at + 8], *sums)
        sums = checksum(wal[at + 24 : at + 24 + PAGE], *sums)
        if sums != (c1, c2) or wal[at + 8 : at + 16] != wal[16:24]:
            break
        pending[number] = wal[at + 24 : at + 24 + PAGE]
        if pages:
            committed.update(pending)
            pending, size = {}, pages
    return committed, size


def decrypt(database, wal, key, salt):
    """A plain SQLite database, page by page."""
    if database[:16] == b"SQLite format 3\0":
        raise Refused("the database is not encrypted")
    if len(database) % PAGE:
        raise Refused("the database was cut short")
    codec = Pages(key, salt)
    newer, size = wal_pages(wal)
    count = size or len(database) // PAGE
    plain = bytearray()
    for number in range(1, count + 1):
        raw = newer.get(number) or database[(number - 1) * PAGE : number * PAGE]
        if len(raw) != PAGE:
            raise Refused("the database was cut short")
        plain += codec.open(raw, number)
    if struct.unpack_from(">I", plain, 28)[0] != count:
        raise Refused("the database was cut short")
    # A copy in memory has no write-ahead log: say so in its header.
    plain[18:20] = b"\x01\x01"
    return bytes(plain)


def value_bytes(value):
    match value:
        case None:
            return b"\0"
        case int():
            return b"\1" + struct.pack("<q", value)
        case float():
            return b"\2" + struct.pack("<d", value)
        case str():
            data = value.encode()
            return b"\3" + struct.pack("<Q", len(data)) + data
        case _:
            return b"\4" + struct.pack("<Q", len(value)) + value


def content(plain, with_rows):
    """What a plain database holds, table by table."""
    conn = sqlite3.connect(":memory:")
    conn.deserialize(plain)
    if conn.execute("pragma integrity_check").fetchall() != [("ok",)]:
        raise Refused("the database is damaged")
    if conn.execute("pragma foreign_key_check").fetchall():
        raise Refused("a row refers to one that is not there")
    names = conn.execute(
        "select name from sqlite_schema where type = 'table' and rootpage > 0 and substr(name, 1, 7) <> 'sqlite_'"
        " order by name"
    ).fetchall()
    tables = []
    for (name,) in names:
        rows = conn.execute('select * from "' + name.replace('"', '""') + '"').fetchall()
        hashes = sorted(hashlib.sha256(b"".join(map(value_bytes, row))).digest() for row in rows)
        table = {"name": name, "rows": len(rows), "sha256": hashlib.sha256(b"".join(hashes)).hexdigest()}
        if with_rows:
            table["content"] = [[v.hex() if isinstance(v, bytes) else v for v in row] for row in rows]
        tables.append(table)
    schema = conn.execute("pragma user_version").fetchone()[0]
    commits = conn.execute("select commits from meta where id = 1").fetchone()[0]
    return {"schema": schema, "commits": commits, "tables": tables}


# --- vault, backup, vectors ----------------------------------------------------------------------------------------


def witness(path, vault, key):
    """The highest number of changes that the witness has seen; None if no slot of it is whole."""
    raw = path.read_bytes() if path.exists() else b""
    best = None
    for at in (0, 128):
        slot = raw[at : at + 128]
        seal = hmac.digest(hkdf(vault, key, b"bearings v1 commit witness"), slot[:96], "sha256")
        if len(slot) == 128 and hmac.compare_digest(seal, slot[96:]) and slot[:8] == b"BEARINGW" and slot[24:40] == vault:
            best = max(best or 0, struct.unpack_from("<Q", slot, 8)[0])
    return best


def read_vault(folder, secret, recovery, with_rows):
    half, key = open_key_file(folder / "vault.key", secret, recovery)
    wal = folder / "vault.db-wal"
    plain = decrypt(
        (folder / "vault.db").read_bytes(),
        wal.read_bytes() if wal.exists() else b"",
        hkdf(half.vault, key, b"bearings v1 database"),
        half.salt,
    )
    found = content(plain, with_rows)
    seen = witness(folder / "vault.seen", half.vault, key)
    if seen is not None and seen > found["commits"]:
        raise Refused("the vault holds less than was seen here")
    return {"vault": half.vault.hex(), "generation": half.generation, "seen": seen, **found}


def read_backup(path, secret, recovery, with_rows):
    raw = path.read_bytes()
    if len(raw) < 8192 or hashlib.sha256(raw[:4064]).digest() != raw[4064:4096] or raw[:8] != b"BEARINGB":
        raise Refused("the backup is damaged")
    _, needed, page, at, length, database_at, database_length, made = struct.unpack_from("<HHIQQQQq", raw, 8)
    if needed > 1:
        raise Refused(f"the backup needs a reader of version {needed}")
    half = Half(raw[4096:8192])
    if (page, at, database_at) != (PAGE, 8192, 8192 + length) or len(raw) != database_at + database_length:
        raise Refused("the backup is damaged")
    if raw[56:72] != half.vault:
        raise Refused("the backup is damaged")
    key = half.open(secret, recovery)
    if key is None:
        raise Refused("that secret does not open it")
    sealed = raw[at : at + length]
    text = xchacha_open(hkdf(half.vault, key, b"bearings v1 backup manifest"), raw[72:96], sealed, raw[:8192])
    if text is None:
        raise Refused("the backup is damaged")
    manifest = json.loads(text)
    database = raw[database_at:]
    if (len(database), hashlib.sha256(database).hexdigest()) != (manifest["database_bytes"], manifest["database_sha256"]):
        raise Refused("the backup is damaged")
    found = content(decrypt(database, b"", hkdf(half.vault, key, b"bearings v1 database"), half.salt), with_rows)
    plain = [{name: table[name] for name in ("name", "rows", "sha256")} for table in found["tables"]]
    if (manifest["vault"], manifest["made"]) != (half.vault.hex(), made) or manifest["tables"] != plain:
        raise Refused("the backup does not hold what it says")
    if (manifest["schema"], manifest["commits"]) != (found["schema"], found["commits"]):
        raise Refused("the backup does not hold what it says")
    return {"vault": half.vault.hex(), "generation": half.generation, "made": made, "why": manifest["why"], **found}


def check_vectors(path):
    vectors = json.loads(path.read_text())
    data = bytes.fromhex
    count = 0

    def same(what, found, expected):
        nonlocal count
        count += 1
        if found != expected:
            raise Refused(f"{what}: found {found}, expected {expected}")

    for case in vectors["passphrase"]:
        same("nfkc", unicodedata.normalize("NFKC", case["typed"]).encode().hex(), case["normal"])
        key = argon2id(case["typed"], data(case["salt"]), case["memory_kib"], case["passes"], case["lanes"])
        same("argon2id", key.hex(), case["key"])
    for case in vectors["purpose"]:
        key = hkdf(data(case["vault"]), data(case["vault_key"]), case["label"].encode())
        same(case["label"], key.hex(), case["key"])
    for case in vectors["recovery"]:
        same("sheet", recovery_text(data(case["bytes"])), case["sheet"])
        same("typed", recovery_bytes(case["typed"]).hex(), case["bytes"])
        key = hkdf(data(case["salt"]), data(case["bytes"]), b"bearings v1 recovery key")
        same("wrapping key", key.hex(), case["key"])
    for case in vectors["wrap"]:
        sealed = xchacha_seal(data(case["by"]), data(case["nonce"]), data(case["vault_key"]), data(case["bound"]))
        same("wrap", sealed.hex(), case["wrapped"] + case["tag"])
    for case in vectors["half"]:
        half = Half(data(case["bytes"]))
        same("generation", half.generation, case["generation"])
        same("half by passphrase", half.open(case["passphrase"], False).hex(), case["vault_key"])
        same("half by recovery key", half.open(case["recovery"], True).hex(), case["vault_key"])
    for case in vectors["rows"]:
        rows = [[data(v["blob"]) if isinstance(v, dict) else v for v in row] for row in case["rows"]]
        hashes = sorted(hashlib.sha256(b"".join(map(value_bytes, row))).digest() for row in rows)
        same("rows", hashlib.sha256(b"".join(hashes)).hexdigest(), case["sha256"])
    return {"agreed": count}


def main():
    parser = argparse.ArgumentParser(description="Opens a Bearings vault or backup without Bearings.")
    parser.add_argument("what", choices=["vault", "backup", "vectors"])
    parser.add_argument("path", type=Path)
    parser.add_argument("--recovery", action="store_true", help="the secret is the recovery key")
    parser.add_argument("--rows", action="store_true", help="print every row")
    args = parser.parse_args()
    try:
        if args.what == "vectors":
            found = check_vectors(args.path)
        else:
            secret = sys.stdin.readline().rstrip("\n")
            read = read_vault if args.what == "vault" else read_backup
            found = read(args.path, secret, args.recovery, args.rows)
    except (Refused, OSError, sqlite3.DatabaseError) as problem:
        print(f"refused: {problem}", file=sys.stderr)
        return 1
    json.dump(found, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
