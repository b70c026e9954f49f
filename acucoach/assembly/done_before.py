"""How a session of the history was done, to be done so once more; how a point usually is."""

from __future__ import annotations

from acucoach.content.library import Library
from acucoach.domain.acupoint import Guide, Technique
from acucoach.domain.anatomy import Laterality, Side
from acucoach.domain.dose import STRETCHES, routine_stretch
from acucoach.domain.routine import Routine, SideOrder
from acucoach.domain.session_record import SessionRecord, State
from acucoach.storage.sessions import SessionFilter, SessionRepository


def technique_of(record: SessionRecord, guide: Guide) -> Technique | None:
    """How a session worked its point; None when the guide no longer names that."""
    worked = next((phase for phase in record.phases if phase.motion is not None), None)
    return None if worked is None else guide.technique(worked.motion, worked.tool)


def order_of(record: SessionRecord) -> SideOrder:
    """The sides a session worked, as an order."""
    sides = {side for phase in record.phases for side in phase.sides}
    if Side.MIDLINE in sides:
        return SideOrder.MIDLINE
    if sides == {Side.LEFT}:
        return SideOrder.LEFT
    if sides == {Side.RIGHT}:
        return SideOrder.RIGHT
    return SideOrder.IN_TURN


def usual_order(laterality: Laterality) -> SideOrder:
    """The sides on which a point is worked where nobody chose any."""
    return {
        Laterality.MIDLINE: SideOrder.MIDLINE,
        Laterality.LEFT_ONLY: SideOrder.LEFT,
        Laterality.RIGHT_ONLY: SideOrder.RIGHT,
    }.get(laterality, SideOrder.IN_TURN)


def longest_stretch(routine: Routine, library: Library, sessions: SessionRepository) -> int:
    """The longest time a side, in seconds, of a published routine that is new; 0 for no cap.

    A single point has its own growth, and in a routine of one's own the times are chosen.
    """
    if routine.id not in library.routine_ids():
        return 0
    done = sessions.find(SessionFilter(routine=routine.id), len(STRETCHES))
    return routine_stretch(
        sum(one.state is State.FINISHED and not one.hurts and not one.eased for one in done)
    )
