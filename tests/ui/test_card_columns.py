"""On a wide window cards stand in two columns, and a page's scroll bar at the window's edge."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from acucoach.content.library import Library
from acucoach.ui.learn.glossary_view import GlossaryView
from acucoach.ui.learn.page_view import PageView
from acucoach.ui.preferences.section import Section
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import WIDEST, Card
from acucoach.ui.widgets.labels import Text


def _section(qtbot: Any, theme: Theme, lines: tuple[int, ...]) -> tuple[Section, list[Card]]:
    made = Section(theme, "Sessions")
    for number, many in enumerate(lines):
        inside = made.card(f"Card {number}")
        for line in range(many):
            inside.addWidget(Text(theme, f"Line {line}", "body"))
    made.finish()
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitExposed(made)
    return made, made.findChildren(Card)


def _place(card: QWidget, page: QWidget) -> tuple[int, int]:
    at = card.mapTo(page, QPoint(0, 0))
    return at.x(), at.y()


def test_a_wide_page_has_two_columns_of_about_one_height(qtbot: Any, theme: Theme) -> None:
    page, cards = _section(qtbot, theme, (4, 4, 4, 12))
    assert len({_place(card, page)[0] for card in cards}) == 1
    page.resize(1600, 900)
    qtbot.waitUntil(lambda: len({_place(card, page)[0] for card in cards}) == 2)
    first = [card for card in cards if _place(card, page)[0] < 700]
    assert first == cards[:3]  # read down the first column, then down the second
    assert _place(cards[3], page)[1] == _place(cards[0], page)[1]
    assert all(card.width() <= theme.px(WIDEST) for card in cards)
    assert cards[3].mapTo(page, QPoint(cards[3].width(), 0)).x() <= page.width()
    page.resize(1000, 900)
    qtbot.waitUntil(lambda: len({_place(card, page)[0] for card in cards}) == 1)
    downs = [_place(card, page)[1] for card in cards]
    assert downs == sorted(downs)


def test_one_card_has_no_column_beside_it(qtbot: Any, theme: Theme) -> None:
    page, (card,) = _section(qtbot, theme, (3,))
    page.resize(1340, 900)
    qtbot.waitUntil(lambda: card.width() <= theme.px(WIDEST) and page.width() == 1340)
    assert card.width() > theme.px(750)  # and no half of it is left free for another one


def test_the_bar_of_a_page_to_read_stands_at_the_edge(
    qtbot: Any, theme: Theme, resources: Path
) -> None:
    library = Library(resources)
    page = next(iter(library.pages().values()))
    for view in (PageView(theme, library, page), GlossaryView(theme, library.glossary())):
        qtbot.addWidget(view)
        view.resize(1500, 400)
        view.show()
        qtbot.waitExposed(view)
        bar = view.scroller.verticalScrollBar()
        qtbot.waitUntil(bar.isVisible)
        assert bar.mapTo(view, QPoint(bar.width(), 0)).x() == view.width() == 1500
        texts = [text for text in view.findChildren(Text) if text.isVisible()]
        assert max(text.width() for text in texts) <= theme.px(WIDEST)


def test_an_introduction_above_two_columns_has_short_lines(qtbot: Any, theme: Theme) -> None:
    page = Section(theme, "Your own ruler")
    page.introduce("Measure yourself once with a tape or the strip below. " * 8)
    for name in ("Forearm", "Shin"):
        page.card(name, "Palm up, from the crease of your elbow to that of your wrist. " * 3)
    page.finish()
    qtbot.addWidget(page)
    page.resize(1500, 300)
    page.show()
    qtbot.waitExposed(page)
    for text in page.findChildren(Text):
        qtbot.waitUntil(lambda text=text: text.height() >= text.heightForWidth(text.width()))
        assert text.width() <= theme.px(WIDEST) or text.text() == "Your own ruler"
