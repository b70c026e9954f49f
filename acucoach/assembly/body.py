"""The body map with its guide."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from acucoach.assembly.home import own_complaints, today_card
from acucoach.assembly.navigator import Navigator
from acucoach.content.bones import BoneIndex
from acucoach.content.turn import TurnViews
from acucoach.domain.anatomy import Side
from acucoach.settings import Settings
from acucoach.storage.changes import Change, Noun
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.bones_layer import BonesLayer
from acucoach.ui.body_map.drawn_marks import drawn_skin_marks, paint_marks
from acucoach.ui.body_map.map_model import WHOLE, MapModel, MapState
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from acucoach.ui.body_map.locator import BodyLocator
    from acucoach.ui.guide.guide_panel import GuidePanel

GUIDE_MS = 400
"""After the map was built, until its guide is."""


def build_body(to: Navigator) -> BodyPage:
    """The body page, connected."""
    parts = to.parts
    settings = parts.settings

    def routine_titles() -> dict[str, tuple[str, tuple[str, ...]]]:
        known = (*parts.library.routines(), *parts.routines.all())
        return {routine.id: (routine.title, routine.complaints) for routine in known}

    turn = TurnViews(parts.root / "turn")
    model = MapModel(parts.plates, parts.library, to.verdicts, turn)
    for view in model.whole(MapState(), settings.now.body_view).views:
        if view in parts.plates.plates:
            parts.pictures.decode_ahead(parts.plates.plates[view])
    page = BodyPage(
        parts.theme,
        parts.library,
        model,
        parts.pictures,
        lambda: _guide(to, page),
        turn,
        routine_titles,
        lambda: settings.now.skin_tone,
        whole_view=settings.now.body_view,
        mirror=settings.now.mirror_view,
        contact=parts.people.care_contact,
        own=partial(own_complaints, parts),
    )
    page.complaintChosen.connect(to.open_complaint)
    page.routineRequested.connect(lambda name: to.open_routine(name, page.came_for))
    page.pageRequested.connect(to.open_page)
    page.wholeViewChosen.connect(lambda view: settings.change(body_view=view))
    page.mirrorChosen.connect(lambda mirror: settings.change(mirror_view=mirror))
    page.signsWanted.connect(lambda topic: to.questions.rule_out([topic]))
    page.complaints.set_today(_today(to))
    page.complaints.set_home(today_card(to))
    page.read_together = page.complaints.parts

    kept = list(parts.people.marks())

    def read_marks(change: Change) -> None:
        if Noun.SAFETY in change.nouns:
            kept[:] = parts.people.marks()

    connect_callback(page.destroyed, parts.changes.listen(read_marks))

    def paint(painter: QPainter, view: PlateView) -> None:
        drawn = drawn_skin_marks(parts.theme, kept)
        paint_marks(painter, view, parts.skin, drawn, parts.theme)

    bones = BonesLayer(
        parts.theme,
        BoneIndex(parts.root / "plates", turn.bones),
        page.plates,
        page,
        lambda: settings.now.skin_tone,
        shown=settings.now.bones,
    )
    bones.switched.connect(lambda shown: settings.change(bones=shown))
    page.plates.add_extra(paint)
    page.plates.add_extra(_locator(to, page))
    page.follow(parts.changes, {Noun.SAFETY, Noun.SESSION, Noun.LENGTH})
    page.plates.set_instant(settings.now.reduced_motion)
    before = [settings.now]

    def follow(now: Settings) -> None:
        was, before[0] = before[0], now
        if now.body_view != was.body_view:
            page.set_whole_view(now.body_view)
        if now.mirror_view != was.mirror_view:
            page.set_mirror(now.mirror_view)
        if now.bones != bones.shown:
            bones.show(now.bones)
        page.plates.set_instant(now.reduced_motion)
        if (now.skin_tone, now.theme) != (was.skin_tone, was.theme):
            page.refresh()

    stop_following = settings.listen(follow)
    connect_callback(page.destroyed, stop_following)
    page.turning.frames.forgotten.connect(_give_back)
    # The first point that is opened does not wait for it.
    QTimer.singleShot(GUIDE_MS, page, lambda: page.guide)
    return page


def _locator(to: Navigator, page: BodyPage) -> Callable[[QPainter, PlateView], None]:
    parts = to.parts
    made: list[BodyLocator] = []

    def paint(painter: QPainter, view: PlateView) -> None:
        if page.state.part == WHOLE:
            return
        if not made:  # loaded when the first part is seen
            from acucoach.ui.body_map.locator import BodyLocator

            made.append(
                BodyLocator(
                    parts.theme, parts.plates, parts.pictures,
                    lambda: parts.settings.now.skin_tone, lambda: page.state,
                )
            )  # fmt: skip
        made[0].paint(painter, view)

    return paint


def _give_back() -> None:
    # Loaded when the body was turned for the first time.
    from acucoach.desktop.memory import give_back

    give_back()


def _guide(to: Navigator, page: BodyPage) -> GuidePanel:
    # Loaded when the first point is opened, or when the start is over.
    from acucoach.assembly.camera import camera_says, show_on_me
    from acucoach.ui.guide.guide_panel import GuidePanel

    parts = to.parts
    guide = GuidePanel(
        parts.theme,
        parts.library,
        parts.figures,
        parts.pictures,
        to.verdicts,
        parts.figures.landmark_names,
        lambda: parts.settings.now.skin_tone,
        parts.lengths.all,
        partial(camera_says, parts),
    )
    guide.startRequested.connect(
        lambda code, seconds, sides, way: to.door.start_point(
            code, seconds, sides, page.came_for or guide.purpose, way
        )
    )
    guide.areaRequested.connect(
        lambda code: to.door.start_area(code, page.came_for or guide.purpose)
    )
    guide.profileRequested.connect(to.ask_again)
    guide.measuresRequested.connect(to.open_measures)
    guide.cameraRequested.connect(partial(show_on_me, to))
    guide.practiceRequested.connect(partial(_practise, to))
    guide.sheetRequested.connect(partial(_save_sheet, to))
    guide.speakRequested.connect(to.speak)
    return guide


def _practise(to: Navigator, code: str, side: Side) -> None:
    """Where a point is, asked on the picture without marks."""
    from acucoach.assembly.practice import practise

    practise(to.parts, to.window, code, side)


def _save_sheet(to: Navigator, code: str) -> None:
    """A sheet of paper for another person who presses."""
    from acucoach.assembly.helper_sheets import save_helper_sheet

    told = save_helper_sheet(to.parts, to.verdicts, code, to.window)
    if told:
        to.window.notice.say(told)


def _today(to: Navigator) -> QWidget:
    """What is always at hand below the list: today's answers and marks on the skin."""
    theme = to.parts.theme
    today = Button(
        theme, QCoreApplication.translate("Window", "My answers for today"), "ghost", "sun"
    )
    today.clicked.connect(to.questions.ask_today)
    skin = Button(theme, QCoreApplication.translate("Window", "Mark my skin"), "ghost", "pencil")
    skin.clicked.connect(to.mark_skin)
    both = WrappingRow(theme.space(8))
    both.show_widgets([today, skin])
    return both
