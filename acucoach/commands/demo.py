"""``acucoach demo``: the window on made-up records that are thrown away afterwards."""

from __future__ import annotations

import tempfile
from pathlib import Path

from acucoach.commands.demo_data import DemoData
from acucoach.commands.records import now
from acucoach.paths import DataPaths


def run_demo(language: str) -> int:
    """Make the records, open the window, throw the records away.

    Returns:
        The exit code.
    """
    from acucoach.app import run_window

    with tempfile.TemporaryDirectory(prefix="acucoach-demo-") as folder:
        paths = DataPaths(Path(folder) / "records")
        paths.prepare()
        DemoData(paths, now().replace(microsecond=0)).fill()
        return run_window(paths.root, language, demo=True)
