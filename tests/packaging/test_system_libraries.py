"""The list of system libraries names all that the parts of Qt in use are linked to."""

import re
import shutil
import subprocess
from pathlib import Path

import PySide6
import pytest

from acucoach.desktop.display_check import DEBIAN_PACKAGES

ROOT = Path(__file__).resolve().parents[2]
HOME = Path(PySide6.__file__).parent
MODULES = ("Core", "Gui", "Widgets", "Svg", "DBus", "PrintSupport", "Multimedia", "TextToSpeech")
PLUGINS = (
    "platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqwayland.so",
    "xcbglintegrations/libqxcb-glx-integration.so", "imageformats/libqsvg.so",
    "imageformats/libqwebp.so", "iconengines/libqsvgicon.so",
    "printsupport/libcupsprintersupport.so", "texttospeech/libqtexttospeech_speechd.so",
    "multimedia/libffmpegmediaplugin.so",
)  # fmt: skip
EVERYWHERE = re.compile(r"lib(c|m|dl|rt|pthread|resolv|gcc_s)\.so|ld-linux|libbrotlicommon|libbz2")
"""Part of every Linux, or of a library in the list."""


def _listed() -> dict[str, tuple[str, list[str]]]:
    lines = (ROOT / "packaging" / "system_libraries.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {row[0]: (row[1], row[2:]) for row in rows}


def _linked() -> set[str]:
    """What the files of Qt are linked to, themselves left out."""
    todo = [HOME / f"Qt{module}.abi3.so" for module in MODULES]
    todo += [HOME / "Qt" / "plugins" / plugin for plugin in PLUGINS]
    met, outside = set[Path](), set[str]()
    while todo:
        file = todo.pop()
        if file in met or not file.exists():
            continue
        met.add(file)
        told = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True)
        for name in re.findall(r"NEEDED.*\[(.*)\]", told.stdout):
            near = [
                folder / name
                for folder in (HOME, HOME / "Qt" / "lib", HOME.parent / "shiboken6")
                if (folder / name).exists()
            ]
            todo += near
            if not near and not EVERYWHERE.match(name):
                outside.add(name)
    return outside


@pytest.mark.skipif(not shutil.which("readelf"), reason="needs readelf (Debian: binutils)")
def test_every_library_qt_is_linked_to_is_listed() -> None:
    linked = _linked()
    assert "libpulse.so.0" in linked
    assert sorted(linked - set(_listed())) == []


def test_the_program_names_the_same_packages() -> None:
    listed = _listed()
    for library, package in DEBIAN_PACKAGES.items():
        assert package in listed[library][1], library


def test_the_script_finds_all_that_is_missing_at_once(tmp_path: Path) -> None:
    bare = tmp_path / "ldconfig"
    bare.write_text("#!/bin/sh\necho '\tlibGL.so.1 (libc6,x86-64) => /lib/libGL.so.1'\n")
    bare.chmod(0o755)
    told = _script(tmp_path, "run", LIST="yes")
    assert {"libegl1", "libxcb-cursor0", "libpulse0", "libspeechd2"} <= set(told.stdout.split())
    assert "libgl1" not in told.stdout.split()
    without = _script(tmp_path, "run", LIST="yes", SOUND="no")
    assert not {"libpulse0", "libspeechd2"} & set(without.stdout.split())


def test_where_it_may_not_install_it_prints_the_one_command(tmp_path: Path) -> None:
    for name, text in (("ldconfig", "echo '\tlibGL.so.1 (x) => /x'"), ("id", "echo 1000")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
    told = _script(tmp_path, "run")
    if shutil.which("apt-get"):
        assert told.stderr.count("sudo apt-get install") == 1
    assert "libxcb-cursor" in told.stderr
    assert told.returncode == 2


def _script(folder: Path, what: str, **more: str) -> subprocess.CompletedProcess[str]:
    path = f"{folder}:/usr/bin:/bin"
    return subprocess.run(
        ["sh", ROOT / "packaging" / "setup_system.sh", what], stdin=subprocess.DEVNULL,
        env={"PATH": path, **more}, cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
