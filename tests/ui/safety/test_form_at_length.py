"""How long the first form takes, and that nothing is lost by making it short."""

import shutil
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_shelf import read_profile_questions
from acucoach.domain.anatomy import Side
from acucoach.domain.profile import Answer, BodyPlace, Condition, Profile
from acucoach.ui.safety import question_card
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.question_card import QuestionCard
from acucoach.ui.safety.today_form import TodayCheckForm
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from tests.settle import settle

TODAY = date(2026, 3, 2)
WORDS_A_MINUTE = 200
"""Slow silent reading of plain prose by adults; the mean is about 240 (Brysbaert 2019)."""


@pytest.fixture(scope="module")
def library(resources) -> Library:
    return Library(resources)


@pytest.fixture
def names(library) -> dict[str, str]:
    return {part: named.title for part, named in library.part_names().items()}


def profile_form(qtbot, library, names, theme: Theme) -> ProfileForm:
    form = ProfileForm(theme, library.safety.profile_questions, names, TODAY)
    qtbot.addWidget(form)
    form.resize(820, 720)
    form.show()
    form.show_profile(None)
    return form


def click(qtbot, widget) -> None:
    assert widget.isVisible(), widget.text()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def words_to_read(form: QWidget) -> list[str]:
    """What stands on the form, each text once: a button that comes again is known by sight."""
    texts = {
        part.text()
        for kind in (QLabel, QAbstractButton)
        for part in form.findChildren(kind)
        if part.isVisibleTo(form)
    }
    return " ".join(sorted(texts)).split()


def seconds(form: QWidget) -> float:
    return len(words_to_read(form)) / WORDS_A_MINUTE * 60


def test_a_healthy_person_reads_the_form_in_under_a_minute(qtbot, theme, library, names) -> None:
    form = profile_form(qtbot, library, names, theme)
    clicks = 0
    texts = set(words_to_read(form))
    qtbot.keyClicks(form._born.input, "1986")
    while not form.none.isVisible():
        click(qtbot, form.more)
        clicks += 1
        settle()
        assert set(words_to_read(form)) <= texts | {"Nothing", "of", "this", "applies"}
    assert seconds(form) < 60, seconds(form)
    with qtbot.waitSignal(form.saved) as saved:
        click(qtbot, form.none)
    assert clicks + 1 <= 8
    assert saved.args == [Profile.healthy(1986).saying_age(1986)]


def test_what_is_read_names_every_question(library) -> None:
    asked = []
    for group in library.safety.profile_questions:
        for question in group.questions:
            asked.append(question.fact)
            if group.lead:
                assert question.named
                assert question.named.casefold() in group.lead.casefold()
    assert sorted(asked) == sorted(map(str, Condition))


def test_a_question_that_the_lead_forgets_is_refused(tmp_path, resources) -> None:
    text = (resources / "safety/profile.toml").read_text("utf-8")
    assert "dialysis fistula?" in text
    (tmp_path / "safety").mkdir()
    shutil.copy(resources / "citations.toml", tmp_path)
    (tmp_path / "safety/profile.toml").write_text(text.replace(", dialysis fistula?", "?"), "utf-8")
    with pytest.raises(ContentError, match="dialysis fistula"):
        read_profile_questions(tmp_path, TranslationOverlay(None))


@pytest.mark.parametrize("kind", ["profile_questions", "today_questions"])
def test_each_question_says_why_it_is_asked_when_one_wants_to_know(
    qtbot, theme, library, names, kind
) -> None:
    for group in getattr(library.safety, kind):
        card = QuestionCard(theme, group, names, TODAY)
        qtbot.addWidget(card)
        card.show()
        lines = [f"{question.text}: {question.why}" for question in group.questions]
        shown = lambda card=card: [  # noqa: E731
            text.text() for text in card.findChildren(QLabel) if text.isVisibleTo(card)
        ]
        assert not set(lines) & set(shown())
        click(qtbot, card.why.button)
        assert set(lines) <= set(shown())
        assert all(len(question.why.split()) <= 16 for question in group.questions)


def test_large_text_shows_one_question_at_a_time(qtbot, resources, library, names) -> None:
    form = profile_form(qtbot, library, names, Theme(resources, percent=150))
    form.resize(820, 720)
    qtbot.keyClicks(form._born.input, "1986")
    seen: list[QWidget] = []
    for _ in range(60):
        cards = [card for card in (form._age, *form.cards) if card.isVisible()]
        assert len(cards) == 1
        if cards[0] not in seen:
            seen.append(cards[0])
        assert not form.none.isVisible()
        if form.more.isVisible():
            click(qtbot, form.more)
            settle()
            continue
        card = cards[0]
        if isinstance(card, QuestionCard) and not card.answered:
            way_on = form.save_button if form.save_button.isVisible() else form.pages.next
            with qtbot.assertNotEmitted(form.saved):
                click(qtbot, way_on)  # nothing is answered yet
            assert card.isVisible()
            click(qtbot, card.none)
            settle()
            continue
        if form.save_button.isVisible():
            break
        click(qtbot, form.pages.next)
        settle()
    assert seen == [form._age, *form.cards]
    with qtbot.waitSignal(form.saved) as saved:
        click(qtbot, form.save_button)
    assert saved.args == [Profile.healthy(1986).saying_age(1986)]


def test_whoever_presses_where_next_stood_saves_and_does_not_go_back(
    qtbot, resources, library, names
) -> None:
    theme = Theme(resources, percent=200)
    form = TodayCheckForm(theme, library.safety.today_questions, names, lambda: TODAY)
    qtbot.addWidget(form)
    form.resize(1366, 736)
    form.show()
    settle()
    saved: list[object] = []
    form.saved.connect(saved.append)
    pages, place = form.pages, None
    for _ in range(30):
        card = next(card for card in form.cards if card.isVisible())
        if not card.answered:
            click(qtbot, card.none)
            settle()
        if place is None and pages.next.isVisible():
            place = pages.next.mapTo(form, pages.next.rect().center())
        there = form.childAt(place) if place is not None else pages.more
        qtbot.mouseClick(there, Qt.MouseButton.LeftButton)
        settle()
        if saved:
            break
    assert saved


@pytest.mark.parametrize(("typed", "leads_on"), [("1945", True), ("", False)])
def test_enter_after_the_year_goes_on_but_not_out_of_an_empty_field(
    qtbot, resources, library, names, typed: str, leads_on: bool
) -> None:
    form = profile_form(qtbot, library, names, Theme(resources, percent=200))
    form.resize(1366, 736)
    settle()
    read_on(qtbot, form)
    field = form._born.input
    field.setFocus()
    qtbot.keyClicks(field, typed)
    settle()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert form._age.isVisible() is not leads_on


def test_large_text_asks_the_day_one_question_at_a_time(qtbot, resources, library, names) -> None:
    theme = Theme(resources, percent=175)
    form = TodayCheckForm(theme, library.safety.today_questions, names, lambda: TODAY)
    qtbot.addWidget(form)
    form.resize(900, 700)
    form.show()
    settle()
    assert [card.isVisible() for card in form.cards] == [True, False, False]


@pytest.mark.parametrize("percent", [100, 150])
def test_a_missing_answer_is_said_at_each_press_and_led_to(
    qtbot, resources, library, names, monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    told: list[str] = []
    monkeypatch.setattr(question_card, "announce", lambda _source, text: told.append(text))
    theme = Theme(resources, percent=percent)
    form = TodayCheckForm(theme, library.safety.today_questions, names, lambda: TODAY)
    qtbot.addWidget(form)
    form.resize(700, 500)
    form.show()
    form.show_check(None)
    pages = form.pages
    for card in form.cards[:-1] if pages.one_by_one else ():
        read_on(qtbot, form)
        click(qtbot, card.none)
        click(qtbot, pages.next)
    read_on(qtbot, form)
    first = form.cards[-1 if pages.one_by_one else 0]
    for number in (1, 2):
        pages.save_button.setFocus()
        qtbot.keyClick(pages.save_button, Qt.Key.Key_Space)
        assert len(told) == number
        assert first.none.hasFocus()


def test_one_can_go_back_to_the_question_before(qtbot, resources, library, names) -> None:
    form = profile_form(qtbot, library, names, Theme(resources, percent=150))
    settle()
    assert not form.pages.before.isVisible()
    click(qtbot, form.pages.next)
    settle()
    assert form.cards[0].isVisible()
    click(qtbot, form.pages.before)
    assert form._age.isVisible()


def test_when_something_was_can_be_told(qtbot, theme, library, names) -> None:
    form = profile_form(qtbot, library, names, theme)
    form.resize(900, 3000)
    card = next(c for c in form.cards if Condition.VEIN_CLOT in c._facts)
    click(qtbot, card.some)
    click(qtbot, card._facts[Condition.VEIN_CLOT])
    click(
        qtbot,
        next(b for b in card.findChildren(Button) if b.text() == "Leg, left" and b.isVisible()),
    )
    when = card._whens[Condition.VEIN_CLOT].choice
    click(qtbot, when.buttons["half-year"])
    told = form.profile()
    assert told.answer(Condition.VEIN_CLOT) is Answer.YES
    assert told.places(Condition.VEIN_CLOT) == {BodyPlace("lower-leg", Side.LEFT)}
    assert told.since == {Condition.VEIN_CLOT: TODAY - timedelta(days=184)}
    click(qtbot, when.buttons[""])
    assert form.profile().since == {}


def test_a_day_that_was_told_before_stays_as_it_was(qtbot, theme, library, names) -> None:
    form = profile_form(qtbot, library, names, theme)
    day = TODAY - timedelta(days=120)
    told = Profile.healthy(1955).saying(Condition.HEAD_INJURY, since=day)
    told = told.saying(Condition.HIGH_BLOOD_PRESSURE, agreed=TODAY - timedelta(days=9))
    form.show_profile(told)
    assert form.profile() == told.saying_age(1955)


def test_a_doctor_who_agreed_is_kept_and_can_be_taken_back(qtbot, theme, library, names) -> None:
    form = profile_form(qtbot, library, names, theme)
    form.resize(900, 3000)
    card = next(c for c in form.cards if Condition.HIGH_BLOOD_PRESSURE in c._facts)
    click(qtbot, card.some)
    click(qtbot, card._facts[Condition.HIGH_BLOOD_PRESSURE])
    assert form.profile().agreed == {}
    box = card._agreed[Condition.HIGH_BLOOD_PRESSURE][0].box
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    assert form.profile().agreed == {Condition.HIGH_BLOOD_PRESSURE: TODAY}


def test_what_is_ticked_stays_in_sight(qtbot, theme, library, names) -> None:
    form = profile_form(qtbot, library, names, theme)
    card = form.cards[1]
    click(qtbot, card.some)
    fact = next(iter(card._facts.values()))
    click(qtbot, fact)
    click(qtbot, card.some)
    assert fact.isVisible()
    assert fact.isChecked()
    click(qtbot, card.none)
    assert not fact.isChecked()
    assert not fact.isVisible()


def read_on(qtbot, form) -> None:
    for _ in range(60):
        settle()
        if not form.more.isVisible():
            return
        click(qtbot, form.more)
    raise AssertionError("the questions have no end")


def test_opened_questions_are_read_before_the_next_comes(qtbot, resources, library, names) -> None:
    form = profile_form(qtbot, library, names, Theme(resources, percent=200))
    form.resize(820, 560)
    read_on(qtbot, form)
    click(qtbot, form.pages.next)
    read_on(qtbot, form)
    click(qtbot, form.cards[0].none)
    click(qtbot, form.pages.next)
    read_on(qtbot, form)
    card = form.cards[1]
    assert form.pages.next.isVisible()
    click(qtbot, card.some)
    settle()
    assert form.more.isVisible()
    assert not form.pages.next.isVisible()


def test_the_care_team_is_asked_for_and_may_be_left_out(qtbot, theme, library, names) -> None:
    groups = library.safety.profile_questions
    form = ProfileForm(theme, groups, names, TODAY, ask_contact=True)
    qtbot.addWidget(form)
    form.resize(820, 3000)
    form.show()
    form.show_profile(None)
    read_on(qtbot, form)
    qtbot.keyClicks(form._born.input, "1986")
    assert form.contact.isVisible()
    assert form.contact.telephone.placeholderText() == "Telephone"
    fields = ["Who", "to", "ask", "Telephone"]  # written inside the empty fields
    assert (len(words_to_read(form)) + len(fields)) / WORDS_A_MINUTE * 60 < 60
    with qtbot.waitSignal(form.saved), qtbot.assertNotEmitted(form.contactTold):
        click(qtbot, form.none)
    qtbot.keyClicks(form.contact.name, "Ward 4")
    qtbot.keyClicks(form.contact.telephone, "call me")
    with qtbot.assertNotEmitted(form.saved):
        click(qtbot, form.save_button)
    form.contact.telephone.clear()
    qtbot.keyClicks(form.contact.telephone, "555-0100")
    with qtbot.waitSignals([form.contactTold, form.saved]):
        click(qtbot, form.save_button)
