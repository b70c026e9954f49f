"""Whatever is typed stays in the records: nothing of it in any other file, nothing on a network.

The real program is run on records with a canary in every free text, in a home, temporary and
runtime folder of its own, under ``strace``: see ``canary_life.py`` for what is done. Then all
files are looked through, and all calls to the system.

    python tests/long/check_private.py        (needs strace)
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.storage.database import open_database  # noqa: E402
from acucoach.storage.transaction import transaction  # noqa: E402
from tests.long.canary_life import CANARY  # noqa: E402
from tests.storage.kept_records import VERSIONS, written  # noqa: E402

TEXTS = {
    "session": ("title", "note"),
    "session_side_effect": ("words",),
    "entry": ("note", "note_folded"),
    "entry_medicine": ("name", "dose"),
    "day_note": ("note",),
    "own_routine": ("title",),
    "care_contact": ("name", "telephone"),
}
"""What people write in their own words; labels and the bodies of routines are done apart."""
FORMS = [form for text in (CANARY, CANARY[::-1]) for form in (
    text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"),
)]  # fmt: skip
LOCAL = {"AF_UNIX", "AF_LOCAL"}


def fill(database: Path) -> None:
    """Records with every noun, the canary in each free text."""
    written(VERSIONS[-1], database)
    with closing(open_database(database)) as connection, transaction(connection):
        for table, columns in TEXTS.items():
            for column in columns:
                connection.execute(f"UPDATE {table} SET {column} = '{CANARY} ' || {column}")
        connection.execute(
            f"UPDATE entry_label SET label = '{CANARY} ' || label "
            "WHERE kind = 'tag' OR label LIKE '% %'"
        )
        connection.execute(
            "UPDATE own_routine SET body = json_set(body, '$.title', title, '$.summary', ?)",
            (CANARY,),
        )


def copies(file: Path) -> int:
    """How often the canary is in a file."""
    content = file.read_bytes()
    return sum(content.count(form) for form in FORMS)


def files(folder: Path) -> Iterator[Path]:
    """Ordinary files below a folder."""
    for path in sorted(folder.rglob("*")):
        if stat.S_ISREG(path.lstat().st_mode):
            yield path


def live(which: str, home: Path, out: Path, trace: Path) -> tuple[int, str]:
    """Run a life under ``strace``; its exit code and what it said."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environ = {
        **kept,
        "HOME": str(home), "TMPDIR": str(home / "tmp"), "SQLITE_TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "runtime"), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    for name in ("tmp", "runtime"):
        (home / name).mkdir(mode=0o700, exist_ok=True)
    calls = "socket,connect,bind,sendto,execve,open,openat,creat,mkdir,mkdirat,rename,link,linkat"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={calls}", "-o", str(trace),
         sys.executable, str(ROOT / "tests/long/canary_life.py"), which, str(home / "data"),
         str(out)],
        env=environ, cwd=home, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


_SOCKET = re.compile(r"\bsocket\((\w+)")
_WRITTEN = re.compile(r'\bopen(?:at)?\((?:AT_FDCWD|\d+), "([^"]*)", ([A-Z_|]*)(?:, (0\d+))?\)')
_NEW = re.compile("O_EXCL|O_TMPFILE")
"""A mode counts where a file is made: what is there already keeps its own."""


def look_at_calls(trace: Path, home: Path) -> tuple[Counter[str], list[str], list[str]]:
    """Families of sockets; files written outside the scratch folder; files others may read."""
    families: Counter[str] = Counter()
    outside, readable = set(), set()
    for line in trace.read_text("utf-8", "replace").splitlines():
        found = _SOCKET.search(line)
        if found:
            families[found[1]] += 1
        opened = _WRITTEN.search(line)
        if opened is None or " = -1 " in line:
            continue
        path, flags, mode = opened.groups()
        if not ("O_WRONLY" in flags or "O_RDWR" in flags or "O_CREAT" in flags):
            continue
        whole = (home / path).resolve() if not path.startswith("/proc/self/fd") else home
        if home not in (whole, *whole.parents):
            # Bytecode holds the program, nothing of a person.
            if not path.startswith(("/dev/", "/proc/")) and "__pycache__" not in path:
                outside.add(path)
        # The library's own lock of its preferences holds the number of the process.
        elif mode and int(mode, 8) & 0o077 and _NEW.search(flags) and ".config" not in path:
            readable.add(f"{path} {mode}")
    return families, sorted(outside), sorted(readable)


def main() -> int:
    """Live twice, look, tell."""
    if shutil.which("strace") is None:
        print("skipped: strace is not installed")
        return 0
    os.umask(0o022)  # The program keeps its files private, whatever is usual.
    failures = 0

    def told(what: str, bad: object, good: str = "") -> None:
        nonlocal failures
        failures += bool(bad)
        print(f"{what}: {bad or good or 0}", flush=True)

    with tempfile.TemporaryDirectory() as name:
        home = Path(name).resolve() / "home"
        out = home / "out"
        out.mkdir(parents=True)
        data = home / "data"
        data.mkdir(mode=0o700)
        fill(data / "acucoach.sqlite3")
        allowed = {"acucoach.sqlite3", "acucoach.sqlite3-journal"}
        for which, expected in (("first", -11), ("second", 0)):
            trace = Path(name) / f"{which}.trace"
            code, said = live(which, home, out, trace)
            wrong = code not in (expected, 128 - expected)
            told(f"{which} life ended with", f"{code}\n{said}" if wrong else "", str(code))
            found = [
                f"{path.relative_to(home)}: {copies(path)}"
                for path in files(home)
                if copies(path)
                and path.name not in allowed
                and data / "backups" not in path.parents
                and out not in path.parents
            ]
            told(f"{which} life, files elsewhere with the canary", found)
            told(f"{which} life, copies in what it printed", said.count(CANARY))
            told(f"{which} life, copies in arguments and file names", copies(trace))
            open_ = [
                str(path.relative_to(home))
                for path in files(home)
                if stat.S_IMODE(path.stat().st_mode) & 0o077
                and (data in path.parents or out in path.parents or "told" in path.parts)
            ]
            told(f"{which} life, files that others may read", open_)
            families, outside, readable = look_at_calls(trace, home)
            told(f"{which} life, sockets of a network",
                 {one: many for one, many in families.items() if one not in LOCAL},
                 f"0 (local ones: {sum(families.values())})")  # fmt: skip
            told(f"{which} life, files written outside its folders", outside)
            told(f"{which} life, files made for others to read", readable)
            if which == "first":
                typed = re.search(r"typed (\d+)", said)
                print("lines typed into:", typed[1] if typed else "?")
                print("copies in the records:", copies(data / "acucoach.sqlite3"))
                print("files exported:", sum(1 for _ in files(out)))
                told("exports without the canary", [
                    path.name for path in files(out)
                    if path.name in ("diary.json", "copy.sqlite3") and not copies(path)
                ])  # fmt: skip
                told("records without the canary", not copies(data / "acucoach.sqlite3"))
        after = out / "after-the-bin.sqlite3"
        left = copies(after) if after.exists() else -1
        told("copies in the file after the bin was emptied", left)
        if left > 0:
            tell_where(after)
        told("files with the canary after everything was deleted", [
            f"{path.relative_to(data)}: {copies(path)}" for path in files(data) if copies(path)
        ])  # fmt: skip
    print("failures:", failures)
    return 1 if failures else 0


def tell_where(database: Path) -> None:
    """Which columns still hold it."""
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            for row in connection.execute(f"PRAGMA table_info({table})").fetchall():
                count = connection.execute(
                    f"SELECT count(*) FROM {table} WHERE {row[1]} LIKE ?", (f"%{CANARY}%",)
                ).fetchone()[0]
                if count:
                    print(f"  {table}.{row[1]}: {count}")


if __name__ == "__main__":
    raise SystemExit(main())
