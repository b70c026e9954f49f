"""What can be told here of packages that are built on other systems: nothing they name is missing.

None of these builds is run here; the tests hold their scripts to the sources beside them.
"""

import os
import plistlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


class _Made:
    """Takes what PyInstaller's own classes take, and remembers it."""

    def __init__(self, *parts: Any, **told: Any) -> None:
        self.parts, self.told = parts, told
        self.name, self.pure, self.scripts = "build/acucoach", [], []
        self.binaries, self.datas = [], told.get("datas", [])


def spec_on(system: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[_Made]]:
    """Run the spec file as PyInstaller would on a system; what it asks for, by class."""
    made: dict[str, list[_Made]] = {}

    def kind(name: str) -> Any:
        def make(*parts: Any, **told: Any) -> _Made:
            made.setdefault(name, []).append(_Made(*parts, **told))
            return made[name][-1]

        return make

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.syspath_prepend(str(PACKAGING / "frozen"))
    import parts

    monkeypatch.setattr(parts, "strip_symbols", lambda folder: None)
    monkeypatch.setattr(parts, "require_languages", lambda folder: None)
    names = {name: kind(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    names["SPECPATH"] = str(PACKAGING / "frozen")
    spec = PACKAGING / "frozen" / "acucoach.spec"
    exec(compile(spec.read_text("utf-8"), str(spec), "exec"), names)
    return made


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_spec_takes_along_what_the_program_reads_on_every_system(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = spec_on(system, monkeypatch)
    (analysis,) = made["Analysis"]
    assert all(Path(one).exists() for one in analysis.parts[0])
    places = {place: source for source, place in analysis.told["datas"]}
    assert all(Path(source).exists() for source in places.values())
    assert {"acucoach/resources", "acucoach/translations", "acucoach/storage/migrations"} <= set(
        places
    )
    assert {"licences/PySide6_Essentials", "licences/numpy"} <= set(places)
    icons = [one.told["icon"] for one in (*made["EXE"], *made.get("BUNDLE", []))]
    assert all(icon is None or Path(icon).exists() for icon in icons)
    assert (None in icons) is (system == "linux")
    names = [one.told["name"] for one in made["EXE"]]
    assert names == (["acucoach", "acucoach-console"] if system == "win32" else ["acucoach"])


def test_the_bundle_of_a_mac_can_be_written_and_asks_for_no_older_system_than_qt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (bundle,) = spec_on("darwin", monkeypatch)["BUNDLE"]
    told = plistlib.loads(plistlib.dumps(bundle.told["info_plist"]))
    assert "NSCameraUsageDescription" in told
    assert told["LSMinimumSystemVersion"] == "13.0", "the tag of PySide6's wheels for macOS"


def test_no_program_is_built_whose_languages_are_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING / "frozen"))
    from parts import require_languages

    source, made = tmp_path / "acucoach_de.ts", tmp_path / "acucoach_de.qm"
    require_languages(tmp_path)
    source.write_text("<TS/>")
    with pytest.raises(SystemExit, match=r"acucoach_de\.qm is missing or older"):
        require_languages(tmp_path)
    made.write_text("")
    require_languages(tmp_path)
    os.utime(made, (1, 1))
    with pytest.raises(SystemExit, match=r"compile\.py"):
        require_languages(tmp_path)


@pytest.mark.parametrize("script", ["windows/build.ps1", "macos/build.sh"])
def test_a_script_makes_the_languages_first_and_looks_at_what_it_built(script: str) -> None:
    text = (PACKAGING / script).read_text("utf-8").replace("\\", "/")
    steps = [
        text.index(step)
        for step in ("pins-all.txt", "languages/compile.py", "--workpath", "self-test", "told.py")
    ]
    assert steps == sorted(steps)
    named = re.findall(r"packaging/[\w/.-]+\.(?:py|txt|spec|iss)", text)
    assert len(named) >= 5
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_installer_for_windows_finds_what_the_build_leaves() -> None:
    text = (PACKAGING / "windows" / "acucoach.iss").read_text("utf-8")
    build = (PACKAGING / "windows" / "build.ps1").read_text("utf-8")
    for name in ("LicenseFile", "SetupIconFile"):
        (file,) = re.findall(rf"^{name}=\.\.\\\.\.\\(.+)$", text, re.MULTILINE)
        assert (ROOT / file.replace("\\", "/")).is_file(), name
    (source,) = re.findall(r'Source: "\.\.\\\.\.\\(.+?)\\acucoach\\\*"', text)
    assert f"--distpath {source} " in build
    (base,) = re.findall(r"^OutputBaseFilename=(.+)$", text, re.MULTILINE)
    assert f"{base.replace('{#Version}', '$version')}.exe" in build
    assert 'APPLICATION_ID = "org.acucoach.AcuCoach"' in (
        ROOT / "acucoach" / "__init__.py"
    ).read_text("utf-8")
    assert 'AppUserModelID: "org.acucoach.AcuCoach"' in text


def test_the_workflow_runs_what_is_there_and_takes_actions_by_their_hash() -> None:
    uses = re.findall(r"uses: (\S+)", WORKFLOW)
    assert len(uses) >= 8
    assert [one for one in uses if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one)] == []
    scripts = re.findall(r"packaging/[\w/.-]+\.(?:sh|ps1)", WORKFLOW)
    assert len(scripts) == 3
    assert all((ROOT / name).exists() for name in scripts)
    (targets,) = re.findall(r"make PYTHON=\S+ (.+)", WORKFLOW)
    made = (ROOT / "Makefile").read_text("utf-8")
    for target in targets.split():
        assert re.search(rf"^(?:[\w -]+ )?{target}\b[\w -]*:", made, re.MULTILINE), target


def test_the_flatpak_has_no_network_and_the_qt_that_the_program_asks_for() -> None:
    text = (PACKAGING / "flatpak" / "org.acucoach.AcuCoach.yml").read_text("utf-8")
    assert "network" not in "".join(re.findall(r"- --\S+", text))
    assert re.findall(r"- --filesystem=(\S+)", text) == ["xdg-run/speech-dispatcher:ro"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (least,) = re.findall(r"PySide6-Essentials>=([\d.]+)", " ".join(project["dependencies"]))
    versions = re.findall(r'-version: "([\d.]+)"', text)
    assert len(versions) == 2
    for version in versions:
        assert [int(n) for n in version.split(".")] >= [int(n) for n in least.split(".")]


def test_scripts_of_the_shell_can_be_read() -> None:
    scripts = sorted(PACKAGING.rglob("*.sh"))
    assert len(scripts) >= 6
    for script in scripts:
        subprocess.run(["sh", "-n", script], check=True)
