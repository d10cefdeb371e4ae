#!/usr/bin/env python3
"""Tries the format on registries that the project does not contain.

Downloads the packages in which other projects publish their codes (Debian's
packages, wheels of PyPI, and crates), writes the spec that a person would write
first for each, and checks and compiles them all:

    python3 tests/trial/trial.py FOLDER

FOLDER receives the downloads, `specs/*.json`, and the crate that uses them.
"""

import json
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
DEBIAN = [
    "libbluetooth-dev", "libc6-dev", "libcurl4-openssl-dev", "libsqlite3-dev",
    "libvulkan-dev", "linux-libc-dev", "netbase", "postgresql-server-dev-15",
]
WHEELS = ["kafka-python", "ldap3", "mysql-connector-python"]
CRATES = ["windows-sys"]


def run(*command, cwd=None):
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout


def download(folder):
    """Unpacks the packages into `folder`, unless they are there."""
    if folder.exists():
        return
    packed = folder / "packed"
    packed.mkdir(parents=True)
    run("apt-get", "download", *DEBIAN, cwd=packed)
    for package in packed.glob("*.deb"):
        run("dpkg-deb", "-x", package, folder)
    run(sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", packed, *WHEELS)
    for wheel in packed.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(folder)
    # cargo downloads a crate, and checks it, for a package that depends on it.
    dummy = folder / "dummy"
    run("cargo", "init", "--quiet", "--lib", "--vcs", "none", dummy)
    run("cargo", "add", "--quiet", *CRATES, cwd=dummy)
    run("cargo", "vendor", "--quiet", folder / "crates", cwd=dummy)


def words(text):
    """A comment as a description: one line, without what C puts around it."""
    return re.sub(r"\s+", " ", text).strip(" */")


def table(title, source, rows, **keys):
    """A spec of `(code, name, description)`: a second name of a code is an alias."""
    codes = {}
    for code, name, description in rows:
        if code in codes:
            codes[code].setdefault("aliases", []).append(name)
            continue
        codes[code] = {"code": code, "reason": name}
        if description:
            codes[code]["description"] = description
    return {"title": title, "source": source, **keys, "codes": list(codes.values())}


def errno(root):
    rows, numbers = [], {}
    for name in ["errno-base.h", "errno.h"]:
        text = (root / "usr/include/asm-generic" / name).read_text()
        for name, value, comment in re.findall(r"#define\s+(E\w+)\s+(\w+)[ \t]*(?:/\*(.*?)\*/)?", text, re.S):
            numbers[name] = numbers.get(value) or int(value)
            rows.append((numbers[name], name, words(comment)))
    return table("Errors of Linux", "asm-generic/errno.h", rows, repr="i32")


def sysexits(root):
    text = (root / "usr/include/sysexits.h").read_text()
    rows = re.findall(r"#define\s+EX_([A-Z]+)\s+(\d+)\s*/\*(.*?)\*/", text)
    return table("Exit statuses", "sysexits.h", [(int(n), name, words(c)) for name, n, c in rows], repr="u8")


def sqlite(root):
    text = (root / "usr/include/sqlite3.h").read_text()
    numbers, rows = {}, []
    start, end = text.index("#define SQLITE_OK "), text.index("CAPI3REF: Flags For File Open")
    for line in text[start:end].splitlines():
        found = re.match(r"#define SQLITE_(\w+)\s+(?:(\d+)|\(SQLITE_(\w+) \| \((\d+)<<8\)\))\s*(?:/\*(.*)\*/)?", line)
        if not found:
            continue
        name, number, base, extended, comment = found.groups()
        numbers[name] = int(number) if number else numbers[base] | int(extended) << 8
        rows.append((numbers[name], name, words(comment or "")))
    return table("Result codes of SQLite", "sqlite3.h", rows, repr="i32")


def curl(root):
    [path] = root.glob("usr/include/*/curl/curl.h")
    text = path.read_text()
    text = text[text.index("CURLE_OK = 0"):text.index("CURL_LAST /*")]
    rows = re.findall(r"CURLE_(\w+)(?: = 0)?,\s*(?:/\*(.*?)\*/)?", text, re.S)
    rows = [(code, name, re.sub(r"^\d+( -)?", "", words(c)).strip()) for code, (name, c) in enumerate(rows)]
    return table("Errors of libcurl", "curl/curl.h", rows)


def vulkan(root):
    registry = ElementTree.parse(root / "usr/share/vulkan/registry/vk.xml").getroot()
    rows = []

    def add(element, code):
        comment = re.sub(r"<<|>>", "`", element.get("comment", ""))
        rows.append((code, element.get("name").removeprefix("VK_"), words(comment)))

    for element in registry.findall("enums[@name='VkResult']/enum"):
        if element.get("value"):
            add(element, int(element.get("value")))
    # The numbers of extensions are computed from the number of the extension.
    for owner in [*registry.findall("feature"), *registry.findall("extensions/extension")]:
        for element in owner.findall("require/enum[@extends='VkResult'][@offset]"):
            extension = int(element.get("extnumber", owner.get("number")))
            code = 1_000_000_000 + (extension - 1) * 1000 + int(element.get("offset"))
            add(element, -code if element.get("dir") else code)
    classes = [
        {"name": "Success", "range": [0, 2_147_483_647]},
        {"name": "Error", "range": [-2_147_483_648, -1]},
    ]
    return table("Result codes of Vulkan", "vk.xml", rows, repr="i32", default=0, classes=classes)


def bluetooth(root):
    text = (root / "usr/include/bluetooth/hci.h").read_text()
    text = text[text.index("/* HCI Error codes */"):text.index("/* ACL flags */")]
    rows = re.findall(r"#define HCI_(\w+)\s+(0x\w\w)", text)
    return table("Errors of Bluetooth's HCI", "bluetooth/hci.h", [(n, name, "") for name, n in rows], repr="u8", radix=16)


def protocols(root):
    text = (root / "etc/protocols").read_text()
    rows = re.findall(r"^([^#\s]+)\s+(\d+)[^#\n]*(?:#\s*(.*))?", text, re.M)
    return table("IP protocol numbers", "/etc/protocols", [(int(n), name, words(c)) for name, n, c in rows])


def mysql(root):
    text = (root / "mysql/connector/errorcode.py").read_text()
    rows = [(int(number), name, "") for name, number in re.findall(r"^([CE]R_\w+) = (\d+)", text, re.M)]
    return table("Errors of MySQL", "mysql/connector/errorcode.py", rows)


def kafka(root):
    text = (root / "kafka/errors.py").read_text()
    rows = []
    for number, name, description in re.findall(
        r"    errno = (-?\d+)\n    message = '(\w+)'\n    description = \(?(.*?)\)?\n\n", text, re.S
    ):
        parts = re.findall(r"'((?:[^'\\]|\\.)*)'|\"([^\"]*)\"", description)
        rows.append((int(number), name, words("".join(a or b for a, b in parts).replace("\\'", "'"))))
    return table("Errors of Kafka", "kafka/errors.py", rows, repr="i16")


def ldap(root):
    text = (root / "ldap3/core/results.py").read_text()
    rows = re.findall(r"^RESULT_(\w+) = (\d+)", text, re.M)
    return table("Result codes of LDAP", "ldap3/core/results.py", [(int(n), name, "") for name, n in rows])


# Rows whose derived name is that of another row, but for the case.
NAMES = {
    "ERROR_INVALID_HWPROFILE": "SetupInvalidHardwareProfile",
    "STATUS_TPM_TOOMANYCONTEXTS": "StatusTpmTooManyContextsInUse",
}


def windows(root, kind, **keys):
    [path] = root.glob("crates/windows-sys*/src/Windows/Win32/Foundation/mod.rs")
    pattern = rf"pub const (\w+): (?:windows_sys::core::)?{kind} = (?:0x(\w+?)_u32 as _|(\d+)u32);"
    rows = [
        (f"0x{hexadecimal.zfill(8)}" if hexadecimal else int(decimal), name, "")
        for name, hexadecimal, decimal in re.findall(pattern, path.read_text())
    ]
    spec = table(f"{kind} of Windows", "windows-sys", rows, **keys)
    for row in spec["codes"]:
        if row["reason"] in NAMES:
            row["name"] = NAMES[row["reason"]]
    return spec


def sqlstate(root):
    [path] = root.glob("usr/include/postgresql/*/server/utils/errcodes.h")
    rows, keys = [], {}
    for name, *parts in re.findall(
        r"#define ERRCODE_(\w+) MAKE_SQLSTATE\('(.)','(.)','(.)','(.)','(.)'\)", path.read_text()
    ):
        key = "".join(parts)
        # As `MAKE_SQLSTATE` packs the five characters.
        number = sum(((ord(part) - ord("0")) & 0x3F) << 6 * place for place, part in enumerate(parts))
        keys[number] = key
        rows.append((number, name, ""))
    spec = table("SQLSTATE of PostgreSQL", "utils/errcodes.h", rows, repr="u32")
    spec["attributes"] = {"sqlstate": {"type": "string", "unique": True, "required": True}}
    for row in spec["codes"]:
        row["sqlstate"] = keys[row["code"]]
    return spec


TABLES = {
    "bluetooth": bluetooth, "curl": curl, "errno": errno,
    "hresult": lambda root: windows(root, "HRESULT", repr="i32", radix=16),
    "kafka": kafka, "ldap": ldap, "mysql": mysql,
    "ntstatus": lambda root: windows(root, "NTSTATUS", repr="i32", radix=16),
    "protocols": protocols, "sqlite": sqlite, "sqlstate": sqlstate, "sysexits": sysexits,
    "vulkan": vulkan,
    "win32": lambda root: windows(root, "WIN32_ERROR", repr="u32"),
}


def main():
    [folder] = sys.argv[1:]
    folder = Path(folder).resolve()
    root, specs = folder / "sources", folder / "specs"
    download(root)
    specs.mkdir(exist_ok=True)
    source = ["#![allow(missing_docs)]"]
    for name, make in TABLES.items():
        spec = make(root)
        text = json.dumps(spec, indent=1, ensure_ascii=False)
        (specs / f"{name}.json").write_text(text)
        print(f"{name}: {len(spec['codes'])} rows")
        source.append(f'#[codes_core::code_table("../specs/{name}.json")]\npub enum {name.capitalize()} {{}}')
    # All findings of all specs, then all tables in one crate.
    codes = ["cargo", "run", "--quiet", "--package", "codes-cli", "--", "check", specs]
    checked = subprocess.run(codes, cwd=REPOSITORY).returncode == 0
    crate = folder / "tables"
    (crate / "src").mkdir(parents=True, exist_ok=True)
    (crate / "src/lib.rs").write_text("\n\n".join(source) + "\n")
    (crate / "Cargo.toml").write_text(
        '[package]\nname = "tables"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
        f'codes-core = {{ path = "{REPOSITORY}/codes-core" }}\n'
    )
    built = subprocess.run(["cargo", "build"], cwd=crate).returncode == 0
    sys.exit(0 if checked and built else 1)


main()
