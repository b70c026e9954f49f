import os

import pytest

from acucoach.desktop.display_check import (
    DisplayError,
    missing_library_sentence,
    require_display,
)


def test_no_display_is_said_in_one_line() -> None:
    with pytest.raises(DisplayError, match="no display") as caught:
        require_display({}, "linux")
    assert "\n" not in str(caught.value)


def test_a_missing_library_names_its_debian_package() -> None:
    def load(_: str) -> object:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file")

    with pytest.raises(DisplayError, match="apt install libxcb-cursor0"):
        require_display({"DISPLAY": ":97"}, "linux", load)


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "DISPLAY", ":96")
    with pytest.raises(DisplayError, match=":96 does not answer"):
        require_display({"DISPLAY": ":96"}, "linux", lambda _: None)


def test_an_unknown_library_is_named_too() -> None:
    assert "libodd.so.9" in missing_library_sentence("libodd.so.9: cannot open shared object file")


def test_other_systems_and_chosen_platforms_are_left_alone() -> None:
    require_display({}, "darwin")
    require_display({}, "win32")
    require_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
