"""What a command answers, on standard output: whole, or one sentence why not."""

from __future__ import annotations

import io
import os
import sys

from acucoach.domain.errors import ExpectedError


def say(text: str) -> None:
    """Write a line, and see that it has arrived.

    Letters that the terminal's encoding lacks are written by their number.

    Raises:
        ExpectedError: it cannot be written, as on a full disk.
        BrokenPipeError: whoever read has read enough.
    """
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="backslashreplace")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        say_no_more()
        raise ExpectedError(
            "The answer cannot be written ({reason}); send it somewhere else.",
            reason=error.strerror or "no access",
        ) from error


def say_no_more() -> None:
    """Nothing is written any more, not even what is left at the end of the program."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
