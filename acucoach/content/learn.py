"""Pages to read: ``learn/ID.toml``."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.library import LearnPage, PageSection


def read_pages(
    root: Path,
    overlay: TranslationOverlay,
    *,
    sources: Collection[str],
    codes: Collection[str],
    routines: Collection[str],
) -> dict[str, LearnPage]:
    """All pages by id, in reading order.

    Args:
        root: the resources folder.
        overlay: translated texts.
        sources: known citation ids.
        codes: known point codes.
        routines: known routine ids.

    Raises:
        ContentError: a file is unreadable or a field is wrong.
    """
    pages = []
    for path in sorted((root / "learn").glob("*.toml")):
        file = f"learn/{path.name}"
        top = Fields(
            parse(read_text(root, file), file), file, sources=sources, overlay=overlay.of(file)
        )
        if top.word("id") != path.stem:
            raise top.error("id", f"it must be {path.stem!r}, as the file is named")
        pages.append(
            LearnPage(
                id=path.stem,
                title=top.text("title"),
                summary=top.text("summary"),
                order=top.whole("order", 1, 999),
                sections=tuple(_section(block) for block in top.tables("sections")),
                points=top.known("points", codes, "point", empty=True),
                routines=top.known("routines", routines, "routine", empty=True),
            )
        )
        top.finish()
    return {page.id: page for page in sorted(pages, key=lambda page: page.order)}


def _section(block: Fields) -> PageSection:
    section = PageSection(
        title=block.text("title"), paragraphs=block.all_cited("paragraphs", empty=False)
    )
    block.finish()
    return section
