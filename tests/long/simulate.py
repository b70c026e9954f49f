"""What the program says of made-up diaries whose truth is known: run by ``make simulate``.

Diaries of 200 days, 200 of each kind, each with control prompts as the program draws them:

- effect: pain falls back to its mean, the person presses when it is strong, and each minute of
  pressing lowers it by a known amount;
- none: pain drifts slowly, the person presses at chance times, pressing does nothing;
- falls back: pain falls back fast, the person presses when it is strong, pressing does nothing.

The same three for a personal trial of 14 rounds, and for a series (hours slept) beside the pain of
the day and the next. Fails when "it helps" is said in more than 1 of 20 diaries where nothing
helps, or when a relation is said in more than 1 of 20 where there is none.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.domain.control_prompt import APART, LATER, drawn  # noqa: E402
from acucoach.domain.insight import RatedPair, before_after  # noqa: E402
from acucoach.domain.relief import Relief, dose_figures  # noqa: E402
from acucoach.domain.series_relation import looks  # noqa: E402
from acucoach.domain.stratified_test import Relation  # noqa: E402
from acucoach.domain.trial import Arm, compare, draw  # noqa: E402

DAYS, TIMES = 200, 200
FIRST = date(2026, 1, 1)
MEAN, SPREAD = 4.0, 2.0
A_MINUTE = -0.3
"""Points a minute of pressing takes away in the diaries with an effect."""
LIMIT = 0.05
KINDS = ("effect", "none", "falls back")
STEP = timedelta(minutes=5)


class Pain:
    """Pain in steps of five minutes, drawn back to its mean (an Ornstein-Uhlenbeck process)."""

    def __init__(self, chance: Random, hours: float) -> None:
        self._chance = chance
        self._keep = math.exp(-STEP.total_seconds() / 3600 / hours)
        self.value = chance.gauss(MEAN, SPREAD)

    def go_on(self) -> None:
        """Five minutes later."""
        noise = SPREAD * math.sqrt(1 - self._keep**2)
        self.value = MEAN + (self.value - MEAN) * self._keep + self._chance.gauss(0, noise)

    def said(self) -> int:
        """As a person says it."""
        return max(0, min(10, round(self.value)))


def diary(kind: str, chance: Random) -> list[Relief]:
    """Sessions and control prompts of 200 days."""
    pain = Pain(chance, 48.0 if kind == "none" else 1.5)
    seed = chance.randrange(2**31)
    found: list[Relief] = []
    waiting: list[tuple[datetime, Relief]] = []
    session_ended = datetime.min.replace(tzinfo=UTC)
    for number in range(DAYS):
        day = FIRST + timedelta(days=number)
        prompt = drawn(day, seed, 22, 7, UTC)
        now = datetime.combine(day, datetime.min.time(), UTC)
        for step in range(288):
            now += STEP
            pain.go_on()
            for due, one in list(waiting):
                if now >= due:
                    found.append(Relief(one.at, one.before, pain.said(), one.minutes, one.targets))
                    waiting.remove((due, one))
            if prompt is not None and now >= prompt:
                prompt = None
                if now - session_ended > APART:
                    waiting.append((now + LATER, Relief(now, pain.said(), 0)))
            awake = 8 * 12 <= step < 21 * 12
            wants = pain.value >= 6 if kind != "none" else True
            often = 0.02 if kind != "none" else 0.004
            free = awake and now - session_ended > APART
            if free and wants and chance.random() < often:
                minutes = chance.choice((2, 3, 4, 6, 8))
                point = frozenset({chance.choice(("LI4", "GB20", "PC6"))})
                begun = Relief(now, pain.said(), 0, minutes, point)
                # Pressed meanwhile: the prompt was not without a session.
                waiting = [w for w in waiting if w[1].pressed]
                waiting.append((now + timedelta(minutes=minutes) + LATER, begun))
                session_ended = now + timedelta(minutes=minutes)
                if kind == "effect":
                    pain.value += A_MINUTE * minutes
    return found


def word(found: Relation | None) -> str:
    """What is said."""
    if found is None:
        return "too few"
    if not found.seen:
        return "no relation"
    return "lower" if found.slope < 0 else "higher"


def trial(kind: str, chance: Random) -> str:
    """What a trial of 14 rounds says."""
    plan = draw("t", "r", "headache", FIRST, blocks=14, seed=chance.randrange(2**31))
    pain, ratings = MEAN, {}
    for number in range((plan.last_day - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        keep = 0.9 if kind == "none" else 0.4
        pain = MEAN + (pain - MEAN) * keep + chance.gauss(0, SPREAD * math.sqrt(1 - keep**2))
        slot = plan.slot_of(day)
        helped = -2.0 if kind == "effect" and slot and slot[1] is Arm.ROUTINE else 0.0
        ratings[day] = float(max(0, min(10, round(pain + helped))))
    after = plan.last_day + timedelta(days=1)
    return str(compare(plan, ratings, Arm.NOTHING, today=after).verdict)


def series(kind: str, chance: Random) -> Counter[str]:
    """What is said of hours slept, steps and a trigger beside the pain of the day and the next."""
    keep = 0.9 if kind == "none" else 0.5

    def drift() -> list[float]:
        value, values = chance.gauss(0, 1), []
        for _ in range(DAYS):
            value = value * keep + chance.gauss(0, math.sqrt(1 - keep**2))
            values.append(value)
        return values

    days = [FIRST + timedelta(days=number) for number in range(DAYS)]
    slept = [7 + 1.2 * value for value in drift()]
    pain = [MEAN + SPREAD * value for value in drift()]
    if kind == "effect":
        pain = [p - 0.8 * (s - 7) for p, s in zip(pain, slept, strict=True)]
    outcome = {
        day: float(max(0, min(10, round(value))))
        for day, value in zip(days, pain, strict=True)
        if chance.random() < 0.85
    }
    given = {
        "sleep": dict(zip(days, (round(s * 4) / 4 for s in slept), strict=True)),
        "steps": dict(zip(days, drift(), strict=True)),
        "trigger": dict(zip(days, (float(v > 1) for v in drift()), strict=True)),
    }
    found = looks(given, outcome)
    told = Counter("sleep, same day" for one in found[:1] if word(one.relation) == "lower")
    if kind != "effect":
        told["any"] = any(one.relation is not None and one.relation.seen for one in found)
    else:
        told["any but sleep"] = any(
            one.relation is not None and one.relation.seen for one in found if one.key != "sleep"
        )
    return told


def share(times: int) -> str:
    """``3.5 %``."""
    return f"{100 * times / TIMES:.1f} %"


def main() -> int:
    """Print what was said, and judge it."""
    wrong: list[str] = []

    def limit(name: str, times: int) -> None:
        if times / TIMES > LIMIT:
            wrong.append(f"{name}: {share(times)}")

    print(f"{TIMES} diaries of {DAYS} days of each kind; effect {A_MINUTE} points a minute")
    for kind in KINDS:
        said: dict[str, Counter[str]] = {}

        def count(name: str, what: str, said: dict[str, Counter[str]] = said) -> None:
            said.setdefault(name, Counter())[what] += 1

        sizes, covered, sessions, controls = [], 0, 0, 0
        for number in range(TIMES):
            chance = Random(f"{kind}/{number}")
            changes = diary(kind, chance)
            pressed = [one for one in changes if one.pressed]
            found = dose_figures(pressed, [one for one in changes if not one.pressed])
            sessions += found.sessions
            controls += found.controls
            pairs = [RatedPair(one.at, one.before, one.after) for one in pressed]
            count("before and after alone", str(before_after(pairs).answer))
            count("pressing against control prompts", word(found.pressing))
            count("each minute more", word(found.minutes))
            points = any(one.relation.seen for one in found.points)
            count("some point unlike the others", "yes" if points else "no relation")
            if found.pressing is not None:
                sizes.append(found.pressing.slope)
                covered += found.pressing.low <= 0 <= found.pressing.high
            count("personal trial", trial(kind, chance))
            for name, times in series(kind, chance).items():
                count(f"series: {name}", "relation" if times else "no relation")
        print(f"\n{kind}, a diary: {sessions / TIMES:.0f} sessions, {controls / TIMES:.0f} prompts")
        for name, words in said.items():
            parts = ", ".join(f"{what} {share(times)}" for what, times in words.most_common())
            print(f"  {name}: {parts}")
        middle = sorted(sizes)[len(sizes) // 2] if sizes else math.nan
        print(f"  middle of the change with pressing less without: {middle:+.2f} points")
        limit(f"{kind}, a point", said["some point unlike the others"]["yes"])
        if kind != "effect":
            limit(f"{kind}, it helps", said["pressing against control prompts"]["lower"])
            limit(f"{kind}, minutes", said["each minute more"]["lower"])
            limit(f"{kind}, trial helps", said["personal trial"]["lower"])
            limit(f"{kind}, series", said["series: any"]["relation"])
            print(f"  interval holds the truth (0): {share(covered)} of all diaries")
    print("\nwrong too often: " + ("; ".join(wrong) or "nothing"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
