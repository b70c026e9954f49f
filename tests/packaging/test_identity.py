"""The program is known to desktops by one name, one icon and one version."""

import configparser
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import acucoach
from acucoach.assembly.looks import ICON_SIZES, dress
from acucoach.paths import DataPaths, licence, resources

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"


def test_a_window_tells_the_desktop_its_name_and_shows_the_icon(
    qapp: QApplication, tmp_path: Path
) -> None:
    before = qapp.desktopFileName(), qapp.windowIcon()
    qapp.setDesktopFileName("")
    paths = DataPaths(tmp_path)
    paths.prepare()
    try:
        dress(qapp, paths, "light")
        assert qapp.desktopFileName() == acucoach.APPLICATION_ID
        assert (LINUX / f"{qapp.desktopFileName()}.desktop").exists()
        drawn = qapp.windowIcon().pixmap(64, 64).toImage()
        assert drawn.size().width() == 64
        assert drawn.pixelColor(10, 32).name() == "#1d5c63", "the ground of the drawing"
    finally:
        qapp.setDesktopFileName(before[0])
        qapp.setWindowIcon(before[1])


@pytest.mark.parametrize("size", ICON_SIZES)
def test_every_size_is_a_picture_of_that_size(qapp: QApplication, size: int) -> None:
    picture = QImage(str(resources() / "icon" / f"acucoach-{size}.png"))
    assert (picture.width(), picture.height()) == (size, size)


def test_the_desktop_file_starts_the_program_under_its_own_name() -> None:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(LINUX / f"{acucoach.APPLICATION_ID}.desktop", "utf-8")
    entry = read["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"]) == ("acucoach --open %f", acucoach.APPLICATION_ID)
    told = (LINUX / f"{acucoach.APPLICATION_ID}.metainfo.xml").read_text("utf-8")
    assert f"<id>{acucoach.APPLICATION_ID}</id>" in told
    types = re.findall(r'type="(application/vnd[^"]+)"', _mime())
    assert types == [name for name in entry["MimeType"].split(";") if name]
    assert all(f"<mediatype>{name}</mediatype>" in told for name in types)


def _mime() -> str:
    return (LINUX / f"{acucoach.APPLICATION_ID}.mime.xml").read_text("utf-8")


def test_files_are_known_by_the_names_under_which_they_are_saved() -> None:
    endings = set(re.findall(r'pattern="\*(\.acu[^"]+)"', _mime()))
    pages = "".join(
        (ROOT / "acucoach" / "ui" / name).read_text("utf-8")
        for name in ("routines/routines_page.py", "review/files_panel.py")
    )
    assert set(re.findall(r"\}(\.acu\w+\.json)", pages)) == endings


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert "version" not in project
    assert project["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", acucoach.__version__)
    assert f"## {acucoach.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_terms_lie_beside_what_they_cover() -> None:
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts" / "OFL.txt").read_text("utf-8")
    assert "ISC License" in (resources() / "icons" / "LICENSE").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in licence().read_text("utf-8")


def test_a_frozen_program_hands_its_children_the_search_path_of_the_system() -> None:
    entry = (ROOT / "packaging" / "frozen" / "entry.py").read_text("utf-8")
    first = entry[: entry.index("from acucoach")]
    for before, after in (("/usr/local/lib", "'/usr/local/lib'"), (None, "None")):
        code = first + "\nprint(repr(os.environ.get('LD_LIBRARY_PATH')))"
        told = {"LD_LIBRARY_PATH": "/somewhere/bundle"}
        if before:
            told["LD_LIBRARY_PATH_ORIG"] = before
        run = [sys.executable, "-S", "-c", code]
        done = subprocess.run(run, env=told, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == after
