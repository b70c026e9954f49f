"""Speaks the fixed sentences of a session into files, for computers without a voice of their own.

    python packaging/sounds/voice.py

Needs espeak-ng. One folder a language in ``resources/sounds/voice``: a file a sentence (16 kHz,
eight bits by the mu-law, one channel) and ``index.json``, which says what each file says. Names of
points are left out: the voice of the system says them, these files do not.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import wave
from array import array
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.desktop.mu_law import encoded  # noqa: E402
from acucoach.desktop.rendered_voice import RATE, key_of, sentences_of  # noqa: E402

TARGET = ROOT / "resources" / "sounds" / "voice"
VOICES = {"en": "en-us", "de": "de", "es": "es"}
PACE = "140"
"""Words a minute: slower than speech, as one follows with busy hands."""
SPOKEN: dict[str, tuple[str, ...]] = {
    "CoachWords": (
        "Both sides", "Middle", "Left hand", "Right hand", "Left arm", "Right arm", "Left foot",
        "Right foot", "Left leg", "Right leg", "Left side", "Right side",
        "Get ready. {name}. {place}.", "{place}. Begin.", "Now the other way round.", "Half way.",
        "If it has eased, press a little more. Never to pain.", "Ten seconds.", "Let go slowly.",
        "Change hands.", "Change sides. {place}.", "Next: {name}. {place}.", "Rest a while.",
        "Now the cold pack, in a thin towel.",
        "An ache is fine, pain is not. If you feel dizzy or numb, stop.", "Done. Let go.",
    ),
    "CoachScreen": (
        "Paused.", "Going on.", "Lighter from now on.", "Ease off. Let go for a moment.",
        "It can go on now.",
    ),
    "SessionQuestions": (
        "Stop here?", "The session waited for you.",
        "The computer slept or was locked. That time is not counted.", "It cannot go on now.",
    ),
    "WarningPage": (
        "Stopped. Let go and sit or lie down.", "Call your emergency number now",
        "Have it looked at today, unless it passes",
    ),
}  # fmt: skip


def translated(language: str) -> dict[tuple[str, str], str]:
    """Context and English text to the text of a language; empty for English."""
    path = ROOT / "translations" / f"acucoach_{language}.ts"
    if not path.is_file():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = message.findtext("translation") or ""
            found[context.findtext("name") or "", message.findtext("source") or ""] = text
    return found


def spoken(language: str) -> list[str]:
    """What is to be said, sentence by sentence; what is filled in later is left out."""
    known = translated(language)
    found: dict[str, None] = {}
    for context, texts in SPOKEN.items():
        for text in texts:
            said = known.get((context, text)) or text
            for sentence in sentences_of(said):
                fixed = re.sub(r"\{\w+\}.*", "", sentence).strip()
                if fixed.strip(" .:…"):
                    found[fixed] = None
    return list(found)


def render(text: str, voice: str) -> array[int]:
    """A sentence as samples."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(
            ["espeak-ng", "-v", voice, "-s", PACE, "-a", "90", "-w", str(path), text], check=True
        )
        with wave.open(str(path), "rb") as file:
            rate, samples = file.getframerate(), array("h", file.readframes(file.getnframes()))
    while samples and abs(samples[-1]) < 60:  # espeak-ng ends in a long silence
        samples.pop()
    step = rate / RATE
    made = array("h")
    for number in range(int(len(samples) / step) - 1):
        at = number * step
        left = int(at)
        share = at - left
        made.append(round(samples[left] * (1 - share) + samples[left + 1] * share))
    return made


def main() -> None:
    """Write every language anew."""
    for language, voice in VOICES.items():
        folder = TARGET / language
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        index = {}
        for number, text in enumerate(spoken(language), 1):
            name = f"{number:02d}.ulaw"
            (folder / name).write_bytes(encoded(render(text, voice)))
            index[key_of(text)] = name
        written = json.dumps(index, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / "index.json").write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
