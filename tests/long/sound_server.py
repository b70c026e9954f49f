"""A sound server of one's own, with a card that plays into nothing, and a recording of it.

PulseAudio runs in a folder of its own, reaches no hardware and touches nobody's settings. Its null
sink takes samples at a fixed rate by the computer's timer, as a card does by its crystal. What it
has played is recorded from its monitor, sample by sample, with the time at which each piece came.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from array import array
from pathlib import Path
from statistics import linear_regression

RATE = 48_000
LATENCY_MS = 50
SETTLED_SECONDS = 4
_PIECE = 480


def is_there() -> bool:
    """Whether this computer has the programs it takes."""
    return all(shutil.which(name) for name in ("pulseaudio", "pactl", "pacat", "parec"))


class SoundServer:
    """A server with one null sink, and what it played.

    Args:
        folder: an empty folder of its own.

    Raises:
        RuntimeError: the server did not start.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.environment = {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{folder / 'socket'}",
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._all = {**os.environ, **self.environment, "HOME": str(folder)}
        folder.chmod(0o700)
        sink = f"module-null-sink sink_name=beats rate={RATE} format=s16le channels=1"
        socket = f"module-native-protocol-unix auth-anonymous=1 socket={folder / 'socket'}"
        with (folder / "server.log").open("wb") as log:
            self._server = subprocess.Popen(
                ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                 "--use-pid-file=no", "--log-level=warn", "-L", sink, "-L", socket],
                env=self._all, stdout=log, stderr=log,
            )  # fmt: skip
        self._wait()
        # Left idle, a null sink prepares two seconds of silence ahead, which a card never does;
        # silence played with a card's delay keeps it to the pace of a card.
        zero = ["pacat", "--raw", "--device=beats", f"--latency-msec={LATENCY_MS}", "/dev/zero"]
        self._silence = subprocess.Popen(zero, env=self._all)
        self._recorder = subprocess.Popen(
            [sys.executable, __file__, str(folder / "recorded"), str(folder / "stamps")],
            env=self._all,
        )
        self._settle()

    def _settle(self) -> None:
        """Wait until the sink has used up what it had prepared while it was idle."""
        recorded = self._folder / "recorded"
        end = time.monotonic() + 30
        while not recorded.exists() or recorded.stat().st_size < 2 * RATE * SETTLED_SECONDS:
            if time.monotonic() > end:
                self.close()
                raise RuntimeError("the sound server's recording does not begin")
            time.sleep(0.1)

    def _wait(self) -> None:
        end = time.monotonic() + 10
        while time.monotonic() < end and self._server.poll() is None:
            asked = subprocess.run(["pactl", "list", "short", "sinks"], env=self._all,
                                   capture_output=True, check=False)  # fmt: skip
            if b"beats" in asked.stdout:
                return
            time.sleep(0.1)
        self._server.kill()
        raise RuntimeError((self._folder / "server.log").read_text("utf-8", "replace"))

    def close(self) -> None:
        """End both programs."""
        for process in (self._recorder, self._silence, self._server):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def recorded(self) -> array[int]:
        """All samples."""
        samples: array[int] = array("h")
        with (self._folder / "recorded").open("rb") as file:
            samples.frombytes(file.read())
        return samples

    def clock(self) -> tuple[float, float]:
        """When a sample was played: ``first + sample / RATE * speed`` on the computer's clock.

        A piece can only come late, never early; the earliest of each second tell the line.
        """
        stamps: array[float] = array("d")
        with (self._folder / "stamps").open("rb") as file:
            stamps.frombytes(file.read())
        earliest: dict[int, tuple[float, float]] = {}
        for number, came in zip(stamps[::2], stamps[1::2], strict=True):
            second, late = int(number / RATE), came - number / RATE
            if second not in earliest or late < earliest[second][1]:
                earliest[second] = (number / RATE, late)
        # While the recording begins, what stood waiting comes at once.
        pairs = [pair for second, pair in earliest.items() if second >= SETTLED_SECONDS]
        slope, late = linear_regression([at for at, _ in pairs], [late for _, late in pairs])
        return late, 1 + slope


def record(samples: Path, stamps: Path) -> None:
    """Write what the sink plays, and for each piece its last sample's number and when it came."""
    parec = subprocess.Popen(
        ["parec", "--raw", "--device=beats.monitor", f"--rate={RATE}", "--format=s16le",
         "--channels=1", f"--latency-msec={LATENCY_MS}"],
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert parec.stdout is not None
    came = 0
    with samples.open("wb") as kept, stamps.open("wb") as times:
        while piece := os.read(parec.stdout.fileno(), 2 * _PIECE):
            came += len(piece)
            array("d", (came / 2, time.monotonic())).tofile(times)
            kept.write(piece)


if __name__ == "__main__":
    record(Path(sys.argv[1]), Path(sys.argv[2]))
