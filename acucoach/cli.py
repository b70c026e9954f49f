"""The command line: the window by default, and a few commands without one.

Exit codes: 0 done, 1 a check failed, 2 something outside the program is wrong (one sentence on
standard error, nothing touched).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from acucoach import __version__
from acucoach.commands.output import say, say_no_more
from acucoach.domain.errors import ExpectedError

if TYPE_CHECKING:
    from acucoach.commands.table_import import TableChoices

SPEAK = "speak"


class _Parser(argparse.ArgumentParser):
    """One sentence instead of argparse's usage block."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"acucoach: {message}; see acucoach --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="acucoach",
        description="Acupressure self-massage with a guide, a paced timer and an honest diary.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"acucoach {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where the records are kept")
    parser.add_argument("--person", default="", metavar="NAME", help="whose records, by name")
    parser.add_argument("--lang", metavar="LL", help="language of texts, such as en or de")
    parser.add_argument(
        "--open", nargs="?", type=Path, metavar="FILE", dest="file",
        help="show a routine, a diary, a backup or a table in the window",
    )  # fmt: skip
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    content = commands.add_parser("content", help="check all content and print it as JSON")
    content.add_argument("--lang", metavar="LL", help="language of texts", dest="content_lang")
    judge = commands.add_parser("judge", help="what the safety gate says of a described person")
    judge.add_argument("person", type=Path, metavar="PERSON.toml", help="see docs/content.md")
    judge.add_argument("--points", nargs="+", default=[], metavar="CODE", help="only these")
    judge.add_argument("--routines", nargs="+", default=[], metavar="ID", help="only these")
    commands.add_parser("remind", help="remind of plans while no window is open")
    commands.add_parser("self-test", help="check this installation, without a display")
    commands.add_parser("demo", help="open the window on made-up records, thrown away afterwards")
    out = commands.add_parser("export", help="write the records into a file or folder")
    out.add_argument("target", type=Path, metavar="PATH", help="the file; for csv the folder")
    out.add_argument("--format", choices=("json", "csv", "sheet", "fhir"), default="json")
    out.add_argument(
        "--separator", choices=("comma", "semicolon", "tab"), default="",
        help="between columns; the country's when left out",
    )  # fmt: skip
    out.add_argument("--notes", action="store_true", help="put notes into a FHIR bundle, too")
    back = commands.add_parser("import", help="read records, or a table, into the records")
    back.add_argument("source", type=Path, metavar="FILE", help="a .json or .csv file")
    back.add_argument("--dry-run", action="store_true", help="only say what would change")
    back.add_argument("--take-theirs", action="store_true", help="where both differ, take the file")
    back.add_argument(
        "--column", action="append", default=[], metavar="FIELD=NAME",
        help="a column of a table: date, time, score, note, medicine, complaint and others",
    )  # fmt: skip
    back.add_argument("--dates", choices=("ymd", "dmy", "mdy"), default="", help="order in dates")
    back.add_argument(
        "--scale", type=_scale, default=None, metavar="END",
        help="where the table's scale ends: 3, 5, 10, 100; without it as the heading says",
    )  # fmt: skip
    back.add_argument(
        "--word", action="append", default=[], metavar="WORD=NUMBER",
        help="the number that a word of the table stands for, on its scale",
    )  # fmt: skip
    back.add_argument(
        "--name", action="append", default=[], metavar="NAME=ID",
        help="the complaint that the table calls so",
    )  # fmt: skip
    back.add_argument(
        "--complaint", default="", metavar="ID", help="the complaint of rows that name none"
    )
    return parser


def _speak_parser() -> argparse.ArgumentParser:
    """Of what the window starts beside itself: nobody types it, so no list of commands names it."""
    parser = _Parser(prog=f"acucoach {SPEAK}", allow_abbrev=False)
    parser.set_defaults(command=SPEAK, lang="")
    parser.add_argument("--voice", default="")
    parser.add_argument("--volume", type=float, default=0.7)
    parser.add_argument("--engine", default="")
    return parser


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    if arguments[:1] == [SPEAK]:
        return _speak_parser().parse_args(arguments[1:])
    return _parser().parse_args(arguments)


def _scale(text: str) -> int:
    """Where a scale may end; the list of all numbers would be no sentence."""
    if not text.isdecimal() or len(text) > 3 or not 2 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 2 to 100")
    return int(text)


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line.

    Args:
        arguments: without the program's name.

    Returns:
        The exit code.
    """
    try:
        chosen = _parsed(list(arguments))
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        return _carry_out(chosen)
    except ExpectedError as error:
        print(f"acucoach: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        say_no_more()  # whoever read the output has read enough
        return 0


def _carry_out(chosen: argparse.Namespace) -> int:
    language = chosen.lang or ""
    if language:
        _check_language(language)
    if chosen.command == "content":
        return _content(chosen.content_lang or language or "en")
    if chosen.command == "judge":
        from acucoach.commands.judge import run_judge
        from acucoach.paths import resources

        now = datetime.now().astimezone()
        told = run_judge(
            resources(), chosen.person, now, points=chosen.points, routines=chosen.routines
        )
        say(told)
        return 0
    if chosen.command == "self-test":
        from acucoach.commands.self_test import run_self_test

        return run_self_test(language or "en")
    if chosen.command == SPEAK:
        from acucoach.desktop.speaking import run_speak

        return run_speak(chosen.voice, chosen.volume, chosen.engine)
    from acucoach.paths import default_data_folder

    folder = chosen.data_dir or default_data_folder()
    if chosen.person:
        from acucoach.storage.people import PeopleBook

        folder = PeopleBook(folder).named(chosen.person).folder
    if chosen.command in ("export", "import"):
        say(_files(chosen, folder))
        return 0
    if chosen.command == "remind":
        from acucoach.commands.remind import run_remind

        return run_remind(folder, language)
    from acucoach.desktop.display_check import require_display

    require_display()
    if chosen.command == "demo":
        from acucoach.commands.demo import run_demo

        return run_demo(language)
    from acucoach.app import run_window

    file: Path | None = chosen.file
    return run_window(folder, language, file=None if file is None else file.absolute())


def _files(chosen: argparse.Namespace, folder: Path) -> str:
    """Export or import."""
    if chosen.command == "export":
        from acucoach.commands.export import run_export

        return run_export(
            folder, chosen.target, chosen.format, notes=chosen.notes, separator=chosen.separator
        )
    from acucoach.commands.bring_in import run_import

    return run_import(
        folder, chosen.source, dry_run=chosen.dry_run, take_theirs=chosen.take_theirs,
        table=_table_choices(chosen),
    )  # fmt: skip


def _table_choices(chosen: argparse.Namespace) -> TableChoices:
    from acucoach.commands.table_import import FIELDS, TableChoices

    columns, words = {}, {}
    for pair in chosen.column:
        field, given, name = pair.partition("=")
        if field not in FIELDS or not given:
            raise ExpectedError(
                "--column {pair} is not clear; write --column FIELD=NAME with one of these: "
                "{names}.",
                pair=pair,
                names=", ".join(FIELDS),
            )
        columns[field] = name
    names = {}
    for pair in chosen.name:
        name, given, complaint = pair.rpartition("=")
        if not given:
            raise ExpectedError(
                "--name {pair} is not clear; write --name Head=headache.", pair=pair
            )
        names[name] = complaint
    for pair in chosen.word:
        word, _, number = pair.rpartition("=")
        try:
            words[word] = float(number)
        except ValueError:
            raise ExpectedError(
                "--word {pair} is not clear; write --word Moderate=5.", pair=pair
            ) from None
    return TableChoices(columns, chosen.dates, chosen.scale, words, chosen.complaint, names)


def _content(language: str) -> int:
    """Check all content; print it, or what is wrong with it."""
    from acucoach.content.library import Library
    from acucoach.content.report import as_json
    from acucoach.paths import resources, translations

    library = Library(resources(), language, translations())
    problems = library.check()
    if language != "en":
        from acucoach.content.translation import differences

        folder = translations() / language
        problems = problems or list(differences(library.root, library.overlay, folder))
    for problem in problems:
        print(f"acucoach: {problem}", file=sys.stderr)
    if problems:
        return 1
    say(as_json(library))
    return 0


def _check_language(language: str) -> None:
    from acucoach.paths import known_languages

    known = known_languages()
    if language not in known:
        raise ExpectedError(
            "The language {language} is not among those the program speaks ({names}); "
            "choose one of them with --lang.",
            language=language,
            names=", ".join(known),
        )
