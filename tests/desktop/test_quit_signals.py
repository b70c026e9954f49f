"""Ctrl+C and kill reach a waiting event loop."""

import os
import signal

import pytest

from acucoach.desktop.quit_signals import SIGNALS, QuitSignals

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")


def test_the_first_asks_and_the_next_insists(qtbot) -> None:
    heard: list[str] = []
    before = {number: signal.getsignal(number) for number in SIGNALS}
    quitting = QuitSignals(lambda: heard.append("asked"), lambda: heard.append("insisted"))
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: heard == ["asked"], timeout=2000)
        os.kill(os.getpid(), signal.SIGINT)
        qtbot.waitUntil(lambda: heard == ["asked", "insisted"], timeout=2000)
    finally:
        quitting.close()
    assert {number: signal.getsignal(number) for number in SIGNALS} == before
    assert signal.set_wakeup_fd(-1) == -1
