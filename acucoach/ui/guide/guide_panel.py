"""The guided panel: verdict before technique, then the way to the point, then Start."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acucoach.content.figures import Figure, FigureIndex
from acucoach.content.library import Library
from acucoach.domain.acupoint import Guide, Technique, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.body_lengths import OwnLengths
from acucoach.domain.cautions import SHOWN_AT_ONCE, in_order
from acucoach.domain.routine import AREA_PREFIX
from acucoach.domain.step_scene import StepScene
from acucoach.guarded import guarded
from acucoach.ui.gate_view import GateView, Saying
from acucoach.ui.guide.camera_way import add_camera_way
from acucoach.ui.guide.figure_sheet import FigureSheet
from acucoach.ui.guide.figure_view import FigureDialog, FigureThumb
from acucoach.ui.guide.guide_head import GuideHead
from acucoach.ui.guide.guide_text import GuideText
from acucoach.ui.guide.icon_line import icon_line
from acucoach.ui.guide.own_distance import OwnDistance
from acucoach.ui.guide.start_bar import StartBar
from acucoach.ui.guide.step_list import StepList
from acucoach.ui.guide.step_picture import StepPicture
from acucoach.ui.guide.step_view import StepSheet, StepThumb
from acucoach.ui.guide.technique_part import TechniquePart
from acucoach.ui.guide.verdict_text import verdict_text
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.safety.caution_list import CautionList, MoreCautions, our_own
from acucoach.ui.screen import hand_keys_on
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.cited_text import SourcesFold
from acucoach.ui.widgets.conflict_list import ConflictList, cited_in
from acucoach.ui.widgets.discard import discard, empty
from acucoach.ui.widgets.frames import Card, Divider, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.low_window import in_low_window
from acucoach.ui.widgets.verdict_panel import VerdictPanel

_PICTURED = {
    Tool.BALL: "press-ball", Tool.ERASER: "press-eraser", Tool.KNUCKLE: "press-knuckle",
}  # fmt: skip
"""Tools with a figure of their own, where a point has it."""


class GuidePanel(QFrame):
    """Everything about one point, and the one button that starts.

    Signals:
        startRequested: point code, seconds a side, sides (``in-turn``, ``left``, ``right`` or
            ``midline``), and the :class:`Technique` that was chosen, with its tool; None for the
            guide's first.
        closed: the user closed the panel.
        speakRequested: a name to be spoken.
        pointRequested: another point's code.
        areaRequested: an area (``area:ID``) to be rubbed in the point's place.
        sheetRequested: a point's code, for a sheet of paper for another person.
        profileRequested: the user wants to see or change the answers behind the verdict.
        measuresRequested: the user wants to measure themselves.
        cameraRequested: a point's code and the side, to be shown on the camera's picture.
        practiceRequested: a point's code and the side, to practise where it is.
    """

    startRequested = Signal(str, int, str, object)
    closed = Signal()
    speakRequested = Signal(str)
    pointRequested = Signal(str)
    areaRequested = Signal(str)
    profileRequested = Signal()
    sheetRequested = Signal(str)
    measuresRequested = Signal()
    practiceRequested = Signal(str, object)
    cameraRequested = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        figures: FigureIndex | None,
        pictures: PictureCache,
        gate: GateView,
        landmark_names: Mapping[str, str],
        skin: Callable[[], str],
        own: Callable[[], OwnLengths] = OwnLengths,
        camera: Callable[[str], str] = lambda code: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._distance, self._camera = OwnDistance(library, own), camera
        self._theme, self._library, self._figures = theme, library, figures
        self._pictures, self._gate, self._skin = pictures, gate, skin
        self._landmarks = dict(landmark_names)
        self._code, self.side = "", Side.LEFT
        self._ask_purpose, self._purpose = False, ""
        self._chosen: Technique | None = None
        self._technique: TechniquePart | None = None
        self._bar: StartBar | None = None
        self._inside: QWidget | None = None
        self._verdict: VerdictPanel | None = None
        self._start: Button | None = None
        self._text: GuideText | None = None
        self._steps: StepList | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._form_steps)
        self._dose: ChoiceBox | None = None
        self.setProperty("surface", "panel")
        self.setAccessibleName(self.tr("Guide"))
        self._frame = column(gap=0)
        self.setLayout(self._frame)

    @property
    def code(self) -> str:
        """The point shown, or an empty text."""
        return self._code

    @property
    def purpose(self) -> str:
        """The complaint the point is for today, as chosen here; empty for nothing special."""
        return self._purpose

    def show_point(self, code: str, side: Side, *, ask_purpose: bool | None = None) -> None:
        """Show a point; one without a guide gets its atlas entry.

        Args:
            code: the point.
            side: the side it was chosen on.
            ask_purpose: whether to ask what it is for today; None as before.
        """
        if ask_purpose is not None:
            self._ask_purpose = ask_purpose
        if code != self._code or not self._ask_purpose:
            self._purpose = ""
        if code != self._code:
            self._chosen = None
        self._code, self.side = code, side
        before, self._inside = self._inside, self._build()
        if before is not None:
            self._frame.removeWidget(before)
        self._frame.addWidget(self._inside)
        if before is not None:
            hand_keys_on(before, self._inside, self._text)
            discard(before)
        self._again.start()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for all steps, or for one at a time."""
        super().resizeEvent(event)
        # Later: what asks for another height while its place is given to it keeps the old one.
        self._again.start()

    def _form_steps(self) -> None:
        if self._steps is not None:
            self._steps.fit(self.window().height())
        if self._text is not None:
            low = in_low_window(self, self._theme)
            self._head.place_told(self._text.body, self._verdict_row, low=low)

    def refresh(self) -> None:
        """The verdict may have changed."""
        if self._code:
            self.show_point(self._code, self.side)

    def turn_to(self, side: Side) -> None:
        """Show the steps' pictures on the other side of the body."""
        self.side = side
        for thumb in self.findChildren(StepThumb):
            thumb.picture.mirrored = side is Side.RIGHT
            thumb.update()

    def focus_first(self) -> None:
        """Move the focus to the top of the panel: verdict and steps are read before Start."""
        if self._text is not None:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        for bar in self.findChildren(StartBar):
            bar.begin()

    # building

    def _build(self) -> QWidget:
        theme, entry = self._theme, self._library.atlas()[self._code]
        guide = self._library.guide(self._code) if entry.guided else None
        saying = self._saying()
        whole = QWidget()
        self._technique = self._bar = self._start = self._dose = self._text = None
        self._steps = None
        outer = self._outer = column(gap=0)
        whole.setLayout(outer)
        self._text = scroll = GuideText(theme, entry, saying, guide)
        scroll.entered.connect(self._enter)
        body = scroll.body
        self._head = GuideHead(theme, entry, self._subtitle(guide))
        self._head.speakRequested.connect(lambda: self.speakRequested.emit(entry.pinyin))
        self._head.closed.connect(self.closed)
        body.addWidget(self._head)
        self._verdict_row = column(gap=theme.space(10))
        self._lay_verdict(saying)
        body.addLayout(self._verdict_row)
        if guide is None:
            self._add_atlas_only(body)
        else:
            self._add_guide(body, guide)
        body.addStretch(1)
        outer.addWidget(scroll, 1)
        self._lay_bar(saying)
        return whole

    def _lay_verdict(self, saying: Saying) -> None:
        """What the gate says of the chosen way, above everything else."""
        empty(self._verdict_row)
        self._said = saying
        theme, reasons = self._theme, saying.reasons or (saying.text,)
        self._verdict = VerdictPanel(theme, saying.state, saying.title, verdict_text(saying))
        why = Button(
            theme, self.tr("Your answers"), "link", height=44,
            name=self.tr("See or change your answers"),
        )  # fmt: skip
        why.clicked.connect(self.profileRequested)
        self._verdict.add_way(why)
        self._verdict_row.addWidget(self._verdict)
        if len(reasons) > SHOWN_AT_ONCE:
            self._verdict_row.addWidget(MoreCautions(theme, reasons[SHOWN_AT_ONCE:]))
        others = self._gate.instead(self._code)
        if saying.state == "blocked" and (saying.instead or others):
            self._verdict_row.addWidget(self._instead(saying, others))

    def _lay_bar(self, saying: Saying) -> None:
        """Start with a dose of the chosen way; nothing where it is blocked."""
        if self._bar is not None:
            self._outer.removeWidget(self._bar)
            discard(self._bar)
        self._bar = self._start = self._dose = None
        if self._technique is None or saying.state == "blocked":
            return
        last, well = self._gate.last_dose(self._code)
        self._bar = StartBar(
            self._theme,
            self._technique.technique,
            self._library.atlas()[self._code].laterality,
            gentle=saying.state == "gentle",
            last=last,
            well=well,
        )
        self._bar.started.connect(self._begin)
        self._start, self._dose = self._bar.start, self._bar.dose
        self._outer.addWidget(self._bar)

    def _begin(self, seconds: int, sides: str) -> None:
        self.startRequested.emit(self._code, seconds, sides, self._chosen)

    def _choose(self, technique: Technique) -> None:
        first = self._library.guide(self._code).techniques[0]
        self._chosen = None if technique == first else technique
        saying = self._saying()
        if saying != self._said:
            self._lay_verdict(saying)
        if self._technique is not None:
            self._technique.say(self._aside(), self._saying().pressure)
        self._lay_bar(saying)

    def _saying(self) -> Saying:
        if self._chosen is None:
            return self._gate.say(self._code, None)
        return self._gate.say_way(self._code, self._chosen)

    def _aside(self) -> Saying | None:
        """The verdict on a way that is judged otherwise than the usual one."""
        if self._chosen is None:
            return None
        saying = self._saying()
        return None if saying == self._gate.say(self._code, None) else saying

    def _tool_picture(self, tool: Tool, text: str) -> QWidget | None:
        """A tool at work, small; only of those whose picture shows how it is held."""
        wanted = _PICTURED.get(tool, "")
        found = self._figures.figure(self._code, wanted) if self._figures and wanted else None
        if found is None or found.id != wanted:
            return None
        name, title = {
            Tool.BALL: (self.tr("Figure of the ball. Enlarge"), self.tr("With a ball")),
            Tool.ERASER: (
                self.tr("Figure of the eraser. Enlarge"), self.tr("With a pencil eraser")
            ),
            Tool.KNUCKLE: (self.tr("Figure of the knuckle. Enlarge"), self.tr("With a knuckle")),
        }[tool]  # fmt: skip
        thumb = FigureThumb(self._theme, self._pictures, found, 0, name, self._skin(), parent=self)
        thumb.enlarged.connect(lambda: self._enlarge(found, title, text))
        return thumb

    def _enlarge(self, figure: Figure, title: str, text: str) -> None:
        sheet = FigureSheet(
            self._theme, self._pictures, figure, self._landmarks, self._skin(),
            own=lambda cun: self._distance.of_cun(self._code, cun, self.side),
        )  # fmt: skip
        FigureDialog(self._theme, sheet, title, text, parent=self).open()

    def _subtitle(self, guide: Guide | None) -> str:
        entry = self._library.atlas()[self._code]
        names = self._library.meridian_names()
        meridian = names[entry.meridian].title if entry.meridian in names else entry.meridian
        if guide is None:
            return meridian
        return self.tr("“{english}” · say {say} · {meridian} line").format(
            english=guide.english, say=guide.say, meridian=meridian
        )

    def _instead(self, saying: Saying, others: tuple[str, ...]) -> QWidget:
        card = Card(self._theme, "sunken", pad=12, gap=6)
        if saying.instead:
            card.body.addWidget(Text(self._theme, saying.instead, "body", wrap=True))
        for code in others:
            if code.startswith(AREA_PREFIX):
                area = self._library.areas()[code.removeprefix(AREA_PREFIX)]
                text, wanted = self.tr("Rub “{name}” instead"), self.areaRequested
                name = area.title
            else:
                text, wanted = self.tr("Look at {name}"), self.pointRequested
                name = self._library.atlas()[code].named
            button = Button(self._theme, text.format(name=name), "secondary")
            button.clicked.connect(lambda _=False, code=code, wanted=wanted: wanted.emit(code))
            card.body.addWidget(button)
        return card

    def _add_atlas_only(self, body: QVBoxLayout) -> None:
        entry = self._library.atlas()[self._code]
        body.addWidget(Text(self._theme, self.tr("Where it is"), "heading"))
        body.addWidget(Text(self._theme, entry.location, wrap=True))
        if entry.reason:
            body.addWidget(Text(self._theme, entry.reason, wrap=True, tone="text_2"))
        told = self.tr("This point is in the atlas to read about. It has no guided massage.")
        body.addWidget(Text(self._theme, told, "caption", "text_2", wrap=True))

    def _add_purpose(self, body: QVBoxLayout, guide: Guide) -> None:
        """What it is for today: that names what is rated, asked about and kept."""
        complaints = self._library.complaints()
        ask = self.tr("What is it for today?")
        box = ChoiceBox(self._theme, ask)
        box.addItem(self.tr("Nothing special"), "")
        for use in guide.uses:
            box.addItem(complaints[use].title, use)
        box.setCurrentIndex(max(0, box.findData(self._purpose)))
        box.currentIndexChanged.connect(lambda at: self._choose_purpose(box.itemData(at)))
        line = row(gap=self._theme.space(12))
        line.addWidget(Text(self._theme, self.tr("For"), "body_strong"))
        line.addWidget(box, 1)
        body.addLayout(line)

    def _choose_purpose(self, complaint: str) -> None:
        self._purpose = complaint

    def _add_guide(self, body: QVBoxLayout, guide: Guide) -> None:
        theme = self._theme
        body.addWidget(Text(theme, self.tr("Find it"), "heading"))
        body.addWidget(Text(theme, guide.location.text, wrap=True))
        own = self._distance.in_words(guide.code)
        if own:
            body.addWidget(icon_line(theme, "ruler", "text_2", own))
        self._steps = StepList(
            theme,
            [
                (self._step_picture(guide, number), step.text)
                for number, step in enumerate(guide.steps, 1)
            ],
        )
        self._steps.fit(self.window().height())
        body.addWidget(self._steps)
        self._technique = TechniquePart(
            theme,
            guide,
            self._chosen or guide.techniques[0],
            self._library.atlas()[guide.code].laterality,
            self._tool_picture,
        )
        self._technique.chosen.connect(self._choose)
        self._technique.say(self._aside(), self._saying().pressure)
        body.addWidget(self._technique.facts)
        body.addWidget(Text(theme, self.tr("Take care"), "heading"))
        texts = [caution.text for caution in guide.cautions]
        rules = self._library.safety.caution_rules
        self._cautions = CautionList(
            theme,
            in_order(texts, rules, self._gate.told()),
            our_own(guide.cautions),
        )
        body.addWidget(self._cautions)
        body.addWidget(Divider())
        if self._ask_purpose and guide.uses:
            self._add_purpose(body, guide)
        practise = Button(theme, self.tr("Practise finding it"), "link", "target")
        practise.clicked.connect(lambda: self.practiceRequested.emit(guide.code, self.side))
        body.addWidget(practise, 0, Qt.AlignmentFlag.AlignLeft)
        add_camera_way(
            theme, body, self._camera(guide.code),
            lambda: self.cameraRequested.emit(guide.code, self.side),
        )  # fmt: skip
        self._add_ruler(body, measured=bool(own))
        body.addWidget(self._technique)
        body.addWidget(icon_line(self._theme, "person-standing", "text_2", guide.posture))
        if guide.helper:
            body.addWidget(icon_line(self._theme, "hand-helping", "text_2", guide.helper))
            if self._gate.say(guide.code, None).state != "blocked":
                sheet = Button(theme, self.tr("Save a sheet for your helper"), "link", "printer")
                sheet.clicked.connect(lambda: self.sheetRequested.emit(guide.code))
                body.addWidget(sheet, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(Text(theme, self._used_for(guide), wrap=True))
        body.addWidget(Text(theme, guide.evidence.text, wrap=True, tone="text_2"))
        for note in guide.notes:
            body.addWidget(Text(theme, note.text, "caption", "text_2", wrap=True))
        conflicts = self._library.safety.conflicts_at(guide.code)
        if conflicts:
            body.addWidget(ConflictList(theme, conflicts))
        body.addWidget(self._sources(guide))

    def _add_ruler(self, body: QVBoxLayout, *, measured: bool) -> None:
        """The way to the person's own lengths, where the point is told by one."""
        if not self._distance.measurable(self._code):
            return
        label = self.tr("Your own ruler") if measured else self.tr("Measure yourself once")
        measure = Button(self._theme, label, "link", "ruler")
        measure.clicked.connect(self.measuresRequested)
        body.addWidget(measure, 0, Qt.AlignmentFlag.AlignLeft)

    def _step_picture(self, guide: Guide, number: int) -> FigureThumb:
        """A step's own picture, small; a click enlarges it."""
        theme, step = self._theme, guide.steps[number - 1]
        name = self.tr("Figure of step {number}. Enlarge").format(number=number)
        title = self.tr("Step {number}").format(number=number)
        scene = self._figures.scene(guide.code, number) if self._figures else None
        if self._figures is None or scene is None:
            figure = self._figures.figure(guide.code, step.figure) if self._figures else None
            thumb = FigureThumb(
                theme, self._pictures, figure, number, name, self._skin(), parent=self
            )
            if figure is not None:
                thumb.enlarged.connect(lambda: self._enlarge(figure, title, step.text))
            return thumb
        picture = StepPicture(
            theme, self._pictures, self._figures.steps, scene, self._skin(),
            mirrored=self.side is Side.RIGHT,
        )  # fmt: skip
        shown = picture.in_words()
        drawn = StepThumb(theme, self._pictures, picture, number, name, parent=self)
        drawn.setAccessibleDescription(shown)
        drawn.enlarged.connect(
            lambda: FigureDialog(
                theme,
                StepSheet(theme, picture),
                title,
                self._with_distance(step.text, scene),
                shown,
                self,
            ).open()
        )
        return drawn

    def _with_distance(self, text: str, scene: StepScene) -> str:
        """A step that lays fingers across tells the person's own distance, too."""
        own = self._distance.in_words(self._code) if scene.measures else ""
        return f"{text} {own}".strip()

    def _used_for(self, guide: Guide) -> str:
        """What a source names the point for; where none does, whose judgement the list is."""
        if guide.traditional_use is not None:
            return guide.traditional_use.text
        complaints = self._library.complaints()
        titles = ", ".join(complaints[use].title for use in guide.uses)
        return self.tr(
            "None of our sources says what this point is used for. That it stands under “{list}” "
            "is our own choice, from common textbooks."
        ).format(list=titles)

    def _sources(self, guide: Guide) -> SourcesFold:
        ids = [
            *guide.location.cite,
            *(i for step in guide.steps for i in step.cite),
            *(i for technique in guide.techniques for i in technique.cite),
            *(guide.traditional_use.cite if guide.traditional_use else ()),
            *guide.evidence.cite,
            *(i for caution in guide.cautions for i in caution.cite),
            *(i for note in guide.notes for i in note.cite),
            *cited_in(self._library.safety.conflicts_at(guide.code)),
        ]
        return SourcesFold(self._theme, self._library.citations(), ids)
