"""Preferences: a typed record, kept as JSON, written atomically."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

from acucoach.domain.errors import ExpectedError
from acucoach.domain.frozen import frozen
from acucoach.files import write_private

SIZES = (90, 100, 115, 130, 150, 175, 200)
THEMES = ("system", "light", "dark", "high_contrast")
SLOWEST, FASTEST = 10, 60
"""Circles a minute that can be chosen."""
SOUND_KINDS = ("bells", "wood", "low")
"""What the signals of a session sound like."""
LONGEST_PREPARE = 60
"""Seconds to place the hands that can be chosen."""
SKIN_TONES = ("light", "fair", "medium", "tan", "brown", "deep")
BODY_VIEWS = ("both", "body-front", "body-back", "body-left", "body-right")
"""Front and back side by side, or one view."""


class SettingsError(ExpectedError):
    """The settings file cannot be read. Its text is one sentence for the user."""


@frozen
class Settings:
    """What the user prefers. None of it is health data.

    Attributes:
        theme: one of ``THEMES``.
        dark_for_now: dark, whatever the theme, until the person wants light again.
        text_percent: one of ``SIZES``.
        language: two-letter language of texts, or ``""`` for the system's.
        skin_tone: one of ``SKIN_TONES``, the tint of the plates.
        body_view: one of ``BODY_VIEWS``, how the whole body is looked at.
        mirror_view: show the body as in a mirror (the person's left at the picture's left).
        bones: draw bones, cords and creases over the body map.
        reduced_motion: replace moving pictures by beats and text.
        voice: speak the cues of a session.
        voice_volume: 0-100.
        sounds: beat, change and end sounds.
        sound_volume: 0-100.
        sound_kind: one of ``SOUND_KINDS``, what these signals sound like.
        background_sound: quiet noise during a session.
        prepare_seconds: time at least to place the hands, 5-60; 0 for what each guide says.
        full_screen_session: a session opens in full screen.
        circles_a_minute: pace the user likes, 10-60; 0 for what each guide says.
        turn: ``clockwise`` or ``counter-clockwise``.
        reminders: notices of planned sessions and later ratings.
        later_ratings: ask half an hour and two hours after a session how it is.
        control_prompts: ask for a number now and then without a session, to compare with.
        control_seed: what the moments of these questions are drawn from.
        quiet_from: hour at which notices stop, 0-23.
        quiet_to: hour at which they begin again, 0-23.
        day_starts_at: hour at which a diary day begins, 0-12.
        window: geometry as hexadecimal text, empty at first.
        backup_folder: a second folder for backups; empty for none.
        camera: whether it may be used when asked for.
        page_name: name on the page for the doctor, may be empty; None for whose records they are.
        lock_minutes: of rest, after which encrypted records are locked, 0-120; 0 for never.
        looked_through: ISO date on which the records were last looked through in full; empty
            before the first time.
        computer: what this computer's file in a shared folder is called; empty before the first.
    """

    theme: str = "system"
    dark_for_now: bool = False
    text_percent: int = 100
    language: str = ""
    skin_tone: str = "fair"
    body_view: str = "both"
    mirror_view: bool = False
    bones: bool = False
    reduced_motion: bool = False
    voice: bool = True
    voice_volume: int = 70
    sounds: bool = True
    sound_volume: int = 60
    sound_kind: str = "bells"
    background_sound: bool = False
    prepare_seconds: int = 0
    full_screen_session: bool = False
    circles_a_minute: int = 0
    turn: str = "clockwise"
    day_starts_at: int = 4
    reminders: bool = True
    later_ratings: bool = False
    control_prompts: bool = False
    control_seed: int = 0
    quiet_from: int = 22
    quiet_to: int = 7
    window: str = ""
    backup_folder: str = ""
    looked_through: str = ""
    welcomed: bool = False
    lock_minutes: int = 10
    computer: str = ""
    camera: bool = True
    page_name: str | None = None

    def with_changes(self, **changes: Any) -> Settings:
        """A copy with some fields changed."""
        return replace(self, **changes)


_CHOICES: dict[str, tuple[Any, ...]] = {
    "theme": THEMES,
    "text_percent": SIZES,
    "skin_tone": SKIN_TONES,
    "body_view": BODY_VIEWS,
    "turn": ("clockwise", "counter-clockwise"),
    "sound_kind": SOUND_KINDS,
}
_RANGES = {
    "voice_volume": (0, 100),
    "sound_volume": (0, 100),
    "circles_a_minute": (SLOWEST, FASTEST),
    "day_starts_at": (0, 12),
    "prepare_seconds": (5, LONGEST_PREPARE),
    "quiet_from": (0, 23),
    "quiet_to": (0, 23),
    "lock_minutes": (0, 120),
    "control_seed": (0, 2**31 - 1),
}
_OR_NONE = frozenset({"circles_a_minute", "prepare_seconds"})


def _usable(name: str, value: Any, kind: Any) -> bool:
    expected = get_args(kind) or (kind,)
    if type(value) not in expected:
        return False
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _RANGES:
        low, high = _RANGES[name]
        return bool(low <= value <= high) or (name in _OR_NONE and value == 0)
    return True


class SettingsFile:
    """Preferences on disk.

    Args:
        path: the JSON file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """The saved preferences; a missing file or an unusable value gives the default.

        Raises:
            SettingsError: the file exists and is not a JSON object.
        """
        try:
            raw = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, RecursionError) as error:
            raise SettingsError(
                "The settings file {file} cannot be read; delete it to start with new ones.",
                file=self._path,
            ) from error
        if not isinstance(raw, dict):
            raise SettingsError(
                "The settings file {file} does not hold settings; delete it to start with new "
                "ones.",
                file=self._path,
            )
        kinds = get_type_hints(Settings)
        known = {field.name for field in fields(Settings)}
        return Settings(
            **{
                name: value
                for name, value in raw.items()
                if name in known and _usable(name, value, kinds[name])
            }
        )

    def write(self, settings: Settings) -> None:
        """Save all preferences; the old file stays whole until the new one is on disk."""
        write_private(self._path, json.dumps(asdict(settings), indent=1, sort_keys=True))


Unsaved = dict[Path, dict[str, Any]]
"""Preferences that could not be saved, by the file they belong into; they hold for one run."""


class SettingsStore:
    """The preferences in force, told to whoever listens when one changes.

    A damaged file is moved aside, to the same name with ``.damaged``, and the defaults hold.

    Args:
        path: the JSON file; it need not exist.
        unsaved: what the store before could not save, and this one cannot; None to begin anew.

    Raises:
        SettingsError: the file is damaged and cannot be moved aside; it is left alone.
    """

    def __init__(self, path: Path, unsaved: Unsaved | None = None) -> None:
        self._file, self._path = SettingsFile(path), path
        self._unsaved = {} if unsaved is None else unsaved
        self.damage = ""
        """One sentence when the file was damaged; else empty."""
        try:
            self._now = self._file.read()
        except SettingsError as error:
            aside = path.with_name(path.name + ".damaged")
            try:
                path.replace(aside)
            except OSError:
                raise error from None
            self._now = Settings()
            self.damage = (
                f"Your settings could not be read, so the usual ones are in use; "
                f"the damaged file was kept as {aside}."
            )
        self._now = self._now.with_changes(**self._unsaved.get(path, {}))
        self._listeners: list[Callable[[Settings], None]] = []

    @property
    def now(self) -> Settings:
        """The preferences."""
        return self._now

    def listen(self, listener: Callable[[Settings], None]) -> Callable[[], None]:
        """Hear of changes, after they are saved.

        Returns:
            A call that ends it; calling it twice does no harm.
        """
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def change(self, **changes: Any) -> None:
        """Change some, save all, tell everybody.

        Raises:
            OSError: they cannot be saved; nothing is changed.
        """
        changed = self._now.with_changes(**changes)
        if changed == self._now:
            return
        self._file.write(changed)
        self._unsaved.pop(self._path, None)
        self._take(changed)

    def hold(self, **changes: Any) -> bool:
        """Change some for as long as the program runs, saved or not.

        Returns:
            Whether they are saved, too. If not, they are with the next change that can be.
        """
        try:
            self.change(**changes)
        except OSError:
            self._unsaved.setdefault(self._path, {}).update(changes)
            self._take(self._now.with_changes(**changes))
            return False
        return self._path not in self._unsaved

    def _take(self, changed: Settings) -> None:
        self._now = changed
        for listener in tuple(self._listeners):
            listener(changed)


OF_THIS_COMPUTER = frozenset(
    {
        "window",
        "backup_folder",
        "looked_through",
        "welcomed",
        "control_seed",
        "computer",
        "dark_for_now",
    }
)
"""Preferences that mean nothing on another computer."""


def settings_to_carry(settings: Settings) -> dict[str, Any]:
    """The preferences that go along with the records."""
    return {name: one for name, one in asdict(settings).items() if name not in OF_THIS_COMPUTER}


def usable_settings(carried: Mapping[str, Any]) -> dict[str, Any]:
    """Those of carried preferences that exist and have a usable value."""
    kinds = get_type_hints(Settings)
    return {
        name: value
        for name, value in carried.items()
        if name in kinds and name not in OF_THIS_COMPUTER and _usable(name, value, kinds[name])
    }
