"""Bring the files that translators fill up to date with the texts of the program.

Texts stand in the source as ``self.tr("...")`` or ``QCoreApplication.translate("Here", "...")``.
Sentences of errors stand where they are raised, below the interface, and know of no translator:
they are gathered here. What is gone leaves the files, what is new comes in without a translation.

    python packaging/languages/texts.py [translations/acucoach_LL.ts ...]
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.ui.words.told import CONTEXT  # noqa: E402


def error_sentences(tree: ast.Module) -> Iterator[str]:
    """The sentences of a module's errors: what is raised, and tables of such sentences."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_error(node.func) and node.args:
            yield from _strings(node.args[0])
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(t, ast.Name) and t.id == "SENTENCES" for t in targets):
                for value in node.value.values:
                    yield from _strings(value)


def _is_error(function: ast.expr) -> bool:
    name = getattr(function, "id", getattr(function, "attr", ""))
    return str(name).endswith("Error") and name not in ("ContentError", "ExchangeError")


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
        yield node.value


def sources() -> list[Path]:
    """The program's modules."""
    return sorted((ROOT / "acucoach").rglob("*.py"))


def main(files: list[Path]) -> int:
    """Read all modules and write the files anew."""
    said: dict[str, None] = {}
    for path in sources():
        if "commands" not in path.parts:
            said.update(dict.fromkeys(error_sentences(ast.parse(path.read_text("utf-8")))))
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "errors.py"
        gathered.write_text(
            "".join(
                f'QCoreApplication.translate("{CONTEXT}", {_literal(text)})\n' for text in said
            ),
            "utf-8",
        )
        tool = Path(sys.executable).with_name("pyside6-lupdate")
        done = subprocess.run(
            [
                tool, *map(str, sources()), str(gathered), "-ts", *map(str, files),
                "-no-obsolete", "-locations", "none",
            ],
            check=False,
        )  # fmt: skip
    return done.returncode


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    given = [Path(name) for name in sys.argv[1:]]
    sys.exit(main(given or sorted((ROOT / "translations").glob("*.ts"))))
