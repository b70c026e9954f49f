"""The one way files are written: whole or not at all, and for nobody else to read."""

from __future__ import annotations

import errno
import glob
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_CHUNK = 1 << 20
PART = ".part"
"""Ends the name of a file that is being written."""
_LEFT_OVER = re.compile(r"\.(part|part-journal|json\.new)$")


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter; one that is there already stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def private_file(path: Path) -> Path:
    """Make an empty file that only its owner may read, in place of what had its name.

    Raises:
        OSError: it cannot be made.
    """
    with suppress(FileNotFoundError):
        path.unlink()
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    return path


def settle(part: Path, target: Path) -> None:
    """Put a finished file in its place; it is on the disk before the old one goes.

    Raises:
        OSError: it cannot be; the old file is as it was.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a change of names in a folder last."""
    if os.name != "posix":
        return
    with suppress(OSError):  # Some network drives know no such thing.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def part_of(target: Path) -> Path:
    """Where a file is written before it is put in its place, in the same folder."""
    return target.with_name(f".{target.name}.{os.getpid()}{PART}")


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A private file beside the target; it takes the target's place when the block ends well.

    A link is followed: what it points to is replaced, not the link.

    Args:
        target: an ordinary file, or nothing yet.

    Raises:
        OSError: it cannot be written; what was there before is untouched.
    """
    refuse_special(target)
    target = target.resolve()
    handle = _nameless(target.parent)
    if handle is None:
        yield from _beside(target)
        return
    part = part_of(target)
    _clear_parts_of(target)
    try:
        yield Path(f"/proc/self/fd/{handle}")
        os.fsync(handle)
        # A name only now: what is killed before leaves nothing behind.
        try:
            _name(handle, target)
        except FileExistsError:
            _name(handle, part)
            part.replace(target)
        sync_folder(target.parent)
    finally:
        os.close(handle)
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _name(handle: int, path: Path) -> None:
    """Give an open file without a name one that is not taken."""
    os.link(f"/proc/self/fd/{handle}", path, src_dir_fd=handle, follow_symlinks=True)


def _clear_parts_of(target: Path) -> None:
    """Delete what an earlier writing left, that was killed between two names; not what is new."""
    for path in target.parent.glob(f".{glob.escape(target.name)}.*{PART}"):
        with suppress(OSError, ValueError):
            if not _runs(int(path.name.split(".")[-2])):
                path.unlink()


def _runs(process: int) -> bool:
    """Whether a process of this number runs; True where that cannot be asked."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return process != os.getpid()


def erase(path: Path) -> None:
    """Overwrite an ordinary file and delete it; one that has another name, too, is only unlinked.

    What a disk keeps of overwritten blocks, and a file system of earlier states, is beyond reach.

    Raises:
        OSError: it is not there or cannot be deleted.
    """
    found = path.lstat()
    if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
        with suppress(OSError), path.open("rb+") as file:
            left = found.st_size
            while left > 0:
                left -= file.write(bytes(min(left, _CHUNK)))
            file.flush()
            os.fsync(file.fileno())
    path.unlink()


def _beside(target: Path) -> Iterator[Path]:
    """A file with a name, where the system knows none without."""
    part = part_of(target)
    try:
        yield private_file(part)
        settle(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _nameless(folder: Path) -> int | None:
    """An open private file without a name (Linux); None where there can be none."""
    flag = vars(os).get("O_TMPFILE")
    if flag is None or not os.path.isdir("/proc/self/fd"):
        return None
    try:
        return os.open(folder, os.O_RDWR | flag, 0o600)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT):
            # This file system knows no such thing; or there is no folder, which is told below.
            return None
        raise


def refuse_special(target: Path) -> None:
    """Keep from replacing what is no ordinary file, such as a device.

    Raises:
        IsADirectoryError: it is a folder.
        PermissionError: it is a device, a pipe or a socket.
    """
    try:
        mode = target.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(21, "it is a folder", str(target))
    if not stat.S_ISREG(mode):
        raise PermissionError(1, "it is a device, not a file", str(target))


class NoFileError(OSError):
    """A folder, a pipe or a device was given where a file is read."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "it is no file", str(path))


def open_file(path: Path) -> BinaryIO:
    """Open an ordinary file to read it; of a pipe or a device nothing is awaited.

    Raises:
        NoFileError: it is something else.
        OSError: it cannot be opened.
    """
    # Windows knows no such flags, and no pipe that looks like a file.
    flags = vars(os).get("O_NONBLOCK", 0) | vars(os).get("O_BINARY", 0)
    if not stat.S_ISREG(path.stat().st_mode):  # opening may already stir a device
        raise NoFileError(path)
    handle = os.open(path, os.O_RDONLY | flags | vars(os).get("O_CLOEXEC", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):  # it changed in between
            raise NoFileError(path)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def write_private(target: Path, text: str) -> None:
    """Write a text file, whole or not at all.

    Raises:
        OSError: it cannot be written; what was there before is untouched.
    """
    with replacing(target) as part:
        part.write_text(text, "utf-8")


def sweep(*folders: Path) -> int:
    """Delete what an interrupted run left half written. Only for the one that holds the lock.

    Returns:
        How many files.
    """
    gone = 0
    for folder in folders:
        try:
            found = [path for path in folder.iterdir() if _LEFT_OVER.search(path.name)]
        except OSError:
            continue
        for path in found:
            with suppress(OSError):
                if stat.S_ISREG(path.lstat().st_mode):
                    erase(path)
                    gone += 1
    return gone


def others_may_look(folder: Path) -> bool:
    """Whether people other than the owner may look into a folder."""
    if os.name != "posix":
        return False
    try:
        return bool(stat.S_IMODE(folder.stat().st_mode) & 0o077)
    except OSError:
        return False


def tighten(folder: Path) -> bool:
    """Let only its owner into a folder.

    Returns:
        Whether it is so now.
    """
    if others_may_look(folder):
        with suppress(OSError):
            folder.chmod(0o700)
    return not others_may_look(folder)
