"""The made-up records could be somebody's; the demo throws them away."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import acucoach.app
from acucoach.cli import run
from acucoach.commands.demo import run_demo
from acucoach.commands.demo_data import DAYS, DemoData
from acucoach.paths import DataPaths


def exported(folder: Path, now: datetime) -> dict[str, Any]:
    paths = DataPaths(folder / "records")
    paths.prepare()
    DemoData(paths, now).fill()
    file = folder / "all.json"
    assert run(["--data-dir", str(paths.root), "export", str(file)]) == 0
    return dict(json.loads(file.read_text("utf-8")))


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 3, 13, 18, 30, tzinfo=UTC),
        datetime(2028, 2, 29, 23, 50, tzinfo=timezone(timedelta(hours=13))),
        datetime(2026, 1, 4, 0, 10, tzinfo=timezone(timedelta(hours=-7))),
    ],
)
def test_six_weeks_up_to_now_and_nothing_after(tmp_path: Path, now: datetime) -> None:
    kept = exported(tmp_path, now)
    times = [datetime.fromisoformat(one["at"]) for one in kept["entries"]]
    times += [datetime.fromisoformat(one["started"]) for one in kept["sessions"]]
    times += [datetime.fromisoformat(one["at"]) for one in kept["instruments"]]
    assert max(times) <= now
    assert timedelta(days=DAYS - 8) < now - min(times) < timedelta(days=DAYS + 1)
    assert len(kept["entries"]) >= 15
    assert len(kept["sessions"]) >= 15
    assert [one["state"] for one in kept["sessions"]].count("interrupted") == 1
    assert len({json.dumps(mark) for one in kept["entries"] for mark in one["marks"]}) >= 5
    assert any(one["medicines"] for one in kept["entries"])
    assert any(one["triggers"] for one in kept["entries"])
    (trial,) = kept["trials"]
    followed = [day["followed"] for day in trial["days"]]
    assert len(followed) == 20
    assert sum(followed) >= 14
    assert trial["stopped"] is None


def test_the_demo_opens_on_records_that_are_gone_afterwards(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[Path] = []

    def window(folder: Path, language: str = "", *, demo: bool = False) -> int:
        assert demo
        assert language == "en"
        assert DataPaths(folder).database.is_file()
        seen.append(folder)
        return 0

    monkeypatch.setattr(acucoach.app, "run_window", window)
    assert run_demo("en") == 0
    assert not seen[0].exists()
    assert not seen[0].parent.exists()
