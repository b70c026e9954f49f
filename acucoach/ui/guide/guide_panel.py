"""The guided panel: verdict before technique, then the way to the point, then Start."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from acucoach.content.figures import FigureIndex
from acucoach.content.library import Library
from acucoach.domain.acupoint import Guide, Motion, Pressure, Technique
from acucoach.domain.anatomy import Laterality, Side
from acucoach.domain.cautions import SHOWN_AT_ONCE, in_order
from acucoach.domain.dose import gentle_limit, grown
from acucoach.domain.plan import LONGEST_SIDE
from acucoach.domain.routine import AREA_PREFIX
from acucoach.ui.body_map.plate_picture import PictureCache
from acucoach.ui.gate_view import GateView, Saying
from acucoach.ui.guide.figure_view import FigureDialog, FigureThumb
from acucoach.ui.safety.caution_list import CautionList, MoreCautions, listed, our_own
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.cited_text import SourcesFold
from acucoach.ui.widgets.conflict_list import ConflictList, cited_in
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.frames import Card, Rule, Scroller, column, row
from acucoach.ui.widgets.labels import Badge, Icon, Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel


class GuidePanel(QFrame):
    """Everything about one point, and the one button that starts.

    Signals:
        startRequested: point code, seconds a side, sides (``in-turn``, ``left``, ``right`` or
            ``midline``).
        closed: the user closed the panel.
        speakRequested: a name to be spoken.
        pointRequested: another point's code.
        areaRequested: an area (``area:ID``) to be rubbed in the point's place.
        sheetRequested: a point's code, for a sheet of paper for another person.
        profileRequested: the user wants to see or change the answers behind the verdict.
    """

    startRequested = Signal(str, int, str)
    closed = Signal()
    speakRequested = Signal(str)
    pointRequested = Signal(str)
    areaRequested = Signal(str)
    profileRequested = Signal()
    sheetRequested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        figures: FigureIndex | None,
        pictures: PictureCache,
        gate: GateView,
        landmark_names: Mapping[str, str],
        skin: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._figures = theme, library, figures
        self._pictures, self._gate, self._skin = pictures, gate, skin
        self._landmarks = dict(landmark_names)
        self._code, self._side = "", Side.LEFT
        self._doses: list[tuple[int, str]] = []
        self._inside: QWidget | None = None
        self._verdict: VerdictPanel | None = None
        self._start: Button | None = None
        self._dose: QComboBox | None = None
        self.setProperty("surface", "panel")
        self.setAccessibleName(self.tr("Guide"))
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)

    @property
    def code(self) -> str:
        """The point shown, or an empty text."""
        return self._code

    def show_point(self, code: str, side: Side) -> None:
        """Show a point; one without a guide gets its atlas entry."""
        self._code, self._side = code, side
        if self._inside is not None:
            self._frame.removeWidget(self._inside)
            discard(self._inside)
        self._inside = self._build()
        self._frame.addWidget(self._inside)

    def refresh(self) -> None:
        """The verdict may have changed."""
        if self._code:
            self.show_point(self._code, self._side)

    def focus_first(self) -> None:
        """Move the focus into the panel."""
        if self._start is not None and self._start.isVisible():
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # building

    def _build(self) -> QWidget:
        theme, entry = self._theme, self._library.atlas()[self._code]
        guide = self._library.guide(self._code) if entry.guided else None
        saying = self._gate.say(self._code, None)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = Scroller(theme, self.tr("Guide to the point"), margin=24, gap=10)
        body = scroll.body
        speak = Button(theme, kind="icon", icon="volume-2", name=self.tr("Say the name"))
        speak.clicked.connect(lambda: self.speakRequested.emit(entry.pinyin))
        close = Button(theme, kind="icon", icon="x", name=self.tr("Close the guide"))
        close.clicked.connect(self.closed)
        names = WrapRow(
            theme.space(8),
            Text(theme, entry.pinyin, "display"),
            Text(theme, entry.hanzi, "title", "text_3", weight=400),
            Badge(theme, entry.code),
        )
        heading = row(gap=theme.space(8))
        heading.addWidget(names, 1)
        heading.addWidget(speak, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(heading)
        body.addWidget(Text(theme, self._subtitle(guide), "caption", "text_2", wrap=True))
        reasons = saying.reasons or (saying.text,)
        self._verdict = VerdictPanel(theme, saying.state, saying.title, listed(reasons))
        body.addWidget(self._verdict)
        if len(reasons) > SHOWN_AT_ONCE:
            body.addWidget(MoreCautions(theme, reasons[SHOWN_AT_ONCE:]))
        others = self._gate.instead(self._code)
        if saying.state == "blocked" and (saying.instead or others):
            body.addWidget(self._instead(saying, others))
        why = Button(theme, self.tr("See or change your answers"), "link")
        why.clicked.connect(self.profileRequested)
        body.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        if guide is None:
            self._add_atlas_only(body)
        else:
            self._add_guide(body, guide)
        body.addStretch(1)
        outer.addWidget(scroll, 1)
        if guide is not None and saying.state != "blocked":
            outer.addWidget(self._start_bar(guide, saying))
        else:
            self._start, self._dose = None, None
        return whole

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
                name = f"{self._library.atlas()[code].pinyin} {code}"
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
        body.addWidget(
            Text(
                self._theme,
                self.tr("This point is in the atlas to read about. It has no guided massage."),
                "caption",
                "text_2",
                wrap=True,
            )
        )

    def _add_guide(self, body: QVBoxLayout, guide: Guide) -> None:
        theme = self._theme
        body.addWidget(Text(theme, self.tr("Find it"), "heading"))
        body.addWidget(Text(theme, guide.location.text, wrap=True))
        for number, step in enumerate(guide.steps, 1):
            figure = self._figures.figure(guide.code, step.figure) if self._figures else None
            name = self.tr("Figure of step {number}. Enlarge").format(number=number)
            thumb = FigureThumb(
                theme, self._pictures, figure, number, name, self._skin(), parent=self
            )
            if figure is not None:
                title = self.tr("Step {number}").format(number=number)
                thumb.enlarged.connect(
                    lambda figure=figure, title=title, text=step.text: FigureDialog(
                        theme,
                        self._pictures,
                        figure,
                        self._landmarks,
                        title,
                        text,
                        self._skin(),
                        self,
                    ).open()
                )
            line = row(gap=theme.space(14))
            line.addWidget(thumb, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(theme, step.text, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
            body.addLayout(line)
        technique = guide.techniques[0]
        body.addLayout(self._facts(technique))
        body.addWidget(Text(theme, technique.text, wrap=True))
        if technique.note:
            body.addWidget(self._line("info", "text_3", technique.note, "text_2"))
        for other in guide.techniques[1:]:
            body.addWidget(self._line("hand", "text_2", other.text))
        body.addWidget(self._line("person-standing", "text_2", guide.posture))
        if guide.helper:
            body.addWidget(self._line("hand-helping", "text_2", guide.helper))
            if self._gate.say(guide.code, None).state != "blocked":
                sheet = Button(theme, self.tr("Save a sheet for your helper"), "link", "printer")
                sheet.clicked.connect(lambda: self.sheetRequested.emit(guide.code))
                body.addWidget(sheet, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(Text(theme, self.tr("Take care"), "heading"))
        texts = [caution.text for caution in guide.cautions]
        rules = self._library.safety.caution_rules
        self._cautions = CautionList(
            theme,
            in_order(texts, rules, self._gate.told()),
            our_own(guide.cautions),
        )
        body.addWidget(self._cautions)
        body.addWidget(Rule())
        body.addWidget(Text(theme, self._used_for(guide), wrap=True))
        body.addWidget(Text(theme, guide.evidence.text, wrap=True, tone="text_2"))
        for note in guide.notes:
            body.addWidget(Text(theme, note.text, "caption", "text_2", wrap=True))
        conflicts = self._library.safety.conflicts_at(guide.code)
        if conflicts:
            body.addWidget(ConflictList(theme, conflicts))
        body.addWidget(self._sources(guide))

    def _line(self, icon: str, token: str, text: str, tone: str = "text") -> QWidget:
        holder = QWidget()
        line = row(gap=self._theme.space(10))
        line.addWidget(Icon(self._theme, icon, 20, token), 0, Qt.AlignmentFlag.AlignTop)
        role = "body" if tone == "text" else "caption"
        line.addWidget(Text(self._theme, text, role, tone, wrap=True), 1)
        holder.setLayout(line)
        return holder

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

    # dose

    def _facts(self, technique: Technique) -> QHBoxLayout:
        theme = self._theme
        motions = self._motion_words()
        pressures = {
            Pressure.FEATHER: self.tr("Feather-light"),
            Pressure.LIGHT: self.tr("Light"),
            Pressure.FIRM: self.tr("Firm"),
        }
        below = {
            Pressure.FEATHER: self.tr("a touch is enough"),
            Pressure.LIGHT: self.tr("never painful"),
            Pressure.FIRM: self.tr("never painful"),
        }
        laterality = self._library.atlas()[self._code].laterality
        each = self.tr("each side") if laterality is Laterality.PAIRED else self.tr("in all")
        line = row(gap=theme.space(8))
        for icon, first, second in (
            ("timer", self._span(*technique.seconds), each),
            ("rotate-cw", *motions[technique.motion]),
            ("feather", pressures[technique.pressure], below[technique.pressure]),
        ):
            card = Card(theme, "sunken", pad=10, gap=2)
            head = row(gap=6)
            head.addWidget(Icon(theme, icon, 20, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
            head.addWidget(Text(theme, first, "body_strong", wrap=True), 1)
            card.body.addLayout(head)
            card.body.addWidget(Text(theme, second, "caption", "text_2", wrap=True))
            line.addWidget(card, 1)
        return line

    def _motion_words(self) -> dict[Motion, tuple[str, str]]:
        return {
            Motion.CIRCLE: (self.tr("Circles"), self.tr("small and slow")),
            Motion.HOLD: (self.tr("Hold"), self.tr("let go slowly")),
            Motion.PRESS: (self.tr("Press"), self.tr("and let go")),
            Motion.KNEAD: (self.tr("Knead"), self.tr("soft and round")),
            Motion.TAP: (self.tr("Tap"), self.tr("loose and light")),
            Motion.RUB: (self.tr("Rub"), self.tr("one way")),
            Motion.STROKE: (self.tr("Stroke"), self.tr("slow and flat")),
            Motion.THRUST: (self.tr("Press in"), self.tr("and hold")),
            Motion.VIBRATE: (self.tr("Tremble"), self.tr("fine and quick")),
            Motion.ROLL: (self.tr("Roll"), self.tr("on a ball")),
            Motion.TRIGGER: (self.tr("Press, wait"), self.tr("until it eases")),
        }

    def _span(self, low: int, high: int) -> str:
        if high < 120:
            if low == high:
                return self.tr("{seconds} s").format(seconds=low)
            return self.tr("{low}–{high} s").format(low=low, high=high)
        if low < 60:
            return self.tr("{low} s–{high} min").format(low=low, high=self._minutes(high))
        if low == high:
            return self.tr("{minutes} min").format(minutes=self._minutes(high))
        return self.tr("{low}–{high} min").format(low=self._minutes(low), high=self._minutes(high))

    def _minutes(self, seconds: int) -> str:
        return self.locale().toString(seconds / 60, "g", 3)

    def _start_bar(self, guide: Guide, saying: Saying) -> QWidget:
        theme = self._theme
        bar = QFrame()
        bar.setProperty("edge", "top")
        text = self.tr("Start gently") if saying.state == "gentle" else self.tr("Start")
        self._start = Button(theme, text, "primary", "play")
        self._start.clicked.connect(self._emit_start)
        self._dose = ChoiceBox(theme, self.tr("How long, and which side"), "label", 60)
        self._dose.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._dose.setMinimumContentsLength(11)
        self._doses = self._dose_choices(guide, gentle=saying.state == "gentle")
        for seconds, sides in self._doses:
            self._dose.addItem(self._dose_text(seconds, sides))
        usual = guide.techniques[0].default_seconds
        last, well = self._gate.last_dose(guide.code)
        steps = sorted({seconds for seconds, _ in self._doses})
        wanted = grown(steps, usual, last, well=well)
        best = min(range(len(self._doses)), key=lambda i: (abs(self._doses[i][0] - wanted), i))
        if saying.state == "gentle":
            best = 0
        self._dose.setCurrentIndex(best)
        if last and wanted > last:
            told = self.tr("That went well last time: a little longer today, if you like.")
        elif wanted < usual:
            told = self.tr("Begin short; it grows as it goes well. You choose.")
        else:
            told = ""
        # Beside one another there is no room for both in large text.
        line = row(gap=theme.space(10)) if theme.percent < 130 else column(gap=theme.space(8))
        line.setContentsMargins(*(theme.space(side) for side in (24, 14, 24, 18)))
        line.addWidget(self._start, 1)
        line.addWidget(self._dose, 1)
        holder = QVBoxLayout(bar)
        holder.setContentsMargins(0, 0, 0, 0)
        if told:
            hint = Text(theme, told, "caption", "text_2", wrap=True)
            hint.setContentsMargins(theme.space(24), theme.space(10), theme.space(24), 0)
            holder.addWidget(hint)
        holder.addLayout(line)
        return bar

    def _dose_choices(self, guide: Guide, *, gentle: bool) -> list[tuple[int, str]]:
        technique = guide.techniques[0]
        longest = min(technique.seconds[1], LONGEST_SIDE)  # the gate lets nothing longer pass
        usual = {15, 30, 60, 90, 120, 180, 240, 300, technique.default_seconds, longest}
        steps = sorted(seconds for seconds in usual if seconds <= longest)
        if gentle:
            limit = gentle_limit(guide.techniques[0])
            steps = [s for s in steps if s <= limit] or steps[:1]
        laterality = self._library.atlas()[guide.code].laterality
        if laterality is Laterality.PAIRED:
            ways = ["in-turn"]
            return [(s, way) for way in ways for s in steps] + [
                (guide.techniques[0].default_seconds if not gentle else steps[-1], side)
                for side in ("left", "right")
            ]
        way = {"left-only": "left", "right-only": "right"}.get(laterality.value, "midline")
        return [(s, way) for s in steps]

    def _dose_text(self, seconds: int, sides: str) -> str:
        length = (
            self.tr("{seconds} s").format(seconds=seconds)
            if seconds < 60
            else self.tr("{minutes} min").format(minutes=self._minutes(seconds))
        )
        patterns = {
            "in-turn": self.tr("{length} each side"),
            "left": self.tr("{length}, left only"),
            "right": self.tr("{length}, right only"),
            "midline": self.tr("{length}"),
        }
        return patterns[sides].format(length=length)

    def _emit_start(self) -> None:
        if self._dose is not None:
            seconds, sides = self._doses[self._dose.currentIndex()]
            self.startRequested.emit(self._code, seconds, sides)
