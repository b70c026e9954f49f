"""The session: a state machine over seconds that are handed in. It never asks for the time.

Time is delivered only between two calls while it runs. A gap longer than ``gap_limit`` between
two calls means that the computer slept or the program was held up: it is not delivered, and the
session stands paused at the moment before the gap.
"""

from __future__ import annotations

import math
from dataclasses import replace

from acucoach.domain.acupoint import Pressure
from acucoach.domain.anatomy import Site
from acucoach.domain.plan import (
    POINT_LIMIT_SECONDS,
    SESSION_LIMIT_SECONDS,
    Moment,
    Phase,
    PhaseKind,
    SessionPlan,
)
from acucoach.domain.routine import AREA_PREFIX
from acucoach.domain.safety_cold import COLD_PACK
from acucoach.domain.safety_gate import Clearance
from acucoach.domain.session_record import (
    HurtRecord,
    PauseReason,
    PauseRecord,
    PhaseRecord,
    SessionRecord,
    State,
    StopReason,
)

GAP_LIMIT_SECONDS = 5.0
BACK_TO_PREVIOUS_SECONDS = 3.0
"""Stepping back this early in a stretch goes to the one before."""
_WHOLE = 1e-6


class Session:
    """One run of a plan.

    Args:
        plan: what to do.
        clearance: the safety gate's leave for every spot of the plan.
        gap_limit: seconds between two calls that still count as running.
        resume_from: the record of an interrupted run of the same plan to go on with; the session
            then begins paused.

    Raises:
        NotClearedError: the gate has not let a spot of the plan pass, or only for a lighter hand.
        TypeError: something else than a clearance was handed in.
    """

    def __init__(
        self,
        plan: SessionPlan,
        clearance: Clearance,
        *,
        gap_limit: float = GAP_LIMIT_SECONDS,
        resume_from: SessionRecord | None = None,
    ) -> None:
        if not isinstance(clearance, Clearance):
            raise TypeError("a session starts with a clearance")
        times: dict[Site, int] = {}
        for phase in plan.phases:
            if phase.kind is PhaseKind.COLD_PACK:
                times[COLD_PACK] = times.get(COLD_PACK, 0) + phase.seconds
            for site in phase.sites:
                clearance.require(site, phase.pressure or Pressure.FIRM)
                times[site] = times.get(site, 0) + phase.seconds
        for site, seconds in times.items():
            clearance.require_time(site, seconds)
        self._plan = plan
        self._gap_limit = gap_limit
        self._state = State.READY
        self._reason = StopReason.NONE
        self._position = 0.0
        self._last = 0.0
        self._wall = 0.0
        self._delivered = [0.0] * len(plan.phases)
        self._worked = 0.0
        self._sites: dict[Site, float] = {}
        self._skipped: set[int] = set()
        self._pauses: list[PauseRecord] = []
        self._hurts: list[HurtRecord] = []
        self._eased = 0
        if resume_from is not None:
            self._take_over(resume_from)

    @property
    def plan(self) -> SessionPlan:
        """The plan as it now is; "lighter" replaces it."""
        return self._plan

    @property
    def state(self) -> State:
        """Where it stands."""
        return self._state

    @property
    def reason(self) -> StopReason:
        """Why it stopped early."""
        return self._reason

    @property
    def pause_reason(self) -> PauseReason | None:
        """Why it stands still, None when it does not."""
        if self._state is not State.PAUSED or not self._pauses:
            return None
        return self._pauses[-1].reason

    @property
    def position(self) -> float:
        """Plan seconds reached."""
        return self._position

    @property
    def moment(self) -> Moment:
        """Where the plan stands, without any time passing."""
        return self._plan.at(self._position)

    @property
    def delivered_seconds(self) -> float:
        """Plan seconds run through so far, repeats counted."""
        return math.fsum(self._delivered)

    # what happens; every call takes monotonic seconds

    def start(self, t: float) -> Moment:
        """Begin. Calling it again does nothing."""
        if self._state is State.READY:
            self._last = t
            self._state = State.RUNNING
            self._leave_skipped()
        return self.moment

    def tick(self, t: float) -> Moment:
        """Let time pass."""
        passed = t - self._last
        if self._state.is_final or self._state is State.READY or passed <= 0:
            return self.moment
        self._last = t
        slept = passed > self._gap_limit
        if not slept:
            self._wall += passed
        if self._state is State.PAUSED:
            if not slept and self._pauses:
                pause = self._pauses[-1]
                self._pauses[-1] = replace(pause, seconds=pause.seconds + passed)
        elif slept:
            self._stand(PauseReason.SLEEP)
        else:
            self._deliver(passed)
        return self.moment

    def pause(self, t: float, reason: PauseReason = PauseReason.USER) -> Moment:
        """Stand still."""
        self.tick(t)
        if self._state is State.RUNNING:
            self._stand(reason)
        return self.moment

    def resume(self, t: float) -> Moment:
        """Go on."""
        self._tick_paused(t)
        if self._state is State.PAUSED:
            self._state = State.RUNNING
        return self.moment

    def suspend(self, t: float) -> Moment:
        """The computer goes to sleep."""
        return self.pause(t, PauseReason.SLEEP)

    def skip(self, t: float) -> Moment:
        """Go to the next target, side or round."""
        self.tick(t)
        if self._state in (State.RUNNING, State.PAUSED):
            stretch = self._plan.stretch(self.moment.index)
            self._go_to(self._plan.end_of(stretch[-1]))
        return self.moment

    def back(self, t: float) -> Moment:
        """Begin this stretch again, or the one before when it has just begun."""
        self.tick(t)
        if self._state in (State.RUNNING, State.PAUSED):
            open_starts = [
                self._plan.start_of(i)
                for i in self._plan.stretch_starts()
                if i not in self._skipped
            ]
            here = self._position - BACK_TO_PREVIOUS_SECONDS
            earlier = [start for start in open_starts if start <= here]
            self._position = float(earlier[-1] if earlier else open_starts[0])
        return self.moment

    def hurt(self, t: float) -> Moment:
        """It hurts: stand still at once, and write it down."""
        self.tick(t)
        if self._state in (State.RUNNING, State.PAUSED):
            phase = self.moment.phase
            self._hurts.append(HurtRecord(self._wall, phase.target, phase.sides))
            self._stand(PauseReason.HURT)
        return self.moment

    def gentle(self, t: float) -> Moment:
        """Go on with lighter pressure from here on."""
        self._tick_paused(t)
        if self._state in (State.RUNNING, State.PAUSED):
            self._answer("lighter")
            self._plan = self._plan.eased(self.moment.index)
            self._eased += 1
            self._state = State.RUNNING
        return self.moment

    def skip_site(self, t: float) -> Moment:
        """Leave out the rest of this target on this side, all rounds, and go on."""
        self._tick_paused(t)
        if self._state in (State.RUNNING, State.PAUSED):
            self._answer("skip")
            here = self.moment
            for index in range(self._plan.stretch(here.index).start, len(self._plan.phases)):
                phase = self._plan.phases[index]
                same = phase.target == here.phase.target and phase.sides == here.phase.sides
                if same and phase.target:
                    self._skipped.add(index)
            self._state = State.RUNNING
            self._leave_skipped()
        return self.moment

    def stop(self, t: float, reason: StopReason = StopReason.USER) -> Moment:
        """End now; what was done is kept.

        Whoever ends the rest or the cold pack after all the pressing has done it to its end.
        """
        self.tick(t)
        if reason is StopReason.USER and self._is_pressed():
            self._state = State.FINISHED
        elif not self._state.is_final:
            if reason is StopReason.HURT:
                self._answer("end")
            self._state = State.STOPPED
            self._reason = reason
        return self.moment

    def record(self) -> SessionRecord:
        """What there is to keep at this moment."""
        plan = self._plan
        phases = tuple(
            self._phase_record(index, phase)
            for index, phase in enumerate(plan.phases)
            if phase.is_work
        )
        return SessionRecord(
            routine_id=plan.routine_id,
            title=plan.title,
            content_version=plan.version,
            state=self._state,
            reason=self._reason,
            planned_seconds=plan.total_seconds,
            delivered_seconds=self.delivered_seconds,
            worked_seconds=math.fsum(phase.delivered for phase in phases),
            wall_seconds=self._wall,
            position=self._position,
            phases=phases,
            pauses=tuple(self._pauses),
            hurts=tuple(self._hurts),
            eased=self._eased,
            skipped=tuple(sorted(self._skipped)),
        )

    # inside

    def _tick_paused(self, t: float) -> None:
        """Let time pass without a gap pausing again what is about to go on."""
        if self._state is State.PAUSED and t - self._last > self._gap_limit:
            self._last = t
        self.tick(t)

    def _stand(self, reason: PauseReason) -> None:
        self._state = State.PAUSED
        self._pauses.append(PauseRecord(self._wall, 0.0, reason))

    def _answer(self, answer: str) -> None:
        if self._hurts and not self._hurts[-1].answer:
            self._hurts[-1] = replace(self._hurts[-1], answer=answer)

    def _deliver(self, seconds: float) -> None:
        while seconds > 0 and self._state is State.RUNNING:
            index = self._plan.index_at(self._position)
            phase = self._plan.phases[index]
            step = min(seconds, self._plan.end_of(index) - self._position)
            sites = self._plan.sites_of(index)
            room = min([self._room(site) for site in sites], default=math.inf)
            if phase.is_work and room < step:
                step = max(0.0, room)
            self._delivered[index] += step
            if phase.is_work:
                self._worked += step
            for site in sites:
                self._sites[site] = self._sites.get(site, 0.0) + step
            seconds -= step
            reached = self._position + step
            if phase.is_work and room <= step:
                reached = float(self._plan.end_of(index))
            if reached >= self._plan.end_of(index) - 1e-9:
                self._go_to(float(self._plan.end_of(index)))
            else:
                self._position = reached
            if self._state is State.RUNNING and self._over_an_hour():
                self._state = State.STOPPED
                self._reason = StopReason.LIMIT
        self._wall -= seconds  # what passed after the end

    def _room(self, site: Site) -> float:
        """Seconds a point may still be pressed; stepping back must not add to the dose."""
        if site.code.startswith(AREA_PREFIX):
            return math.inf
        return POINT_LIMIT_SECONDS - self._sites.get(site, 0.0)

    def _is_pressed(self) -> bool:
        """Whether it runs and nothing is left of it but to rest or to cool."""
        if self._state not in (State.RUNNING, State.PAUSED):
            return False
        rest = range(self.moment.index, len(self._plan.phases))
        return not any(self._plan.phases[n].is_work and n not in self._skipped for n in rest)

    def _over_an_hour(self) -> bool:
        return self._worked >= SESSION_LIMIT_SECONDS

    def _go_to(self, position: float) -> None:
        self._position = float(position)
        self._leave_skipped()

    def _leave_skipped(self) -> None:
        while self._position < self._plan.total_seconds:
            index = self._plan.index_at(self._position)
            if index not in self._skipped:
                return
            self._position = float(self._plan.end_of(index))
        if self._state in (State.RUNNING, State.PAUSED):
            self._state = State.FINISHED

    def _phase_record(self, index: int, phase: Phase) -> PhaseRecord:
        done = self._delivered[index]
        return PhaseRecord(
            index, phase.step, phase.round, phase.target, phase.sides, phase.motion, phase.turn,
            float(phase.seconds), done, phase.count, math.floor(done * phase.rate / 60 + _WHOLE),
            phase.tool,
        )  # fmt: skip

    def _take_over(self, record: SessionRecord) -> None:
        for phase in record.phases:
            self._delivered[phase.index] = phase.delivered
            self._worked += phase.delivered
            for site in self._plan.phases[phase.index].sites:
                self._sites[site] = self._sites.get(site, 0.0) + phase.delivered
        others = record.delivered_seconds - math.fsum(self._delivered)
        for index, planned in enumerate(self._plan.phases):
            # Rests have no row of their own: what is left over is theirs, in order.
            if not planned.is_work and others > 0:
                share = min(others, float(planned.seconds))
                self._delivered[index] = share
                others -= share
        self._skipped = set(record.skipped)
        self._position = record.position
        self._wall = record.wall_seconds
        self._pauses = [*record.pauses, PauseRecord(record.wall_seconds, 0.0, PauseReason.SLEEP)]
        self._hurts = list(record.hurts)
        self._eased = record.eased
        self._state = State.PAUSED
