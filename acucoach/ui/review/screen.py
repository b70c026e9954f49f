"""The review: days, strength, before and after, patterns, and a fair comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from acucoach.domain.calendar_day import day_of
from acucoach.domain.frozen import frozen
from acucoach.domain.insight_series import DayPoint, period_before, strongest_days
from acucoach.domain.instruments import HeadacheRules
from acucoach.domain.session_line import SessionLines
from acucoach.guarded import guarded
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.period_figures import FiguresReader, PeriodFigures, days_of, gather
from acucoach.storage.trials import TrialRepository
from acucoach.ui.background import Background
from acucoach.ui.charts.chart import ChartCard
from acucoach.ui.charts.day_charts import DayStrip, StrengthLine
from acucoach.ui.charts.group_charts import GroupsChart, PairsChart, draw_after, draw_before
from acucoach.ui.charts.month_chart import MonthCard
from acucoach.ui.charts.what_chart import WhatChart
from acucoach.ui.review.headache_card import HeadacheCard
from acucoach.ui.review.heat_view import HeatView, HeatViewFactory
from acucoach.ui.review.period_choice import PERIODS, complaint_choice, period_choice
from acucoach.ui.review.relation_card import RelationCard
from acucoach.ui.review.trial_panel import TrialPanel
from acucoach.ui.review.trial_planner import ComplaintsOf
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.frames import EDGE, Card, Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.wrapping_row import WrappingRow
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords
from acucoach.ui.words.headache import HeadacheWords
from acucoach.ui.words.relations import RelationWords

_MOST_TRIGGERS = 8
_SHOWN = frozenset(
    {Noun.ENTRY, Noun.REFLECTION, Noun.SESSION, Noun.TRIAL, Noun.ROUTINE}
    | {Noun.CONTROL, Noun.MEASURED}
)


@frozen
class ReviewServices:
    """What the review's screen is given.

    Attributes:
        repository: the diary.
        sessions: where session lines come from.
        trials: personal trials.
        changes: tells what changed.
        now: wall time with offset.
        complaints: titles by complaint id.
        routines: gives titles of what was pressed, by routine id or point code.
        heat_view: makes the heat map of the body; None without a body map.
        read: reads the figures of a period and complaint on any thread; None to read them on the
            screen's own.
        headache: what is counted for people with headaches.
        complaints_of: complaints that a routine or point is for.
    """

    repository: DiaryRepository
    sessions: SessionLines
    trials: TrialRepository
    changes: Changes
    now: Callable[[], datetime]
    complaints: Mapping[str, str]
    routines: Callable[[], Mapping[str, str]]
    heat_view: HeatViewFactory | None = None
    read: FiguresReader | None = None
    headache: HeadacheRules | None = None
    complaints_of: ComplaintsOf = lambda _: ()


class ReviewScreen(Screen):
    """The screen behind "Review" in the rail; nothing is read before it is first shown."""

    dayChosen = Signal(object)
    reportAsked = Signal(object, object, str)
    """First day, last day, complaint id: the page for the doctor is wanted."""

    def __init__(
        self, theme: Theme, services: ReviewServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, read_when_shown=True)
        self._theme, self._services = theme, services
        self._words, self._answers = DiaryWords(self), AnswerWords(self)
        self._names: Mapping[str, str] = {}
        self._days = 28
        self._built = False
        self._again = False
        self.work = work = Background()
        work.ended.connect(self._read_again)
        self.follow(services.changes, _SHOWN)
        connect_callback(self.destroyed, work.stop)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Build when first seen."""
        if not self._built:
            self._build()
        super().showEvent(event)

    def refresh(self) -> None:
        """Read the period and show it."""
        if not self._built:
            return
        services = self._services
        wanted = (*self._period(), self._chosen_complaint())
        if not self._span.text():  # later it changes with the figures that it is about
            self._tell_span(*self._period())
        self._calendar.read()
        self._trial.refresh()
        read = services.read
        if read is None:
            self._show(
                gather(services.repository, services.sessions, *wanted, rules=services.headache)
            )
        elif self.work.busy:
            self._again = True
        else:
            self.work.start(lambda _: read(*wanted), self._take, self._fail)

    def _take(self, found: object) -> None:
        if isinstance(found, PeriodFigures) and not self._again:
            self._show(found)

    def _fail(self, error: BaseException) -> None:
        raise error

    def _read_again(self) -> None:
        if self._again:
            self._again = False
            self.refresh()

    # building

    def _build(self) -> None:
        self._built = True
        theme, words = self._theme, self._words
        self._span = Text(theme, "", "body", "text_2")
        self._segments = period_choice(theme)
        self._segments.chosen.connect(self._choose_period)
        self._complaint = complaint_choice(theme, self._services.complaints)
        self._complaint.currentIndexChanged.connect(lambda _: self.refresh())
        doctor = Button(theme, self.tr("Page for the doctor"), "secondary", "book-open-text")
        doctor.clicked.connect(
            lambda: self.reportAsked.emit(*self._period(), self._chosen_complaint())
        )
        choices = WrapRow(theme.space(12), self._complaint, self._segments, doctor, one_line=True)
        named = QWidget()
        named.setLayout(column(Text(theme, self.tr("Review"), "title"), self._span, gap=0))
        # Beside each other the answer is on one screen with what it is made of.
        level = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        head = WrappingRow(theme.space(12), level, spread=True)
        head.show_widgets([named, choices])

        self._strip = ChartCard(
            theme,
            self.tr("Strongest rating each day"),
            DayStrip(theme, words, self.tr("Strongest rating each day")),
        )
        self._strip.explain(_Sign(theme, "empty"), self.tr("nothing written"))
        self._strip.explain(_Sign(theme, "session"), self.tr("a session"))
        self._strip.read_below(
            self.tr("Point at a day, or go there with the arrow keys, to read it.")
        )
        self._line = ChartCard(
            theme,
            self.tr("How strong, day by day"),
            StrengthLine(theme, words, self.tr("How strong, day by day")),
        )
        for sign, text in (("line", self.tr("strongest")), ("mean", self.tr("mean of 7 days"))):
            self._line.explain(_Sign(theme, sign), text)
        self._strongest = Text(theme, "", wrap=True)
        self._line.body.insertWidget(1, self._strongest)
        for card in (self._strip, self._line):
            chart = card.chart
            if isinstance(chart, DayStrip | StrengthLine):
                chart.dayChosen.connect(self.dayChosen)
        self._calendar = MonthCard(theme, words, self._load_days, self._today, self.tr("Calendar"))
        self._calendar.dayChosen.connect(self.dayChosen)
        self._counts = row(gap=theme.space(12))
        self._hours = self._groups(self.tr("By hour of the day"), self.tr("Hour"), self._hour)
        self._weekdays = self._groups(
            self.tr("By day of the week"), self.tr("Day of the week"), self._weekday
        )
        self._triggers = self._groups(
            self.tr("By what may have set it off"), self.tr("Trigger"), words.trigger
        )
        self._trial = TrialPanel(
            theme,
            words,
            self._services.trials,
            self._services.repository.figures,
            self._services.complaints,
            self._services.routines,
            self._services.complaints_of,
            self._today,
            self._services.repository.new_id,
        )
        left = column(self._line, self._counts, gap=theme.space(12))
        left.addWidget(self._calendar)
        left.addWidget(self._weekdays)
        left.addStretch(1)
        self._headache = HeadacheCard(theme, HeadacheWords(self))
        self._relations = RelationWords(words.trigger, self._services.routines, self)
        self._dose = RelationCard(theme, self.tr("Pressing and what came after"))
        self._looks = RelationCard(theme, self.tr("What goes together"))
        right = column(
            *(self._build_answer(), self._dose, self._looks, self._headache, self._trial),
            gap=theme.space(12),
        )
        right.addStretch(1)
        self._middle = middle = row(gap=theme.space(16))
        middle.addLayout(left, 12)
        middle.addLayout(right, 7)
        scroller = Scroller(theme, self.tr("Review"), margin=EDGE, gap=12)
        scroller.body.addWidget(head)
        scroller.body.addWidget(self._strip)
        scroller.body.addLayout(middle)
        scroller.body.addWidget(self._what)
        scroller.body.addWidget(self._hours)
        scroller.body.addWidget(self._triggers)
        self._heat: HeatView | None = None
        if self._services.heat_view is not None:
            self._heat = self._services.heat_view()
            place = Card(theme, pad=18)
            place.body.addWidget(Text(theme, self.tr("Where it hurt"), "heading"))
            place.body.addWidget(self._heat.widget())
            scroller.body.addWidget(place)
        scroller.body.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroller)
        self._stack()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the two columns stand below each other."""
        super().resizeEvent(event)
        if self._built:
            self._stack()

    def _stack(self) -> None:
        for across, least in ((self._middle, 1080), (self._counts, 560)):
            narrow = self.width() < self._theme.px(least)
            way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            across.setDirection(way)

    def _groups(self, title: str, head: str, name_of: Callable[[str], str]) -> ChartCard:
        card = ChartCard(self._theme, title, GroupsChart(self._theme, title, head, name_of))
        note = self.tr("Bar: the middle half of the numbers. Line: the middle one.")
        card.body.addWidget(Text(self._theme, note, "caption", "text_2", wrap=True))
        return card

    def _build_answer(self) -> QWidget:
        theme = self._theme
        name = self.tr("Before and after pressing")
        self._pairs_chart = PairsChart(theme, self._words, name)
        self._pairs = ChartCard(theme, name, self._pairs_chart)
        self._headline = Text(theme, "", "body_strong", wrap=True)
        self._numbers = Text(theme, "", wrap=True)
        self._what_chart = WhatChart(
            theme,
            self._answers,
            self.tr("Before and after, by what was pressed"),
            lambda key: self._names.get(key, key),
        )
        self._what = ChartCard(theme, self._what_chart.accessibleName(), self._what_chart)
        self._what.explain(_Sign(theme, "before"), self.tr("middle before"))
        self._what.explain(_Sign(theme, "after"), self.tr("middle after"))
        self._pairs.explain(_Sign(theme, "before"), self.tr("before"))
        self._pairs.explain(_Sign(theme, "after"), self.tr("after"))
        newest = Text(theme, self.tr("last 6"), "caption", "text_2")
        self._pairs.body.insertWidget(1, self._headline)
        self._pairs.body.insertWidget(2, self._numbers)
        self._pairs.legend_beside(newest, 3)
        limits = Card(theme, "sunken", pad=12, gap=4)
        title = row(
            Icon(theme, "info", 20, "text_2"),
            Text(theme, self.tr("What this cannot tell"), "body_strong"),
            None,
        )
        self._limits = Text(theme, "", wrap=True)
        limits.body.addLayout(title)
        limits.body.addWidget(self._limits)
        self._pairs.body.addWidget(limits)
        return self._pairs

    # showing

    def _show(self, found: PeriodFigures) -> None:
        words, answers = self._words, self._answers
        self._tell_span(found.first, found.last)
        for card in (self._strip, self._line):
            chart = card.chart
            if isinstance(chart, DayStrip | StrengthLine):
                chart.show_days(found.days, found.mean)
            card.refresh()
        strongest = strongest_days(found.days)
        self._strongest.setVisible(strongest is not None)
        if strongest is not None:
            self._strongest.setText(words.strongest(*strongest))
        self._pairs_chart.show_pairs(found.pairs)
        self._pairs.refresh()
        self._headline.setText(answers.headline(found.answer))
        self._numbers.setText(answers.counts(found.answer))
        self._limits.setText(answers.limits(found.answer))
        self._names = self._services.routines()
        self._what_chart.show_what(found.what)
        if found.what:
            self._trial.prefer(found.what[0].key)
        self._what.refresh()
        self._show_counts(found)
        self._headache.show_month(found.headache)
        told = self._relations.dose(found.dose) if found.pairs or found.dose.controls else []
        self._dose.show_lines(told, self._relations.limits(found.dose) if told else "")
        self._looks.show_lines(
            self._relations.looks(found.looks), self._relations.many(found.looks)
        )
        for card, groups in (
            (self._hours, found.hours),
            (self._weekdays, found.weekdays),
            (self._triggers, found.triggers[:_MOST_TRIGGERS]),
        ):
            chart = card.chart
            if isinstance(chart, GroupsChart):
                chart.show_groups(groups)
            card.refresh()
        if self._heat is not None:
            self._heat.show_spots(found.spots)

    def _show_counts(self, found: PeriodFigures) -> None:
        while item := self._counts.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        unrated = len(found.sessions) - len(found.pairs)
        sessions = self.tr("sessions, {n} not rated").format(n=unrated)
        for number, text in (
            (
                self.tr("{n} of {all}").format(n=found.written, all=len(found.days)),
                self.tr("days written down"),
            ),
            (self._answers.number(found.typical), self.tr("strongest rating on a typical day")),
            (str(len(found.sessions)), sessions),
        ):
            card = Card(self._theme, "sunken", pad=14, gap=2)
            card.body.addWidget(Text(self._theme, number, "title"))
            card.body.addWidget(Text(self._theme, text, "caption", "text_2", wrap=True))
            self._counts.addWidget(card, 1)

    # inner workings

    def _load_days(self, first: date, last: date) -> dict[date, DayPoint]:
        services = self._services
        return days_of(services.repository, services.sessions, first, last)

    def _today(self) -> date:
        return day_of(self._services.now(), self._services.repository.boundary)

    def _tell_span(self, first: date, last: date) -> None:
        begin, end = self._words.span(first, last)
        self._span.setText(self.tr("{first} to {last}").format(first=begin, last=end))

    def _period(self) -> tuple[date, date]:
        return period_before(self._today(), self._days)

    def _chosen_complaint(self) -> str:
        return str(self._complaint.currentData() or "")

    def _choose_period(self, value: str) -> None:
        self._days = PERIODS[value]
        self.refresh()

    def _hour(self, key: str) -> str:
        return key

    def _weekday(self, key: str) -> str:
        return self._words.locale.standaloneDayName(int(key))[:3]


class _Sign(QWidget):
    """A small sign of a legend."""

    spoken_role = QAccessible.Role.Whitespace

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        self.setFixedSize(QSize(theme.px(24), theme.px(18)))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign in the middle."""
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QPen

        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self._kind == "before":
            draw_before(painter, theme, middle)
        elif self._kind == "after":
            draw_after(painter, theme, middle)
        elif self._kind == "empty":
            painter.setPen(QPen(theme.colour("control_line"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("sunken"))  # as it is in the calendar of a year
            painter.drawRoundedRect(QRectF(4, 2, self.width() - 8, self.height() - 4), 4, 4)
        elif self._kind == "session":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, 2.8, 2.8)
        else:
            mean = self._kind == "mean"
            tone = theme.colour("accent", 0.4) if mean else theme.colour("text_2")
            painter.setPen(QPen(tone, 8 if mean else 1.6))
            painter.drawLine(QPointF(3, middle.y()), QPointF(self.width() - 3, middle.y()))
            if not mean:
                painter.setBrush(tone)
                painter.drawEllipse(middle, 4, 4)
