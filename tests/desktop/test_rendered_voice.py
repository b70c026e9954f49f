"""The fixed sentences of a session are there as files, in every language."""

from __future__ import annotations

import math
import runpy
from array import array
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from acucoach.desktop.mu_law import decoded, encoded
from acucoach.desktop.rendered_voice import RATE, RenderedVoice, key_of, sentences_of
from acucoach.domain.anatomy import Side
from acucoach.domain.cues import Cue, CueKind
from acucoach.domain.plan import Phase, PhaseKind
from acucoach.ui.coach.services import TargetWords
from acucoach.ui.coach.words import CoachWords
from tests.conftest import ROOT

LANGUAGES = ("en", "de", "es")


def voice(language: str) -> RenderedVoice:
    return RenderedVoice(ROOT / "resources" / "sounds" / "voice" / language)


def test_eight_bits_keep_what_is_said() -> None:
    samples = array("h", [round(20000 * math.sin(n / 7)) for n in range(2000)] + [0, 32767, -32768])
    again = decoded(encoded(samples))
    for said, heard in zip(samples, again, strict=True):
        assert abs(said - heard) <= max(16, abs(said) / 16)


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_of_the_sentences_as_they_are_now(language: str) -> None:
    built: Any = runpy.run_path(str(ROOT / "packaging" / "sounds" / "voice.py"))
    wanted = {key_of(text) for text in built["spoken"](language)}
    assert set(voice(language)._index) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_is_heard_and_short(language: str) -> None:
    folder = ROOT / "resources" / "sounds" / "voice" / language
    names = voice(language)._index.values()
    assert sum((folder / name).stat().st_size for name in names) < 1_000_000
    for name in names:
        samples = decoded((folder / name).read_bytes())
        assert 0.2 < len(samples) / RATE < 6
        assert max(map(abs, samples)) > 4000


def test_every_cue_of_a_session_is_said_but_for_the_name() -> None:
    words, spoken = CoachWords(), voice("en")
    sides = ((Side.LEFT,), (Side.RIGHT,), (Side.LEFT, Side.RIGHT), (Side.MIDLINE,))
    for kind, part, side in product(CueKind, ("hand", "arm", "foot", "knee", "head"), sides):
        phase = Phase(PhaseKind.WORK, 60, "LI4", side)
        said = words.spoken(Cue(0.0, 0, kind, 0), phase, TargetWords("Hegu", part=part))
        named = [one for one in sentences_of(said) if one == "Hegu."]
        assert len(spoken.known(said)) == len(sentences_of(said)) - len(named), said


def test_without_files_or_a_device_nothing_is_said(
    qapp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acucoach.desktop.rendered_voice.sound_output", lambda: None)
    assert not voice("en").speaks
    assert not voice("en").say("Paused.")
    assert RenderedVoice(tmp_path).known("Paused.") == []
    assert not RenderedVoice(tmp_path).say("Paused.")
    (tmp_path / "index.json").write_text("[broken", encoding="utf-8")
    assert not RenderedVoice(tmp_path).speaks
