"""``acucoach self-test``: does this installation work? One line a check."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from acucoach.commands.demo_data import DemoData
from acucoach.commands.output import say
from acucoach.commands.records import now
from acucoach.desktop.camera import lacking_for_camera
from acucoach.desktop.display_check import DEBIAN_PACKAGES
from acucoach.desktop.library_noise import LibraryNoise
from acucoach.desktop.sound_output import lacking_for_sound, lacking_for_voice
from acucoach.paths import DataPaths, resources, translations

SESSION_SECONDS = 2.0


class NotReachedError(Exception):
    """An earlier check failed, and this one builds upon it."""


class _Made(dict[str, Any]):
    """What earlier checks made, by name."""

    def __missing__(self, name: str) -> Any:
        raise NotReachedError(f"not tried, for there is no {name}")


class LackingError(Exception):
    """This computer goes without something; the program goes on without it, too."""


@dataclass
class _Bench:
    """What the checks hand on to each other."""

    folder: Path
    language: str
    made: dict[str, Any] = field(default_factory=_Made)


def run_self_test(language: str, out: Callable[[str], None] = say) -> int:
    """Run every check without a display and without the user's records.

    Args:
        language: two-letter language of texts.
        out: takes a line.

    Returns:
        0, or 1 when a check failed. What is only nice to have may be lacking.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    LibraryNoise(lambda _: None).install()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="acucoach-test-") as folder:
        bench = _Bench(Path(folder), language)
        for name, check in (
            ("content", _content), ("pictures", _pictures), ("turning", _turning),
            ("records", _records), ("passphrase", _passphrase), ("window", _window),
            ("language", _language), ("screens", _screens),
            ("session", _session), ("history", _history), ("sound", _sound), ("voice", _voice),
            ("camera", _camera), ("export", _export), ("report", _report), ("closing", _closing),
        ):  # fmt: skip
            line = _line(name, check, bench)
            failed += line.startswith("FAILED")
            out(line)
    return 1 if failed else 0


def _line(name: str, check: Callable[[_Bench], str], bench: _Bench) -> str:
    try:
        return f"ok      {name}: {check(bench)}"
    except LackingError as error:
        return f"lacking {name}: {error}"
    except NotReachedError as error:
        return f"FAILED  {name}: {error}"
    except ImportError as error:
        return f"FAILED  {name}: {_remedy(str(error), 'nothing can be drawn')}"
    except Exception as error:  # the one place where any failure is a finding
        return f"FAILED  {name}: {type(error).__name__}: {error}"


def _content(bench: _Bench) -> str:
    from acucoach.content.library import Library

    library = Library(resources(), bench.language, translations())
    problems = library.check()
    if problems:
        raise ValueError("; ".join(str(problem) for problem in problems))
    guided = sum(1 for entry in library.atlas().values() if entry.guided)
    return (
        f"{len(library.atlas())} points, {guided} with a guide, {len(library.routines())} routines"
    )


def _pictures(bench: _Bench) -> str:
    from PySide6.QtWidgets import QApplication

    from acucoach.content.plates import PlateIndex
    from acucoach.ui.plate_picture import tinted

    bench.made["application"] = QApplication.instance() or QApplication(sys.argv[:1])
    index = PlateIndex(resources() / "plates")
    for plate in index.plates.values():
        tinted(plate.image, dict(plate.masks), "fair", "light")
    return f"{len(index.plates)} plates decoded"


def _records(bench: _Bench) -> str:
    paths = DataPaths(bench.folder / "records")
    paths.prepare()
    DemoData(paths, now().replace(microsecond=0)).fill()
    mode = paths.database.stat().st_mode & 0o777
    if os.name == "posix" and mode != 0o600:
        raise PermissionError(f"others may read the records (mode {mode:o})")
    bench.made["paths"] = paths
    return f"{paths.database.stat().st_size // 1024} KiB written"


def _passphrase(bench: _Bench) -> str:
    from acucoach.storage.encrypted import library
    from acucoach.storage.passphrase import LibraryMissingError, derive

    try:
        library()
    except LibraryMissingError as error:
        raise LackingError("the addition for it is not installed; records have none") from error
    derive(bench.folder.name, bytes(16))
    return "records can be encrypted"


def _window(bench: _Bench) -> str:
    from acucoach.app import open_looks, open_parts
    from acucoach.assembly.looks import AskedLanguage
    from acucoach.assembly.window import assemble

    application, paths = bench.made["application"], bench.made["paths"]
    looks = open_looks(application, paths, AskedLanguage(bench.language))
    parts = open_parts(application, paths, bench.language, looks=looks)
    program = assemble(parts)
    window = program.window
    window.resize(1280, 800)
    window.show()
    bench.made.update(parts=parts, window=window, door=program.door)
    return f"{window.width()} by {window.height()}"


def _language(bench: _Bench) -> str:
    """Whether the window and what it says of the body are in the language asked for."""
    from PySide6.QtCore import QCoreApplication

    from acucoach.content.library import Library

    word = QCoreApplication.translate("Window", "Diary")
    code = next(iter(Library(resources(), "en").atlas()))
    if bench.language != "en":
        told = bench.made["parts"].library.atlas()[code].location
        if told == Library(resources(), "en").atlas()[code].location:
            raise RuntimeError(f"{bench.language}: points are told in English")
        if word == "Diary":
            raise RuntimeError(f"{bench.language}: the window speaks English")
    return f"{bench.language} ({word})"


def _turning(bench: _Bench) -> str:
    """Whether the pictures of the body from all round are there and can be read."""
    from PySide6.QtGui import QImage

    from acucoach.content.turn import ABOVE, LEVEL, TurnViews

    views = TurnViews(resources() / "turn")
    names = [name for ring in (LEVEL, ABOVE) for name in views.around(ring, 0)]
    broken = [name for name in names if QImage(str(views.plate(name).image)).isNull()]
    if broken:
        raise RuntimeError(f"views that cannot be read: {', '.join(broken)}")
    return f"{len(names)} views decoded"


def _screens(bench: _Bench) -> str:
    window, application = bench.made["window"], bench.made["application"]
    for screen in window.rail.screens:
        window.show_screen(screen)
        application.processEvents()
        if not window.screen_widget(screen).isVisible():
            raise RuntimeError(f"{screen} does not show")
    return ", ".join(window.rail.screens)


def _session(bench: _Bench) -> str:
    from PySide6.QtCore import QEventLoop, QTimer

    from acucoach.domain.profile import Profile, TodayCheck
    from acucoach.domain.session_record import State
    from acucoach.ui.coach.coach_screen import CoachScreen

    window, parts = bench.made["window"], bench.made["parts"]
    before = parts.sessions.count()
    parts.people.save_profile(Profile.healthy())
    parts.people.save_today(TodayCheck.fine(parts.today))
    for rule in parts.gate.rules.asking.topics:
        parts.people.signs.answer(rule.topic, ())
    bench.made["door"].start_point("LI4", 15, "in-turn")
    coach = window.findChild(CoachScreen)
    begun = time.monotonic()
    coach.before.start_button.click()
    loop = QEventLoop()
    QTimer.singleShot(round(SESSION_SECONDS * 1000) + 100, loop.quit)
    loop.exec()
    coach.close_session()
    # A busy computer comes back late: no more may be kept than went by.
    passed = time.monotonic() - begun
    record = parts.sessions.get(coach.controller.session_id)
    bench.made["session"] = record.id
    bench.made["voice"] = bench.made["door"].sounds.speaker()
    coach.left.emit(record.id)
    if parts.sessions.count() != before + 1 or record.state is not State.STOPPED:
        raise RuntimeError("the session is not in the log")
    if not SESSION_SECONDS - 0.5 <= record.delivered_seconds <= passed + 0.5:
        raise RuntimeError(f"{record.delivered_seconds:.1f} s kept of {passed:.1f} s")
    return f"{record.delivered_seconds:.1f} s run and kept"


def _history(bench: _Bench) -> str:
    from acucoach.ui.history.session_list import SessionList

    window, application = bench.made["window"], bench.made["application"]
    window.show_screen("history")
    application.processEvents()
    rows = window.screen_widget("history").findChild(SessionList).rows
    if bench.made["session"] not in rows:
        raise RuntimeError("the session is not shown in the history")
    return f"{len(rows)} sessions shown"


def _sound(bench: _Bench) -> str:
    lacks = lacking_for_sound()
    if lacks:
        raise LackingError(_remedy(lacks, "sessions are silent"))
    return "beats and bells are heard"


def _voice(bench: _Bench) -> str:
    lacks = lacking_for_voice()
    if not lacks and bench.made["voice"].works:
        return "sessions are spoken"
    raise LackingError(_remedy(lacks or "no voice on this computer", "sessions are not spoken"))


def _camera(bench: _Bench) -> str:
    """Whether a point can be found in a picture; no camera is switched on."""
    from acucoach.finder.offers import addition_there, read_offers

    if not addition_there():
        raise LackingError("the addition for it is not installed; points are found by hand")
    import numpy

    from acucoach.domain.anatomy import Side
    from acucoach.finder.finder import FaceLook, HandLook
    from acucoach.finder.findings import Refusal

    folder = resources() / "finder"
    empty = numpy.full((480, 640, 3), 90, numpy.uint8)
    seen = {
        HandLook(folder, "LI4", Side.LEFT).look(empty).refusal,
        FaceLook(folder, "EX-HN3").look(empty).refusal,
    }
    if seen != {Refusal.NO_HAND, Refusal.NO_FACE}:
        raise RuntimeError(f"an empty picture is taken for {seen}")
    lacks = lacking_for_camera()
    if lacks:
        raise LackingError(_remedy(lacks, "points are found by hand"))
    return f"{len(read_offers(folder))} points can be shown on a hand or face"


def _remedy(lacks: str, so: str) -> str:
    found = re.search(r"lib[\w+.-]+\.so[\w.]*", lacks)
    if found is None:
        return f"{lacks}; {so}"
    package = DEBIAN_PACKAGES.get(found.group(0))
    remedy = f" (Debian: apt install {package})" if package else ""
    return f"the system library {found.group(0)} is missing{remedy}; {so}"


def _export(bench: _Bench) -> str:
    from acucoach.commands.bring_in import run_import
    from acucoach.commands.export import run_export

    folder, paths = bench.folder, bench.made["paths"]
    for form, target in (("json", "all.json"), ("csv", "tables"), ("fhir", "bundle.json")):
        run_export(paths.root, folder / target, form)
    return run_import(folder / "other", folder / "all.json").replace("\n", " ")


def _report(bench: _Bench) -> str:
    from datetime import timedelta

    from acucoach.assembly.diary import report_sources
    from acucoach.ui.review.report import Report
    from acucoach.ui.review.report_dialog import ReportDialog

    parts, window = bench.made["parts"], bench.made["window"]
    sources, page = report_sources(parts), bench.folder / "page.pdf"
    first = parts.today - timedelta(days=27)
    dialog = ReportDialog(parts.theme, sources, first, parts.today, parent=window)
    pages = Report(sources.light, dialog.data()).write(page)
    return f"{pages} pages, {page.stat().st_size // 1024} KiB"


def _closing(bench: _Bench) -> str:
    window, parts = bench.made["window"], bench.made["parts"]
    if not window.close():
        raise RuntimeError("the window does not close")
    parts.connection.close()
    return "window and records closed"
