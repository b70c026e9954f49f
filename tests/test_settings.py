import json
import os
import stat
from pathlib import Path

import pytest

from acucoach.paths import DataFolderError, DataPaths
from acucoach.settings import Settings, SettingsError, SettingsFile, SettingsStore, Unsaved


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.read() == Settings()
    changed = Settings(theme="dark", text_percent=150, voice=False)
    file.write(changed)
    assert file.read() == changed
    assert stat.S_IMODE(os.stat(tmp_path / "settings.json").st_mode) == 0o600


def test_unusable_values_fall_back_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"theme": "pink", "text_percent": 150, "voice": "yes", "odd": 1}), "utf-8"
    )
    assert SettingsFile(path).read() == Settings(text_percent=150)


@pytest.mark.parametrize("text", ["[]", "{", "\x00", "[" * 5000])
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=r"settings\.json"):
        SettingsFile(path).read()
    assert path.read_text("utf-8") == text


def test_the_data_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path / "new" / "folder")
    paths.prepare()
    assert stat.S_IMODE(os.stat(paths.root).st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DataFolderError, match="--data-dir"):
        DataPaths(tmp_path / "file" / "data").prepare()


@pytest.mark.parametrize("text", ["[]", "{", "\x00"])
def test_a_damaged_file_is_put_aside_and_the_defaults_hold(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, "utf-8")
    store = SettingsStore(path)
    assert store.now == Settings()
    assert "settings.json.damaged" in store.damage
    assert (tmp_path / "settings.json.damaged").read_text("utf-8") == text
    store.change(theme="dark")
    assert SettingsStore(path).now.theme == "dark"
    assert SettingsStore(path).damage == ""


def test_pace_may_be_left_to_the_guides(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"circles_a_minute": 5, "text_percent": 130}', "utf-8")
    assert SettingsFile(path).read() == Settings(text_percent=130)
    for pace in (0, 10, 60):
        SettingsFile(path).write(Settings(circles_a_minute=pace))
        assert SettingsFile(path).read().circles_a_minute == pace


def test_changes_are_told_after_they_are_saved_until_one_stops_listening(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    store = SettingsStore(path)
    heard: list[Settings] = []
    stop = store.listen(lambda told: heard.append(SettingsFile(path).read()))
    store.change(voice=False)
    store.change(voice=False)
    assert heard == [Settings(voice=False)]
    stop()
    stop()
    store.change(voice=True)
    assert len(heard) == 1


def test_what_cannot_be_saved_holds_for_this_run_and_is_saved_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    unsaved: Unsaved = {}
    store, heard = SettingsStore(path, unsaved), list[bool]()
    store.listen(lambda now: heard.append(now.dark_for_now))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("acucoach.settings.write_private", full)
        assert not store.hold(dark_for_now=True)
        assert heard == [True]
        with pytest.raises(OSError, match="No space"):
            store.change(bones=True)
        assert not store.now.bones
        assert SettingsStore(path, unsaved).now.dark_for_now
    assert not SettingsFile(path).read().dark_for_now
    assert SettingsStore(path, unsaved).hold(bones=True)
    assert SettingsFile(path).read().dark_for_now
