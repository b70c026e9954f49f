"""Texts of TOML as tables; those a start needs are kept, so that the next need not read them.

Reading TOML is slow: the rules of the safety gate alone took 6 ms of every start, all of it 17.
"""

from __future__ import annotations

from typing import Any

from acucoach.content.errors import ContentError
from acucoach.kept import Kept, kept_beside

_KEPT = Kept(kept_beside(__file__, ".tables"))
"""One for the process, as the file is."""


def parse(text: str, file: str, part: str = "") -> dict[str, Any]:
    """TOML text as a dictionary.

    Args:
        text: the text.
        file: its name, for the refusal.
        part: which part of the file it is; empty for the whole.

    Raises:
        ContentError: the text is not TOML; the reason names line and column.
    """
    name = f"{file}#{part}"
    table: dict[str, Any] = _KEPT.made(name, text.encode(), lambda: _parsed(text, file))
    return table


def keep_tables() -> None:
    """What was read until now is what a start needs: keep it for the next, and nothing more."""
    _KEPT.write()


def _parsed(text: str, file: str) -> dict[str, Any]:
    import tomllib  # 4 ms, and a start reads none as a rule

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(file, "", f"this is not TOML: {error}") from error
