"""The atlas: every point, one row each of ``points/atlas.csv``."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from acucoach.content.errors import ContentError
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.acupoint import AtlasEntry, PregnancyRule, SelfPress
from acucoach.domain.anatomy import REGIONS, Laterality

FILE = "points/atlas.csv"
MERIDIANS = (
    *("LU", "LI", "ST", "SP", "HT", "SI", "BL", "KI", "PC", "TE", "GB", "LR", "GV", "CV"),
    *("EX", "EAR"),
)
"""Meridian ids in the WHO's order, then extra points and ear points."""

_COLUMNS = [
    *("code", "pinyin", "hanzi", "hanzi_traditional", "meridian", "region", "laterality"),
    *("self_press", "pregnancy", "aliases", "location", "reason"),
]
_CODE = re.compile(r"(?:[A-Z]{2}[1-9]\d?|EX-[A-Z]{1,2}[1-9]\d?|EXTRA-[A-Z][a-z]+|AURICULAR-TF4)")


def read_atlas(root: Path, overlay: TranslationOverlay) -> dict[str, AtlasEntry]:
    """All points in the file's order.

    Of guided points only the head of their file is read (name, aliases, uses): this is what
    start-up and search need.

    Raises:
        ContentError: a row or the head of a point file is wrong.
    """
    guided = {path.stem: path for path in sorted((root / "points").glob("*.toml"))}
    entries: dict[str, AtlasEntry] = {}
    lines = read_text(root, FILE).splitlines()
    rows = csv.reader(lines, strict=True)
    try:
        head = next(rows, [])
        if head != _COLUMNS:
            raise ContentError(FILE, "line 1", f"the columns must be {', '.join(_COLUMNS)}")
        for row in rows:
            if len(row) != len(_COLUMNS):
                raise ContentError(
                    FILE, f"line {rows.line_num}", f"{len(row)} columns, not {len(_COLUMNS)}"
                )
            values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
            values["aliases"] = [alias for alias in values["aliases"].split("|") if alias]
            code = values["code"]
            if code in entries:
                raise ContentError(FILE, f"line {rows.line_num}", f"{code} stands twice")
            head_of_guide = _head(root, code, overlay) if code in guided else None
            entries[code] = _entry(values, head_of_guide, overlay.of(FILE))
    except csv.Error as error:
        raise ContentError(FILE, f"line {rows.line_num}", f"this is not CSV: {error}") from error
    for code in guided:
        if code not in entries:
            raise ContentError(f"points/{code}.toml", "code", f"the atlas has no point {code!r}")
    return entries


def _entry(values: dict[str, Any], guide: Fields | None, overlay: Mapping[str, str]) -> AtlasEntry:
    row = Fields(values, FILE, values["code"], overlay=overlay)
    code = row.word("code")
    if not _CODE.fullmatch(code):
        raise row.error("code", "it is not a WHO code such as LI4 or EX-HN3")
    meridian = row.word("meridian")
    if meridian not in MERIDIANS:
        raise row.error("meridian", f"{meridian!r} is not one of {', '.join(MERIDIANS)}")
    region = row.word("region")
    if region not in REGIONS:
        raise row.error("region", f"there is no region {region!r}")
    rating = row.choice("self_press", SelfPress)
    reason = row.text("reason", empty=rating is SelfPress.OK)
    aliases = row.words("aliases", empty=True)
    uses: tuple[str, ...] = ()
    english = ""
    if guide is not None:
        own = guide.words("aliases", empty=True)
        aliases += tuple(alias for alias in own if alias not in aliases)
        uses = guide.words("uses")
        english = guide.text("english")
    return AtlasEntry(
        code=code,
        pinyin=row.word("pinyin"),
        hanzi=row.word("hanzi"),
        hanzi_traditional=row.word("hanzi_traditional"),
        english=english,
        meridian=meridian,
        region=region,
        location=row.text("location"),
        laterality=row.choice("laterality", Laterality),
        self_press=rating,
        reason=reason,
        pregnancy=row.choice("pregnancy", PregnancyRule),
        aliases=aliases,
        guided=guide is not None,
        uses=uses,
    )


def _head(root: Path, code: str, overlay: TranslationOverlay) -> Fields:
    """The part of a point file above its first block."""
    file = f"points/{code}.toml"
    head = re.split(r"^\[", read_text(root, file), maxsplit=1, flags=re.MULTILINE)[0]
    return Fields(parse(head, file, "head"), file, overlay=overlay.of(file))
