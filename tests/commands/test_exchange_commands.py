"""Export and import without a window."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from acucoach.cli import run
from acucoach.commands.demo_data import DemoData
from acucoach.paths import DataPaths
from acucoach.storage.exchange.reading import LARGEST
from tests.storage.damage import Damage, damaged
from tests.storage.kept_records import VERSIONS, written

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    paths = DataPaths(tmp_path_factory.mktemp("full") / "records")
    paths.prepare()
    DemoData(paths, NOW).fill()
    return paths.root


def call(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    code = run(["--data-dir", str(folder), *words])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_json_goes_out_and_comes_in_and_twice_is_once(capsys, tmp_path: Path, full: Path) -> None:
    file, other = tmp_path / "all.json", tmp_path / "other"
    assert call(capsys, full, "export", str(file))[0] == 0
    kept = json.loads(file.read_text("utf-8"))
    assert len(kept["entries"]) > 15
    assert len(kept["sessions"]) > 15
    code, said, _ = call(capsys, other, "import", str(file))
    assert code == 0
    assert "Already here: 0. Different: 0." in said
    assert "New: 0." in call(capsys, other, "import", str(file))[1]
    again = tmp_path / "again.json"
    call(capsys, other, "export", str(again))
    theirs = json.loads(again.read_text("utf-8"))
    del kept["exported"], theirs["exported"]
    assert theirs == kept


def test_a_dry_run_changes_nothing(capsys, tmp_path: Path, full: Path) -> None:
    file, other = tmp_path / "all.json", tmp_path / "other"
    call(capsys, full, "export", str(file))
    assert "Nothing was changed" in call(capsys, other, "import", str(file), "--dry-run")[1]
    assert not other.exists()
    call(capsys, other, "import", str(file))
    data = json.loads(file.read_text("utf-8"))
    data["entries"][0]["note"] = "changed elsewhere"
    file.write_text(json.dumps(data), "utf-8")
    before = DataPaths(other).database.read_bytes()
    call(capsys, other, "import", str(file), "--dry-run", "--take-theirs")
    assert DataPaths(other).database.read_bytes() == before


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file of a folder, and when it was last written."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_an_export_and_a_dry_run_write_nothing_into_an_older_folder(
    capsys, tmp_path: Path, full: Path, version: int
) -> None:
    """Bringing it up to date would be a change, and a backup beside it another."""
    folder, file = tmp_path / "old", tmp_path / "all.json"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    written(version, DataPaths(folder).database)
    DataPaths(folder).database.chmod(0o444)
    before = state(folder)
    for form in ("json", "csv", "fhir"):
        assert call(capsys, folder, "export", "--format", form, str(tmp_path / form))[0] == 0
    call(capsys, full, "export", str(file))
    code, said, _ = call(capsys, folder, "import", str(file), "--dry-run")
    assert code == 0
    assert "Nothing was changed" in said
    assert state(folder) == before
    assert folder.stat().st_mode & 0o777 == 0o755


def test_an_export_after_a_crash_takes_half_a_change_back_in_its_copy_only(
    capsys, tmp_path: Path
) -> None:
    folder = tmp_path / "crashed"
    folder.mkdir()
    path = written(VERSIONS[-1], DataPaths(folder).database)
    kill = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 2')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(\"UPDATE session SET title = 'half' || hex(zeroblob(9000))\")\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", kill, str(path)], check=False)
    assert path.with_name(path.name + "-journal").exists()
    before = state(folder)
    out = tmp_path / "out.json"
    assert call(capsys, folder, "export", str(out))[0] == 0
    assert state(folder) == before
    sessions = json.loads(out.read_text("utf-8"))["sessions"]
    assert len(sessions) == 7
    assert not [one for one in sessions if one["title"].startswith("half")]


def test_an_export_says_how_many_records_it_had_to_leave_out(capsys, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    folder.mkdir()
    damaged(DataPaths(folder).database, [Damage("entry", "note", "bytes", b"\xff\xfe")])
    for form in ("json", "csv", "fhir"):
        code, said, _ = call(capsys, folder, "export", "--format", form, str(tmp_path / form))
        assert code == 0
        assert "1 record cannot be read and had to be left out" in said


def test_what_differs_is_only_overwritten_when_asked_for(
    capsys, tmp_path: Path, full: Path
) -> None:
    file, other = tmp_path / "all.json", tmp_path / "other"
    call(capsys, full, "export", str(file))
    call(capsys, other, "import", str(file))
    data = json.loads(file.read_text("utf-8"))
    data["entries"][0]["note"] = "changed elsewhere"
    file.write_text(json.dumps(data), "utf-8")

    def note() -> str:
        out = tmp_path / "now.json"
        call(capsys, other, "export", str(out))
        kept = json.loads(out.read_text("utf-8"))["entries"]
        wanted = data["entries"][0]["id"]
        return str(next(one for one in kept if one["id"] == wanted).get("note", ""))

    said = call(capsys, other, "import", str(file))[1]
    assert "Different: 1." in said
    named = next(line for line in said.splitlines() if line.startswith("  entries, 2026-"))
    assert named.endswith(": note")
    assert note() != "changed elsewhere"
    call(capsys, other, "import", str(file), "--take-theirs")
    assert note() == "changed elsewhere"


def test_tables_and_bundle(capsys, tmp_path: Path, full: Path) -> None:
    assert call(capsys, full, "export", "--format", "csv", str(tmp_path / "tables"))[0] == 0
    assert len(list((tmp_path / "tables").glob("*.csv"))) > 4
    bundle = tmp_path / "bundle.json"
    assert call(capsys, full, "export", "--format", "fhir", str(bundle))[0] == 0
    assert json.loads(bundle.read_text("utf-8"))["resourceType"] == "Bundle"


def test_a_table_of_a_known_program_asks_only_what_it_cannot_say(capsys, tmp_path: Path) -> None:
    table = tmp_path / "export.csv"
    table.write_text(
        "FeatureName,Timestamp,Value,Label,Note\n"
        "Water,2025-03-04T08:15+01:00,2.0,,\nMy head,2025-03-04T21:11+01:00,6.0,,\n",
        "utf-8",
    )
    code, said, asked = call(capsys, tmp_path / "records", "import", str(table))
    assert code == 2
    assert "--name NAME=COMPLAINT (Water, My head)" in said + asked
    code, said, _ = call(
        capsys, tmp_path / "records", "import", str(table), "--name", "My head=headache"
    )
    assert code == 0
    assert "A table of Track & Graph." in said
    assert "Rows that are no complaint, left out: Water 1." in said
    assert "Taken over: 1." in said


def test_a_simple_table_with_named_columns(capsys, tmp_path: Path) -> None:
    table = tmp_path / "old.csv"
    table.write_text("Wann,Wie,Was\n3.2.2026,7,Regen\n4.2.2026,11x,\n", "utf-8")
    code, said, _ = call(
        capsys, tmp_path / "records", "import", str(table), "--column", "date=Wann",
        "--column", "score=Wie", "--column", "note=Was", "--dates", "dmy",
    )  # fmt: skip
    assert code == 0
    assert "Left out: 1 row; line 3" in said
    assert "Taken over: 1." in said


def test_what_a_table_leaves_open_is_asked_and_nothing_is_guessed(capsys, tmp_path: Path) -> None:
    table = tmp_path / "uk.csv"
    table.write_text("Date,Pain,Pills\n03/04/2025,40,Aspirin\n05/04/2025,60,\n", "utf-8")
    records = tmp_path / "records"
    code, _, said = call(capsys, records, "import", str(table))
    assert (code, "can be read two ways, as 03/04/2025" in said) == (2, True)
    code, _, said = call(capsys, records, "import", str(table), "--dates", "dmy")
    assert (code, "does not say where its scale ends" in said) == (2, True)
    code, said, _ = call(
        capsys, records, "import", str(table), "--dates", "dmy", "--scale", "100"
    )  # fmt: skip
    assert code == 0
    assert "Dates: 03/04/2025 is 3 April 2025." in said
    assert "Scale: 0 to 100, kept as 0 to 10." in said
    assert "Taken over: 2." in said
    file = tmp_path / "all.json"
    assert call(capsys, records, "export", str(file))[0] == 0
    first, second = json.loads(file.read_text("utf-8"))["entries"]
    assert (first["at"][:10], first["intensity"]) == ("2025-04-03", 4)
    assert [one["name"] for one in first["medicines"]] == ["Aspirin"]
    assert (second["intensity"], second["medicines"]) == (6, [])


def _hostile(folder: Path) -> dict[str, tuple[Path, str]]:
    files = {
        "missing": (folder / "nowhere.json", "nowhere.json"),
        "a folder": (folder, "not a file"),
        "cut off": (folder / "cut.json", "broken or cut off"),
        "not text": (folder / "latin.json", "not UTF-8"),
        "another's": (folder / "else.json", "not a diary of this program"),
        "packed": (folder / "packed.json", "packed file"),
        "deep": (folder / "deep.json", "nested too deeply"),
        "huge": (folder / "huge.json", "larger than"),
    }
    files["cut off"][0].write_text('{"format": "acucoach-diary", "ver', "utf-8")
    files["not text"][0].write_bytes(b'{"note": "\xe4"}')
    files["another's"][0].write_text('{"hello": 1}', "utf-8")
    files["packed"][0].write_bytes(b"PK\x03\x04rest")
    files["deep"][0].write_text("[" * 100000 + "]" * 100000, "utf-8")
    with files["huge"][0].open("wb") as file:
        file.truncate(LARGEST + 1)
    return files


@pytest.mark.parametrize(
    "kind", ["missing", "a folder", "cut off", "not text", "another's", "packed", "deep", "huge"]
)
def test_bad_files_get_one_sentence_and_nothing_is_changed(
    capsys, tmp_path: Path, kind: str
) -> None:
    path, words = _hostile(tmp_path)[kind]
    code, out, err = call(capsys, tmp_path / "records", "import", str(path))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert words in err
    assert not (tmp_path / "records").exists()


def test_an_export_never_replaces_the_records(capsys, full: Path) -> None:
    database = DataPaths(full).database
    before = database.read_bytes()
    for form in ("json", "fhir", "csv"):
        code, _, err = call(capsys, full, "export", "--format", form, str(database))
        assert code == 2
        assert "own files" in err
    assert database.read_bytes() == before


@pytest.mark.parametrize("form", ["json", "csv", "fhir"])
def test_damaged_records_are_named_and_left_as_they_are(
    capsys, tmp_path: Path, full: Path, form: str
) -> None:
    kept = DataPaths(tmp_path / "damaged")
    kept.prepare()
    data = bytearray(DataPaths(full).database.read_bytes())
    with closing(sqlite3.connect(DataPaths(full).database)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'entry'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data[(page - 1) * size : page * size] = b"\xff" * size
    kept.database.write_bytes(data)
    target = tmp_path / "out"
    code, out, err = call(capsys, kept.root, "export", "--format", form, str(target))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "damaged" in err
    assert kept.database.read_bytes() == data
    assert not target.is_file()


def test_nothing_is_imported_beside_an_open_window(capsys, tmp_path: Path, full: Path) -> None:
    file, other = tmp_path / "all.json", DataPaths(tmp_path / "other")
    call(capsys, full, "export", str(file))
    other.prepare()
    window = QLockFile(str(other.lock))
    assert window.tryLock(0)
    code, _, err = call(capsys, other.root, "import", str(file))
    window.unlock()
    assert code == 2
    assert "close its window" in err
    assert not other.database.exists()
    assert call(capsys, other.root, "import", str(file))[0] == 0


def test_nothing_to_export_is_said(capsys, tmp_path: Path) -> None:
    code, _, err = call(capsys, tmp_path / "none", "export", str(tmp_path / "x.json"))
    assert code == 2
    assert "There are no records" in err
    assert not (tmp_path / "none").exists()


def test_a_place_that_cannot_be_written_is_named(capsys, tmp_path: Path, full: Path) -> None:
    code, _, err = call(capsys, full, "export", str(tmp_path / "no" / "such" / "x.json"))
    assert code == 2
    assert "cannot be written" in err


def test_a_column_that_is_not_there_is_named(capsys, tmp_path: Path) -> None:
    table = tmp_path / "old.csv"
    table.write_text("date,score\n2026-02-03,7\n", "utf-8")
    code, _, err = call(
        capsys, tmp_path / "records", "import", str(table), "--column", "date=Datum"
    )
    assert code == 2
    assert "no column “Datum”; it has: date, score" in err


def test_the_made_up_records_are_the_same_each_time(capsys, tmp_path: Path, full: Path) -> None:
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    DemoData(paths, NOW).fill()
    files = []
    for number, folder in enumerate((full, paths.root)):
        call(capsys, folder, "export", "--format", "csv", str(tmp_path / str(number)))
        entries = (tmp_path / str(number) / "entries.csv").read_text("utf-8-sig")
        files.append([line.partition(",")[2] for line in entries.splitlines()])
    assert files[0] == files[1]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'date,note\n2026-02-03,x\n2026-02-04,"cut', "line 3"),
        (b"date,note\n2026-02-03,\xe9\n", "byte 22"),
        (b"date" + b",x" * 300 + b"\n1", "line 1"),
        (b"PK\x03\x04", "packed file"),
        (b"", "not a table"),
    ],
)
def test_a_hostile_table_changes_nothing(capsys, tmp_path: Path, data: bytes, place: str) -> None:
    file, records = tmp_path / "t.csv", tmp_path / "records"
    file.write_bytes(data)
    code, _, error = call(capsys, records, "import", str(file))
    assert code == 2
    assert place in error
    assert len(error.strip().splitlines()) == 1
    assert not records.exists()


@pytest.mark.parametrize(
    ("country", "told", "sign"),
    [
        ("de_DE.UTF-8", [], ";"),
        ("fr_FR.UTF-8", [], ";"),
        ("C", [], ","),
        ("de_DE.UTF-8", ["--separator", "comma"], ","),
        ("C", ["--separator", "tab"], "\t"),
    ],
)
def test_tables_are_parted_as_the_country_does_it(
    capsys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    country: str,
    told: list[str],
    sign: str,
) -> None:
    monkeypatch.setenv("LC_ALL", country)
    table, records = tmp_path / "t.csv", tmp_path / "records"
    table.write_text("Date,Time,Pain (0-10),Note\n2026-02-03,08:15,5,one\n", "utf-8")
    assert call(capsys, records, "import", str(table))[0] == 0
    out = tmp_path / "sheet.csv"
    assert call(capsys, records, "export", "--format", "sheet", *told, str(out))[0] == 0
    head, line, *_ = out.read_text("utf-8-sig").splitlines()
    assert head.split(sign)[:4] == ["Date", "Time", "Complaint", "Pain (0-10)"]
    assert line.split(sign)[:4] == ["2026-02-03", "08:15", "", "5"]
    folder = tmp_path / "tables"
    assert call(capsys, records, "export", "--format", "csv", *told, str(folder))[0] == 0
    assert (folder / "entries.csv").read_text("utf-8-sig").startswith(f"id{sign}at{sign}")
    # What went out comes in again, and is known.
    code, said, _ = call(capsys, records, "import", str(out))
    assert code == 0
    assert "New: 0. Already here: 1." in said
