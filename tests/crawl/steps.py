"""What a crawl may do next, and how likely: what was never touched comes first."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from tests.crawl.controls import Control
from tests.crawl.kinds import crowds, kind_of

WORDS = ("", "0", "-1", "11", "999999999", "DELETE", "LI4", "headache", "12:34", "25:99")
STRANGE = (
    "<b>bold</b><img src=x>", "\u202eright to left", "a" * 300, "\U0001f915 5/10; \"'", "=1+1",
    "%s {name} \\n", "zal\u0353\u0324go", "\t\n",
)  # fmt: skip
KEYS = (
    "Tab", "Tab", "Tab", "Shift+Tab", "Esc", "Return", "Space", "Up", "Down", "Left", "Right",
    "Home", "End", "PgUp", "PgDown", "Del", "Backspace", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4",
    "Ctrl+5", "Ctrl+6", "Ctrl+,", "Ctrl+F", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl++", "Ctrl+-", "Ctrl+0",
    "F1", "F9", "F11", "H", "D", "A", "5", "0",
)  # fmt: skip
SIZES = ((960, 640), (1280, 800), (1400, 900))
SPANS = (1.0, 5.0, 30.0, 600.0, 86_400.0)
GOES_ON = re.compile(r"^(Start|Save|Done|Close|Next|Nothing|None of this|Not now|Stop|Go on|I am)")
"""Buttons that lead out of a long form; pressed more often than one of forty others."""
FAMILY = 6
"""More siblings than these share what they would have together."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person does.

    Attributes:
        what: "press", "choose", "box", "type", "other", "key", "wheel", "time", "resize",
            "close" or "kill".
        key: the control, see ``Control.key``; or the key pressed.
        how: "mouse", "keys", "action" or "paste".
        text: what is typed; a share of width and height; seconds.
    """

    what: str
    key: str = ""
    how: str = ""
    text: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.how, f"[{self.key}]", self.text) if part)


class Chooser:
    """Chooses the next step by seeded chance.

    Args:
        dice: the chance.
        touched: how often each control was touched, by key; kept up by the caller.
        keen: goes for what was never touched, and hardly for anything else.
    """

    def __init__(self, dice: random.Random, touched: Counter[str], *, keen: bool = False) -> None:
        self._dice, self._touched, self._keen, self._word = dice, touched, keen, 0

    def next(self, found: list[Control], *, alone: bool, session: bool) -> Step:
        """The next step.

        Args:
            found: all controls in view.
            alone: whether no dialog is open, so that the window may be closed.
            session: whether a session is in view, for which time matters.
        """
        dice = self._dice
        chance = dice.random()
        usable = [control for control in found if control.enabled]
        if chance < (0.12 if session else 0.03):
            return Step("time", text=str(dice.choice(SPANS)))
        if alone and chance > 0.99:
            return Step("kill" if chance > 0.995 else "close")
        if alone and chance > 0.98:
            return Step("resize", text="{} {}".format(*dice.choice(SIZES)))
        if not usable or chance > (0.95 if self._keen else 0.82):
            return Step("key", dice.choice(KEYS))
        return self._touch(self._weighed(usable))

    def _weighed(self, usable: list[Control]) -> Control:
        sizes: Mapping[str, int] = Counter(_family(control) for control in usable)
        many, kinds = crowds(self._touched), Counter[str]()
        for key, times in self._touched.items():
            kinds[kind_of(key, many)] += times
        again = 0.02 if self._keen else 1.0
        weights = []
        for control in usable:
            times = kinds[kind_of(control.key, many)]
            weight = min(1.0, FAMILY / sizes[_family(control)]) / (1 + 2 * times) ** 2
            weight *= (2.0 if control.kind == "type" else 1.0) * (again if times else 1.0)
            leads_on = GOES_ON.match(control.key.rsplit(" | ", 1)[1])
            # What leads out of a form comes when nothing in it is new any more.
            weights.append(weight + ((0.02 if self._keen else 0.3) if leads_on else 0.001))
        return self._dice.choices(usable, weights)[0]

    def _touch(self, control: Control) -> Step:
        dice, kind, key = self._dice, control.kind, control.key
        if kind == "type":
            return self._type(key)
        if kind == "other":
            if not self._keen and dice.random() < 0.4:
                return Step("key", dice.choice(("Left", "Right", "Up", "Down", "Return", "7")))
            if "Date" in key.split(" | ")[1] and dice.random() < 0.5:
                return Step(kind, key, "mouse", "0.97 0.50")  # its arrow unfolds the month
            if dice.random() < 0.2:
                return Step("wheel", key, text=dice.choice(("1", "-1")))
            return Step(kind, key, "mouse", f"{dice.random():.2f} {dice.random():.2f}")
        if kind == "box":
            return Step(kind, key, dice.choice(("mouse", "keys")), dice.choice(("Down", "End")))
        if kind == "choose":
            return Step(kind, key, "mouse")
        return Step(kind, key, dice.choice(("mouse", "mouse", "space", "enter", "action")))

    def _type(self, key: str) -> Step:
        dice = self._dice
        chance = dice.random()
        if chance < 0.2:
            return Step("type", key, "keys", dice.choice(WORDS))
        if chance < 0.35:
            return Step("type", key, "paste", dice.choice(STRANGE))
        self._word += 1
        word = "zq" + "".join(dice.choice("bdfgklmnprstvw") for _ in range(5))
        return Step("type", key, "keys", word)


def _family(control: Control) -> str:
    place, kind, _ = control.key.split(" | ", 2)
    return f"{place} | {kind}"
