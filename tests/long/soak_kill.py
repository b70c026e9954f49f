"""Kill a running session a hundred times at random moments, and look at what is left.

Each child runs a session whose seconds pass a hundred times faster than real ones, writes it as
the program does, and says on its standard output which second is on disk. It is killed with
SIGKILL. Afterwards the file must be whole, the session must be there, and at most the second
that was being written may be missing.

    python tests/long/soak_kill.py [--times 100] [--seed N]
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

SPEED = 100


def child(database: Path) -> None:
    """Run a session until killed."""
    from acucoach.domain.plan import plan
    from acucoach.domain.session import Session
    from acucoach.storage.changes import Changes
    from acucoach.storage.database import open_database
    from acucoach.storage.sessions import SessionRepository
    from acucoach.storage.undo import UndoHistory
    from tests.hand_made import cleared, routine, step

    connection = open_database(database)
    repository = SessionRepository(connection, Changes(), UndoHistory(), lambda: datetime.now(UTC))
    repository.mark_interrupted()
    made = plan(routine(*(step(code, 300) for code in ("LI4", "SP6", "LR3", "PC6", "ST36"))))
    session = Session(made, cleared(made))
    session.start(0.0)
    kept = repository.begin(session.record(), made)
    print(kept.id, 0, flush=True)
    for second in range(1, made.total_seconds):
        time.sleep(1 / SPEED)
        session.tick(float(second))
        repository.update(kept.id, session.record())
        print(kept.id, second, flush=True)


def main() -> int:
    """Kill, look, repeat."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--child", type=Path)
    options = parser.parse_args()
    if options.child:
        child(options.child)
        return 0
    from acucoach.storage.changes import Changes
    from acucoach.storage.database import is_whole, open_database
    from acucoach.storage.sessions import SessionRepository
    from acucoach.storage.undo import UndoHistory

    chance = random.Random(options.seed)
    lost = damaged = 0
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "acucoach.sqlite3"
        for _ in range(options.times):
            with subprocess.Popen(
                [sys.executable, __file__, "--child", str(database)], stdout=subprocess.PIPE
            ) as process:
                assert process.stdout is not None
                first = process.stdout.readline()
                time.sleep(chance.uniform(0.0, 0.8))
                os.kill(process.pid, signal.SIGKILL)
                said = (first + process.stdout.read()).decode().splitlines()
            session_id, second = said[-1].split()
            connection = open_database(database)
            damaged += not is_whole(connection)
            now = datetime.now(UTC) + timedelta(seconds=1)
            repository = SessionRepository(
                connection, Changes(), UndoHistory(), lambda now=now: now
            )
            interrupted = {record.id: record for record in repository.mark_interrupted()}
            if session_id in interrupted:
                missing = int(second) - interrupted[session_id].delivered_seconds
                worst = max(worst, missing)
                if missing > 0 or repository.plan_of(session_id) is None:
                    lost += 1
            else:
                lost += 1
            connection.close()
    print(
        f"{options.times} kills: {lost} sessions lost or short of a written second, "
        f"{damaged} damaged files, most seconds missing of those written: {worst:g}"
    )
    return 1 if lost or damaged else 0


if __name__ == "__main__":
    raise SystemExit(main())
