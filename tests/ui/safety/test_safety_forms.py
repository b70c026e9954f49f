"""The gate's pages, used as a person uses them."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from acucoach.content.library import Library
from acucoach.domain.anatomy import Side
from acucoach.domain.profile import Answer, BodyPlace, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.safety_red_flags import CareContact, Urgency
from acucoach.ui.safety.care_contact import CareContactCard, CareContactForm
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.question_card import QuestionCard
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.safety.today_form import TodayCheckForm
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from tests.settle import settle

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def library(resources) -> Library:
    return Library(resources)


@pytest.fixture
def names(library) -> dict[str, str]:
    return {part: named.title for part, named in library.part_names().items()}


@pytest.fixture
def profile_form(theme: Theme, qtbot, library, names) -> ProfileForm:
    form = ProfileForm(theme, library.safety.profile_questions, names, TODAY)
    qtbot.addWidget(form)
    form.resize(1000, 800)
    form.show()
    form.show_profile(None)
    return form


@pytest.fixture
def today_form(theme: Theme, qtbot, library, names) -> TodayCheckForm:
    form = TodayCheckForm(theme, library.safety.today_questions, names, lambda: TODAY)
    qtbot.addWidget(form)
    form.show()
    form.show_check(None)
    return form


def button(widget, text: str) -> Button:
    return next(b for b in widget.findChildren(Button) if b.text() == text)


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def read_to_end(qtbot, form) -> None:
    """Bring every question into view, as far as some are below."""
    for _ in range(60):
        settle()
        if not form.more.isVisibleTo(form):
            return
        click(qtbot, form.more)
    raise AssertionError("the questions have no end")


def said(widget) -> str:
    return " ".join(t.text() for t in widget.findChildren(QLabel) if t.isVisibleTo(widget))


def test_nobody_says_no_to_questions_that_were_out_of_sight(
    profile_form, today_form, qtbot
) -> None:
    for form in (profile_form, today_form):
        form.resize(700, 480)
        settle()
        assert form.more.isVisibleTo(form)
        assert not form.none.isVisibleTo(form)
        read_to_end(qtbot, form)
        assert form.none.isVisibleTo(form)


def test_a_healthy_person_is_through_with_one_press_at_the_end(profile_form, qtbot) -> None:
    qtbot.keyClicks(profile_form._born.input, "1986")
    read_to_end(qtbot, profile_form)
    with qtbot.waitSignal(profile_form.saved) as saved:
        click(qtbot, profile_form.none)
    assert saved.args == [Profile.healthy(1986).saying_age(1986)]


def open_group(qtbot, form, fact: str) -> QuestionCard:
    """Press "Some of this" where a question stands."""
    card = next(c for c in form.cards if any(q.fact == fact for q in c.group.questions))
    assert not button(card, wording(card, fact)).isVisibleTo(form)
    click(qtbot, card.some)
    assert button(card, wording(card, fact)).isVisibleTo(form)
    return card


def wording(card: QuestionCard, fact: str) -> str:
    return next(q.text for q in card.group.questions if q.fact == fact)


def test_a_condition_with_its_place(profile_form, qtbot) -> None:
    open_group(qtbot, profile_form, Condition.FISTULA)
    click(qtbot, button(profile_form, "A dialysis fistula or graft"))
    click(qtbot, next(
        b for b in profile_form.findChildren(Button)
        if b.text() == "Arm, left" and b.isVisibleTo(profile_form)
    ))  # fmt: skip
    read_to_end(qtbot, profile_form)
    click(qtbot, profile_form.none)
    with qtbot.waitSignal(profile_form.saved) as saved:
        click(qtbot, profile_form.save_button)
    profile = saved.args[0]
    assert profile.answer(Condition.FISTULA) is Answer.YES
    assert profile.places(Condition.FISTULA) == {BodyPlace("arm", Side.LEFT)}
    assert profile.answer(Condition.PORT) is Answer.NO
    assert profile.born is None
    assert not profile.adult


def test_rather_not_say_is_not_a_no(profile_form, qtbot) -> None:
    card = profile_form.cards[0]
    read_to_end(qtbot, profile_form)
    click(qtbot, profile_form.none)
    click(qtbot, card.unsaid)
    assert not card.none.isChecked()
    with qtbot.waitSignal(profile_form.saved) as saved:
        click(qtbot, profile_form.save_button)
    assert saved.args[0].answer(Condition.PREGNANT) is Answer.UNSAID


def test_a_group_without_an_answer_is_pointed_out_and_nothing_is_saved(profile_form, qtbot) -> None:
    with qtbot.assertNotEmitted(profile_form.saved):
        click(qtbot, profile_form.save_button)
    assert "“None of these” is an answer too" in said(profile_form.cards[0])
    click(qtbot, profile_form.cards[0].none)
    assert "is an answer too" not in said(profile_form.cards[0])


def test_an_age_that_cannot_be_is_said(profile_form, qtbot) -> None:
    read_to_end(qtbot, profile_form)
    click(qtbot, profile_form.none)
    qtbot.keyClicks(profile_form._born.input, "820")
    with qtbot.assertNotEmitted(profile_form.saved):
        click(qtbot, profile_form.save_button)
    assert "between 1880 and 2199" in said(profile_form)


def test_the_week_is_asked_only_in_pregnancy(profile_form, qtbot) -> None:
    assert not profile_form._week.isVisibleTo(profile_form)
    click(qtbot, button(profile_form, "I am pregnant, or may be"))
    assert profile_form._week.isVisibleTo(profile_form)
    qtbot.keyClicks(profile_form._week.input, "20")
    assert profile_form.profile().week == 20


def test_a_pregnancy_is_asked_where_it_can_be(theme, qtbot, library, names) -> None:
    form = ProfileForm(theme, library.safety.profile_questions, names, TODAY)
    qtbot.addWidget(form)
    form.show()
    chip = button(form, "I am pregnant, or may be")
    assert chip.isVisibleTo(form)  # the year is not known
    qtbot.keyClicks(form._born.input, "1945")
    assert not chip.isVisibleTo(form)
    read_to_end(qtbot, form)
    with qtbot.waitSignal(form.saved) as saved:
        click(qtbot, form.none)
    assert saved.args[0].answer(Condition.PREGNANT) is Answer.NO
    form._born.input.clear()
    qtbot.keyClicks(form._born.input, "1994")
    assert chip.isVisibleTo(form)


def test_a_profile_comes_back_as_it_was_told(profile_form) -> None:
    told = Profile.healthy(1955).saying(
        Condition.TUMOUR_SITE, places=[BodyPlace("chest", Side.LEFT)]
    )
    profile_form.show_profile(told)
    assert profile_form.profile() == told.saying_age(1955)


def test_a_good_day_takes_one_click(today_form, qtbot) -> None:
    read_to_end(qtbot, today_form)
    with qtbot.waitSignal(today_form.saved) as saved:
        click(qtbot, today_form.none)
    assert saved.args == [TodayCheck.fine(TODAY)]


def test_a_day_with_a_fever(today_form, qtbot) -> None:
    click(qtbot, button(today_form, "Fever or chills"))
    assert not today_form.none.isVisibleTo(today_form)
    for card in today_form.cards[1:]:
        click(qtbot, card.none)
    with qtbot.waitSignal(today_form.saved) as saved:
        click(qtbot, today_form.save_button)
    assert saved.args[0].answer(TodayFact.FEVER) is Answer.YES
    assert saved.args[0].answer(TodayFact.ALCOHOL) is Answer.NO


def test_yesterdays_check_is_not_shown(today_form) -> None:
    today_form.show_check(TodayCheck.fine(date(2026, 3, 1)))
    assert not any(card.answered for card in today_form.cards)
    today_form.show_check(TodayCheck.fine(TODAY))
    assert all(card.answered for card in today_form.cards)


@pytest.fixture
def red_flags(theme, qtbot, library) -> RedFlagPage:
    contact = CareContact("Ward 4", "+44 20 7946 0000")
    page = RedFlagPage(theme, [library.safety.red_flags["headache"]], contact)
    qtbot.addWidget(page)
    page.show()
    return page


def test_e11_no_sign_lets_advice_come(red_flags, qtbot) -> None:
    while not red_flags.none.isVisibleTo(red_flags):
        assert red_flags.more.isVisibleTo(red_flags)
        click(qtbot, red_flags.more)
        settle()
    with qtbot.waitSignal(red_flags.passed):
        click(qtbot, red_flags.none)


def test_why_the_signs_are_asked_unfolds(red_flags, qtbot, library) -> None:
    why = library.safety.red_flags["headache"].why
    assert why not in said(red_flags)
    click(qtbot, red_flags.why.button)
    assert why in said(red_flags)
    assert all(topic.why for topic in library.safety.red_flags.values())


@pytest.mark.parametrize("urgency", [Urgency.EMERGENCY, Urgency.SAME_DAY])
def test_a_sign_stops_and_names_whom_to_call(red_flags, qtbot, urgency) -> None:
    with (
        qtbot.assertNotEmitted(red_flags.passed),
        qtbot.waitSignal(red_flags.told) as told,
    ):
        click(qtbot, red_flags.yes[urgency])
    assert told.args[0] == "headache"
    assert told.args[1].urgency is urgency
    assert "+44 20 7946 0000" in said(red_flags)
    assert not red_flags.none.isVisibleTo(red_flags)
    assert not red_flags.go_on.isVisibleTo(red_flags)


def test_a_sign_that_can_wait_lets_one_go_on(red_flags, qtbot) -> None:
    click(qtbot, red_flags.yes[Urgency.SOON])
    with qtbot.waitSignal(red_flags.passed):
        click(qtbot, red_flags.go_on)


def test_a_slip_can_be_corrected(red_flags, qtbot) -> None:
    click(qtbot, red_flags.yes[Urgency.EMERGENCY])
    click(qtbot, red_flags.again)
    assert red_flags.more.isVisibleTo(red_flags) or red_flags.none.isVisibleTo(red_flags)
    assert red_flags.yes[Urgency.EMERGENCY].isVisibleTo(red_flags)
    assert not red_flags.panel.isVisibleTo(red_flags)


def test_a_contact_is_kept_or_refused_in_a_sentence(theme, qtbot) -> None:
    form = CareContactForm(theme)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClicks(form.name, "Ward 4")
    qtbot.keyClicks(form.telephone, "call me")
    with qtbot.assertNotEmitted(form.saved):
        click(qtbot, form.save_button)
    assert "cannot be dialled" in said(form)
    form.telephone.clear()
    qtbot.keyClicks(form.telephone, "555-0100")
    with qtbot.waitSignal(form.saved) as saved:
        click(qtbot, form.save_button)
    assert saved.args == [CareContact("Ward 4", "555-0100")]


def test_a_card_without_a_contact_still_says_whom_to_ask(theme, qtbot) -> None:
    card = CareContactCard(theme)
    qtbot.addWidget(card)
    assert "care team" in card.accessibleName()


def test_everything_has_a_name_and_takes_the_keyboard(profile_form, today_form, red_flags) -> None:
    for page in (profile_form, today_form, red_flags):
        for one in page.findChildren(Button):
            assert one.accessibleName()
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus


def last_press_of_more(qtbot, page) -> None:
    """Read until one press of "More below" is left, and leave the form so."""
    area = page.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() - 40)
    settle()
    assert page.more.isVisibleTo(page)


@pytest.mark.parametrize("kind", ["red_flags", "profile_form", "today_form"])
def test_a_double_click_on_more_does_not_answer_none(request, qtbot, kind) -> None:
    page = request.getfixturevalue(kind)
    page.resize(700, 480)
    last_press_of_more(qtbot, page)
    heard: list[str] = []
    page.none.clicked.connect(lambda: heard.append("none"))
    window, at = page.windowHandle(), page.more.mapTo(page, page.more.rect().center())
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert page.none.isVisibleTo(page)
    assert not page.none.geometry().contains(page.none.parentWidget().mapFrom(page, at))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=at)  # nor does a third, slower press
    assert heard == []
    click(qtbot, page.none)
    assert heard == ["none"]


@pytest.mark.parametrize("kind", ["red_flags", "profile_form", "today_form"])
def test_a_key_held_down_on_more_does_not_answer_none(request, qtbot, kind) -> None:
    page = request.getfixturevalue(kind)
    page.resize(700, 480)
    page.activateWindow()
    last_press_of_more(qtbot, page)
    heard: list[str] = []
    page.none.clicked.connect(lambda: heard.append("none"))
    page.more.setFocus()
    qtbot.keyClick(page.more, Qt.Key.Key_Space)
    settle()
    assert page.focusWidget() is page.none
    for kind_of in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        held = QKeyEvent(kind_of, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(page.none, held)
        held = QKeyEvent(kind_of, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
        QApplication.sendEvent(page.none, held)
    assert heard == []
    qtbot.keyClick(page.none, Qt.Key.Key_Space)
    assert heard == ["none"]
