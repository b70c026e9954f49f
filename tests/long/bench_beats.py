"""Beats as they were really played: a session's sound recorded from a sound server and measured.

The program's own screen, controller and player run a session in real time; its audio sink plays
into the null sink of a PulseAudio server of its own, whose monitor is recorded. Every sound found
in the recording is compared with its place in the plan, on the computer's clock, once undisturbed
and once beside a process that never rests. The time from the order to play to the first sound is
the same for all sounds of a run (its median); what counts is how far any sound strays from it.

Where no sound server is installed, the stream is rendered for a simulated card instead, and each
line says so.

    QT_QPA_PLATFORM=offscreen python tests/long/bench_beats.py [--minutes 30] [--only idle|load]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from array import array
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.desktop.cue_track import RATE, CueTrack, load_sounds  # noqa: E402
from acucoach.domain.plan import SessionPlan, plan  # noqa: E402
from tests.hand_made import cleared, routine, step  # noqa: E402
from tests.long import simulated_card  # noqa: E402
from tests.long.sound_server import SoundServer, is_there  # noqa: E402

BEAT_LIMIT_MS, END_LIMIT_MS = 5.0, 20.0
LOUD = 500
"""Amplitude at which a sound counts as begun; the recording has no noise."""
QUIET = RATE // 20
"""Samples of silence before a sound that count it as a new one."""
VOLUME = 0.6
_BLOCK = 48


def onsets(samples: array[int]) -> list[int]:
    """Numbers of the samples at which sounds rise out of silence."""
    found: list[int] = []
    last_loud = -QUIET
    for begin in range(0, len(samples), _BLOCK):
        block = samples[begin : begin + _BLOCK]
        if max(block) < LOUD and min(block) > -LOUD:
            continue
        for place, value in enumerate(block, begin):
            if abs(value) >= LOUD:
                if place - last_loud > QUIET:
                    found.append(place)
                last_loud = place
    return found


def made(minutes: float) -> SessionPlan:
    """Three points, both sides, at a pace that falls on no whole millisecond."""
    seconds = round(minutes * 10)
    steps = (step(code, seconds, rate=37) for code in ("LI4", "SP6", "LR3"))
    return plan(routine(*steps, prepare=5, change=0))


def play(what: SessionPlan) -> float:
    """Run the session on this process's screen; the clock's reading at the order to play."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from acucoach.assembly.system_clock import SystemClock
    from acucoach.desktop.sound import SessionPlayer
    from acucoach.domain.session import Session
    from acucoach.ui.coach.coach_screen import CoachScreen
    from acucoach.ui.coach.services import CoachServices, SessionRequest
    from acucoach.ui.coach.stage_picture import StagePictures
    from acucoach.ui.theme import Theme
    from tests.ui.coach.coach_kit import Keeper, words

    QApplication(sys.argv[:1])
    theme = Theme(ROOT / "resources")
    pictures = StagePictures(ROOT / "resources", lambda path, masks: QImage(str(path)))
    ordered: list[float] = []
    silent: list[str] = []

    class Player(SessionPlayer):
        def play(self, plan: SessionPlan, position: float) -> None:
            ordered.append(time.monotonic() - position)
            super().play(plan, position)

    player = Player(
        load_sounds(ROOT / "resources" / "sounds"), time.monotonic, volume=VOLUME,
        notice=lambda: silent.append("no device"),
    )  # fmt: skip
    services = CoachServices(SystemClock(), Keeper(), words, pictures.picture, sound=player)
    request = SessionRequest(ask_ratings=False)
    screen = CoachScreen(theme, Session(what, cleared(what)), services, request)
    screen.resize(1920, 1080)
    screen.show()
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * (what.total_seconds + 4)), loop.quit)
    loop.exec()
    player.hold()
    if silent or len(ordered) != 1:
        raise SystemExit(f"not played in one stretch: {silent or ordered}")
    return ordered[0]


def recorded(minutes: float, load: bool) -> tuple[list[float], list[float], str]:
    """Play beside a recording; seconds on the computer's clock heard and wanted, and a remark."""
    what = made(minutes)
    beside = None
    with tempfile.TemporaryDirectory() as folder:
        server = SoundServer(Path(folder))
        try:
            if load:
                beside = subprocess.Popen([sys.executable, "-c", "while True: pass"])
            played = subprocess.run(
                [sys.executable, __file__, "--minutes", str(minutes), "--play"],
                env={**os.environ, **server.environment}, capture_output=True, text=True,
                check=False,
            )  # fmt: skip
        finally:
            if beside is not None:
                beside.kill()
                beside.wait()
            server.close()
        if played.returncode:
            raise SystemExit(played.stderr or played.stdout)
        first, speed = server.clock()
        heard = [first + sample / RATE * speed for sample in onsets(server.recorded())]
    ordered = float(played.stdout.split()[-1])
    track = CueTrack(what, load_sounds(ROOT / "resources" / "sounds"), volume=VOLUME)
    wanted = [ordered + sample / RATE for sample in onsets(track.render(0, track.frames))]
    return heard, wanted, f"sink's clock {1e6 * (1 / speed - 1):+.0f} ppm"


def judge(name: str, heard: list[float], wanted: list[float], remark: str) -> bool:
    """Say how far the sounds strayed; whether within the limits."""
    if len(heard) != len(wanted):
        print(f"{name}: {len(wanted)} sounds planned, {len(heard)} heard")
        return False
    late = [1000 * (ear - eye) for ear, eye in zip(heard, wanted, strict=True)]
    zero = median(late)
    # The bell that opens the preparation comes while the stream is only starting.
    opening, *beats, end = (value - zero for value in late)
    third = len(beats) // 3
    worst = max(map(abs, beats))
    print(
        f"{name}: {len(beats)} sounds, worst {worst:.2f} ms,"
        f" {sum(abs(value) > BEAT_LIMIT_MS for value in beats)} over {BEAT_LIMIT_MS:g} ms,"
        f" mean of first third {sum(beats[:third]) / third:+.2f} ms,"
        f" of last {sum(beats[-third:]) / third:+.2f} ms, end cue {end:+.2f} ms,"
        f" opening bell {opening:+.2f} ms;"
        f" from order to sound {zero:.0f} ms; {remark};"
        f" computer's load {os.getloadavg()[2]:.1f}",
        flush=True,
    )
    return worst <= BEAT_LIMIT_MS and abs(end) <= END_LIMIT_MS


def main() -> int:
    """Play and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=30.0, help="from 1.5 to 30")
    parser.add_argument("--only", choices=("idle", "load"))
    parser.add_argument("--play", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.play:
        print(play(made(options.minutes)))
        return 0
    good = True
    for name in (options.only,) if options.only else ("idle", "load"):
        load = name == "load"
        if is_there():
            heard, wanted, remark = recorded(options.minutes, load)
            kind = "recorded from a PulseAudio null sink"
        else:
            heard, wanted = simulated_card.play(made(options.minutes), load=load)
            kind, remark = "simulated card (no sound server is installed)", "+100 ppm"
        good &= judge(f"{name}, {options.minutes:g} min, {kind}", heard, wanted, remark)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
