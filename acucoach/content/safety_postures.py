"""How one sits or lies for what: ``safety/postures.toml``."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_file import safety_file
from acucoach.domain.safety_rule import Postures

FILE = "safety/postures.toml"
WAYS = frozenset(
    {"sit", "stand", "lie-back", "lie-side", "lie-front", "crossed-leg", "foot-up", "helped"}
)


def read_postures(
    root: Path, codes: Collection[str], spoken: Sequence[TranslationOverlay] = ()
) -> Postures:
    """The ways to sit or lie, by sentence and by point.

    Args:
        root: the resources folder.
        codes: known point codes.
        spoken: all languages of the program: a routine of one's own keeps the sentences of the
            language it was put together in, and the gate must know them in any other.

    Raises:
        ContentError: a block is wrong, or a point or sentence stands twice.
    """
    top = safety_file(root, FILE, TranslationOverlay(None))
    of_text: dict[str, frozenset[str]] = {}
    of_point: dict[str, frozenset[str]] = {}
    for block in top.tables("postures"):
        ways = frozenset(block.known("ways", WAYS, "way to sit or lie"))
        for name, table, values in (
            ("points", of_point, block.known("points", codes, "point", empty=True)),
            ("texts", of_text, block.words("texts", empty=True)),
        ):
            for value in values:
                if value in table:
                    raise block.error(name, f"{value!r} stands in two blocks")
                table[value] = ways
            for number, sentence in enumerate(values if name == "texts" else (), 1):
                field = block.field(f"texts[{number}]")
                for overlay in spoken:
                    of_text.setdefault(overlay.of(FILE).get(field, sentence), ways)
        block.finish()
    top.finish()
    return Postures(of_text, of_point)
