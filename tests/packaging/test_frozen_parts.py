"""What goes into the frozen program, and that it can be loaded there."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy
import PySide6
import pytest

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "frozen"
QT = Path(PySide6.__file__).parent / "Qt" / "lib"
NUMPY = Path(numpy.__file__).parents[1] / "numpy.libs"


@pytest.fixture(scope="module")
def parts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("parts", FOLDER / "parts.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.skipif(
    shutil.which("strip") is None or not sys.platform.startswith("linux"), reason="needs binutils"
)
def test_what_strip_would_break_stays_as_it_is(parts: ModuleType, tmp_path: Path) -> None:
    (moved,) = NUMPY.glob("libscipy_openblas*")
    whole = QT / "libQt6TextToSpeech.so.6"
    for file in (moved, whole):
        shutil.copyfile(file, tmp_path / file.name)
    told = subprocess.run(
        ["strip", "--strip-unneeded", "-o", tmp_path / "stripped", moved], check=False
    )
    assert told.returncode == 0
    assert not parts.can_be_mapped((tmp_path / "stripped").read_bytes()), "strip is mended now"
    (tmp_path / "stripped").unlink()
    parts.strip_symbols(tmp_path)
    assert (tmp_path / moved.name).read_bytes() == moved.read_bytes()
    assert parts.can_be_mapped((tmp_path / whole.name).read_bytes())
    assert {file.name for file in tmp_path.iterdir()} == {moved.name, whole.name}


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", True),
        ("PySide6/Qt/lib/libavcodec.so.61", True),
        ("PySide6/Qt/lib/libQt6FFmpegStub-va.so.2", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", True),
        ("PySide6/Qt/lib/libQt6QmlModels.so.6", True),
        ("PySide6/Qt/lib/libQt6QuickControls2.so.6", False),
        ("PySide6/Qt/lib/libQt6QmlCompiler.so.6", False),
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/linguist_de.qm", False),
        ("acucoach/translations/acucoach_de.qm", True),
        ("ai_edge_litert/libpywrap_litert_common.so", True),
        ("ai_edge_litert/libLiteRtWebGpuAccelerator.so", False),
    ],
)
def test_what_is_kept(parts: ModuleType, place: str, kept: bool) -> None:
    assert parts.kept(place) is kept
