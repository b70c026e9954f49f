"""All keys of the program in one place: what the windows bind, and what the overview says."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.frozen import frozen

SEARCH = ("Ctrl+F",)
UNDO = ("Ctrl+Z",)
REDO = ("Ctrl+Shift+Z",)
ATTACK = ("F9",)
HELP = ("F1",)
OVERVIEW = ("?",)
SETTINGS = ("Ctrl+,",)
CLOSE = ("Ctrl+Q",)
LOCK = ("Ctrl+L",)
TEXT_LARGER = ("Ctrl++", "Ctrl+=")
TEXT_SMALLER = ("Ctrl+-",)
TEXT_USUAL = ("Ctrl+0",)
BONES = ("B",)
TURN_LEFT = ("Shift+Left",)
TURN_RIGHT = ("Shift+Right",)
TURN_UP = ("Shift+Up",)
TURN_DOWN = ("Shift+Down",)


def screen_key(number: int) -> str:
    """The key of a screen of the rail, counted from 1."""
    return f"Ctrl+{number}"


def digit_key(scan_code: int, platform: str) -> int:
    """Which key of the digits' row it is, from 1; 0 for any other, or where that is not known.

    A French keyboard writes a digit only with Shift: there the place of the key counts.

    Args:
        scan_code: as the window system numbers keys.
        platform: as in ``sys.platform``.
    """
    first = {"linux": 10, "win32": 2}.get(platform)
    if first is None or not first <= scan_code < first + 9:
        return 0
    return scan_code - first + 1


def digit_typed(text: str, scan_code: int, platform: str) -> int | None:
    """The digit that a key means: what it writes, else its place in the digits' row.

    Args:
        text: what the key writes, without Shift.
        scan_code: as the window system numbers keys.
        platform: as in ``sys.platform``.

    Returns:
        0-9; None for any other key.
    """
    if len(text) == 1 and text.isdigit() and text.isascii():
        return int(text)
    first = {"linux": 10, "win32": 2}.get(platform)
    if first is None or not first <= scan_code < first + 10:
        return None
    return (scan_code - first + 1) % 10


@frozen
class KeyLine:
    """One thing that keys do.

    Attributes:
        keys: any of them does it; portable names such as ``Ctrl+F``.
        does: what, translated.
    """

    keys: tuple[str, ...]
    does: str


@frozen
class KeyGroup:
    """Keys that hold in one place.

    Attributes:
        title: where, translated.
        lines: what they do.
    """

    title: str
    lines: tuple[KeyLine, ...]


class KeyWords(QObject):
    """Puts the keys into words."""

    def groups(self, screens: tuple[str, ...]) -> tuple[KeyGroup, ...]:
        """All keys.

        Args:
            screens: words of the screens in the rail, in order.
        """
        return (
            KeyGroup(
                self.tr("Everywhere"),
                (
                    *(
                        KeyLine((screen_key(number),), word)
                        for number, word in enumerate(screens, 1)
                    ),
                    KeyLine(SETTINGS, self.tr("Settings")),
                    KeyLine(ATTACK, self.tr("Attack: relief now, in the dark")),
                    KeyLine(SEARCH, self.tr("Search for a point, a place or a complaint")),
                    KeyLine(UNDO, self.tr("Undo the last change")),
                    KeyLine(REDO, self.tr("Do it again after all")),
                    KeyLine((TEXT_LARGER[0],), self.tr("Larger text")),
                    KeyLine(TEXT_SMALLER, self.tr("Smaller text")),
                    KeyLine(TEXT_USUAL, self.tr("Text in its usual size")),
                    KeyLine(("Esc",), self.tr("One step back")),
                    KeyLine(("Tab", "Shift+Tab"), self.tr("To the next or the last thing")),
                    KeyLine(("Space", "Return"), self.tr("Press the button that has the ring")),
                    KeyLine(LOCK, self.tr("Lock the records, where there is a passphrase")),
                    KeyLine(HELP, self.tr("A short guide; a session pauses meanwhile")),
                    KeyLine(OVERVIEW, self.tr("Show these keys")),
                    KeyLine(CLOSE, self.tr("Close AcuCoach")),
                ),
            ),
            KeyGroup(
                self.tr("In a session"),
                (
                    KeyLine(("Space",), self.tr("Pause, and go on")),
                    KeyLine(("H",), self.tr("It hurts: pressing pauses at once")),
                    KeyLine(("D",), self.tr("I feel unwell: stop, and whom to call")),
                    KeyLine(("Right",), self.tr("Skip to the next part")),
                    KeyLine(("Left",), self.tr("Back to the part before")),
                    KeyLine(("F11",), self.tr("Fill the screen, or not")),
                    KeyLine(("Esc",), self.tr("Stop; what you did is kept")),
                ),
            ),
            KeyGroup(
                self.tr("On the body map"),
                (
                    KeyLine(
                        ("Left", "Right", "Up", "Down"),
                        self.tr("From point to point; on the picture itself: move it"),
                    ),
                    KeyLine(("PgUp", "PgDown"), self.tr("The point before or after")),
                    KeyLine(("+", "-"), self.tr("Larger and smaller")),
                    KeyLine(("0",), self.tr("Show all of it")),
                    KeyLine((TURN_LEFT[0], TURN_RIGHT[0]), self.tr("Turn the whole body")),
                    KeyLine((TURN_UP[0], TURN_DOWN[0]), self.tr("Look from above, or not")),
                    KeyLine(BONES, self.tr("Show bones and cords, or not")),
                ),
            ),
            KeyGroup(
                self.tr("In the diary"),
                (
                    KeyLine(("Ctrl+Return", "Ctrl+S"), self.tr("Save the entry")),
                    KeyLine(("Alt+Left", "Alt+Right"), self.tr("The day before or after")),
                    KeyLine(("0", "9"), self.tr("Say how strong the pain is, on its scale")),
                ),
            ),
        )
