"""What the coach is handed: names, pictures, the store, and the system's services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import datetime
from functools import partial
from typing import Protocol

from acucoach.domain.acupoint import Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.clock import Clock
from acucoach.domain.frozen import frozen
from acucoach.domain.plan import Phase, SessionPlan
from acucoach.domain.safety_red_flags import CareContact, StopRule
from acucoach.domain.session_record import RatingMoment, SessionRecord, SideEffect
from acucoach.ui.coach.stage_picture import StagePicture


@frozen
class TargetWords:
    """How a target is called.

    Attributes:
        title: "Hégǔ", "Scalp".
        hanzi: Chinese characters; may be empty.
        code: shown in a badge; empty for areas.
        part: id of the body part (``anatomy.PARTS``).
        say: how the name is spoken ("huh-goo"); may be empty.
    """

    title: str
    hanzi: str = ""
    code: str = ""
    part: str = ""
    say: str = ""


class SessionKeeper(Protocol):
    """Where sessions are kept."""

    def begin(
        self,
        record: SessionRecord,
        plan: SessionPlan,
        *,
        verdict: str = "{}",
        complaint: str = "",
        onset: datetime | None = None,
        before: int | None = None,
        started: datetime | None = None,
    ) -> SessionRecord:
        """Write a session that has just started, or did so at ``started``."""
        ...

    def update(self, session_id: str, record: SessionRecord) -> None:
        """Bring it up to date."""
        ...

    def continue_with(self, session_id: str) -> None:
        """Go on with an interrupted one."""
        ...

    def rate(self, session_id: str, moment: RatingMoment, value: int) -> None:
        """Keep a rating."""
        ...

    def set_side_effects(self, session_id: str, effects: Sequence[tuple[SideEffect, str]]) -> None:
        """Keep what was noticed."""
        ...


class SessionSound(Protocol):
    """Beats and bells, played from the plan."""

    def play(self, plan: SessionPlan, position: float) -> None:
        """Sound from a plan second on."""
        ...

    def hold(self) -> None:
        """Be silent."""
        ...


class SessionVoice(Protocol):
    """The spoken cues."""

    def say(self, text: str) -> None:
        """Say a sentence."""
        ...

    def hush(self) -> None:
        """Stop speaking."""
        ...


class KeepAwake(Protocol):
    """Keeps the screen on."""

    def hold(self) -> None:
        """From now on."""
        ...

    def release(self) -> None:
        """Not any more."""
        ...


def _forget(_: StopRule) -> None:
    """Keep nothing."""


@frozen
class StillClear:
    """Whether a session that stood still may go on.

    Attributes:
        clear: whether it may.
        why: why not, in a sentence; empty when the questions were left open.
    """

    clear: bool
    why: str = ""


def _always() -> StillClear:
    """Nothing is asked again."""
    return StillClear(clear=True)


def _as_answered() -> None:
    """No answer can be changed."""


@frozen
class CoachServices:
    """Everything the coach needs from outside.

    Attributes:
        clock: time.
        keeper: where the session is kept.
        words: names of a target.
        stage: picture of a target on one side or both, pressed with a tool; None without one.
        stop_rules: what ends a session, from the content.
        contact: the user's own care team.
        sound: None when off or without a device.
        voice: None when off or without an engine.
        awake: None when it cannot be done.
        felt: keeps a sign that was felt, for the next start.
        still_clear: asks again what has become too old.
        answer_again: shows today's answers, to change them.
    """

    clock: Clock
    keeper: SessionKeeper
    words: Callable[[str], TargetWords]
    stage: Callable[[str, Sequence[Side], Tool | None], StagePicture | None]
    stop_rules: tuple[StopRule, ...] = ()
    contact: CareContact = field(default_factory=CareContact)
    sound: SessionSound | None = None
    voice: SessionVoice | None = None
    awake: KeepAwake | None = None
    felt: Callable[[StopRule], None] = _forget
    still_clear: Callable[[], StillClear] = _always
    answer_again: Callable[[], None] = _as_answered

    def shows(self, phase: Phase) -> Callable[[], StagePicture | None]:
        """What reads the picture of a stretch of a session."""
        return partial(self.stage, phase.target, phase.sides, phase.tool)


@frozen
class SessionRequest:
    """What is known of a session before it starts.

    Attributes:
        verdict: the safety verdict as JSON text.
        complaint: complaint id; empty when nobody said.
        how: the question for the number before and after, in the complaint's own words.
        onset: when an attack began.
        ask_ratings: ask 0-10 before and after.
        ask_after: ask afterwards, also where the number before came another way or never.
        at_once: begin without a page before; the number is asked while one gets ready. What has
            to be minded is read first all the same.
        before: the number before, 0-10, where it was asked elsewhere; None when it was not said.
        continues: the interrupted session that goes on; None for a new one.
        reduced_motion: beats and text instead of movement.
        cautions: what this person has to mind today; read before the session starts.
        altered: what is left out or done elsewhere today, in sentences; empty for nothing.
    """

    verdict: str = "{}"
    complaint: str = ""
    how: str = ""
    onset: datetime | None = None
    ask_ratings: bool = True
    ask_after: bool = False
    at_once: bool = False
    before: int | None = None
    continues: SessionRecord | None = None
    reduced_motion: bool = False
    altered: str = ""
    cautions: tuple[str, ...] = ()
