"""Made-up languages: English letters with marks, a third longer, in brackets."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from acucoach.content.translation import source_texts
from acucoach.paths import PACKAGE, resources

LONGER = "nl"
"""Left to right."""
MIRRORED = "he"
"""Right to left, with the digits of English."""

_MARKED = str.maketrans("aceginoruyzACEGINORUYZ", "àçéĝîñőŕûýžÀÇÉĜÎÑŐŔÛÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%[n1-9]|&\w+;|<[^>]+>|\b[A-Z]{2}\d+\b|https?://\S+)")
_WORD = 6
"""Letters of a word that makes a text longer."""
_TOOLS = Path(sys.executable).parent


def pseudo(text: str) -> str:
    """A text of the made-up language; places for values, codes and tags stay."""
    parts = _KEPT.split(text)
    said = "".join(
        part if number % 2 else part.translate(_MARKED) for number, part in enumerate(parts)
    )
    return f"⟦{said}{_longer(len(text) // 3)}⟧"


def _of_content(key: str, text: str) -> str:
    """A field of a file; what is named in another field stands there letter by letter."""
    return text.translate(_MARKED) if key.endswith(".named") else pseudo(text)


def _longer(by: int) -> str:
    """As much more, in words: a line of them breaks as that of any language does."""
    if by <= 3:
        return "~" * by
    return "".join(f" {'~' * min(_WORD, by - at)}" for at in range(0, by, _WORD + 1))


def is_pseudo(text: str) -> bool:
    """Whether a shown text came through a translator."""
    return "⟦" in text and "⟧" in text


def make(folder: Path, *languages: str) -> Path:
    """Write the languages into a folder as the program reads them, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    written = folder / "acucoach_en.ts"
    gather = PACKAGE.parent / "packaging" / "languages" / "texts.py"
    _run(sys.executable, str(gather), str(written))
    texts = source_texts(resources())
    for language in languages:
        _interface(written, folder, language)
        for file, fields in texts.items():
            name = file if file.endswith(".toml") else f"{file}.toml"
            target = folder / language / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(
                "".join(
                    f"{_quoted(key)} = {_quoted(_of_content(key, text))}\n"
                    for key, text in fields.items()
                ),
                "utf-8",
            )
    written.unlink()
    return folder


def _interface(written: Path, folder: Path, language: str) -> None:
    tree = ET.parse(written)
    root = tree.getroot()
    root.set("language", language)
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source") or "")
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if message.get("numerus") == "yes" and not forms:
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = text
        if message.get("numerus") != "yes":
            translation.text = text
    if language == MIRRORED:
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = "QGuiApplication"
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
        ET.SubElement(message, "translation").text = "RTL"
    made = folder / f"acucoach_{language}.ts"
    tree.write(made, "utf-8", xml_declaration=True)
    _run(
        str(_TOOLS / "pyside6-lrelease"), "-silent", str(made), "-qm", str(made.with_suffix(".qm"))
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=120)
