"""The arrows between rooms, and what a bare import may load."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _modules_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_domain_loads_no_qt_and_no_database() -> None:
    import acucoach.domain

    folder = Path(acucoach.domain.__file__).parent
    names = sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")
    loaded = _modules_after("; ".join(f"import acucoach.domain.{name}" for name in names))
    assert not {name for name in loaded if name.startswith("PySide6")}
    assert "sqlite3" not in loaded


def test_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([str(lint)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests"}


def test_no_module_imports_anything_that_reaches_a_network() -> None:
    seen = []
    for path in sorted((ROOT / "acucoach").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                continue
            seen += [
                f"{path.name}: {name}"
                for name in names
                if name.split(".")[0] in NETWORK or "QtNetwork" in name or "QtWeb" in name
            ]
    assert seen == []


def test_the_first_picture_waits_for_nothing_that_comes_later() -> None:
    """Each module costs a start some milliseconds; what is named here was once among them."""
    start = (
        "import acucoach.app, acucoach.assembly.window_keeper, acucoach.assembly.start, "
        "acucoach.assembly.parts, acucoach.assembly.window"
    )
    loaded = _modules_after(start)
    later = {
        "acucoach.assembly.attack",
        "acucoach.assembly.camera",
        "acucoach.assembly.control_prompts",
        "acucoach.assembly.done_before",
        "acucoach.assembly.record_care",
        "acucoach.assembly.session_looks",
        "acucoach.assembly.session_names",
        "acucoach.assembly.session_targets",
        "acucoach.assembly.session_times",
        "acucoach.assembly.unsaved",
        "acucoach.content.figures",
        "acucoach.content.step_scenes",
        "acucoach.domain.body_lengths",
        "acucoach.domain.composing",
        "acucoach.domain.draft",
        "acucoach.domain.insight",
        "acucoach.domain.instruments",
        "acucoach.domain.plan",
        "acucoach.domain.replacement",
        "acucoach.domain.search",
        "acucoach.domain.session",
        "acucoach.domain.trial",
        "acucoach.finder.offers",
        "acucoach.storage.body_lengths",
        "acucoach.storage.daily_copy",
        "acucoach.storage.drafts",
        "acucoach.storage.nouns",
        "acucoach.storage.plan_json",
        "acucoach.storage.routines",
        "acucoach.storage.session_lines",
        "acucoach.storage.tender_spots",
        "acucoach.storage.trials",
        "acucoach.ui.background",
        "acucoach.ui.body_map.urgent_card",
        "acucoach.ui.drafts",
        "acucoach.ui.widgets.verdict_panel",
        "acucoach.ui.words.answers",
        "acucoach.ui.words.techniques",
        "statistics",
        "subprocess",
        "uuid",
        "PySide6.QtMultimedia",
        "PySide6.QtTextToSpeech",
    }
    assert loaded & later == set()
