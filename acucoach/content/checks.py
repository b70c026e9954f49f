"""What no file can be wrong about by itself: cautions and rules, figures, topics, postures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from acucoach.content.caution_check import CautionCheck
from acucoach.content.errors import ContentError
from acucoach.content.figures import FigureIndex
from acucoach.content.step_checks import check_steps, read_words
from acucoach.content.step_scenes import StepScenes
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_targets import Catalogue

if TYPE_CHECKING:
    from acucoach.content.library import Library


def across_files(library: Library) -> list[ContentError]:
    """Everything that fits nowhere, though each file is right by itself."""
    # What is compared with words is compared with the words of English.
    words = (*_cautions(library), *_step_pictures(library)) if library.language == "en" else ()
    return [
        *words,
        *_figures(library),
        *_topics(library),
        *_postures(library),
    ]


def _guided(library: Library) -> list[str]:
    return [code for code, entry in library.atlas().items() if entry.guided]


def _cautions(library: Library) -> Iterator[ContentError]:
    """A caution that says more than the gate does."""
    catalogue = Catalogue(library.atlas(), library.areas().values(), {})
    gate = Gate(library.safety_rules(), catalogue, library.techniques)
    check = CautionCheck(gate, library.safety.caution_rules)
    yield from check.points({code: library.guide(code).cautions for code in _guided(library)})
    for routine in library.routines():
        yield from check.routine(routine)


def _figures(library: Library) -> Iterator[ContentError]:
    """A step that names a picture nobody drew."""
    figures = FigureIndex(library.root / "figures").by_code()
    for code in _guided(library):
        drawn = {figure.id for figure in figures.get(code, ())}
        for number, step in enumerate(library.guide(code).steps, 1):
            if step.figure not in drawn:
                field = f"steps[{number}].figure"
                reason = f"there is no figure {step.figure!r}"
                yield ContentError(f"points/{code}.toml", field, reason)


def _step_pictures(library: Library) -> Iterator[ContentError]:
    """A step whose picture is another's, or does not show what the sentence says."""
    scenes = StepScenes(library.root)
    try:
        words = read_words(library.root)
    except ContentError as error:
        yield error
        return
    for code in _guided(library):
        sentences = [step.text for step in library.guide(code).steps]
        yield from check_steps(scenes, words, code, sentences)


def _topics(library: Library) -> Iterator[ContentError]:
    """A topic of warning signs that is asked for and written nowhere, or the other way."""
    written = set(library.safety.red_flags)
    asked = {rule.topic for rule in library.safety_rules().asking.topics}
    for topic in sorted(asked - written):
        yield ContentError("safety/asking.toml", "topics", f"there are no signs of {topic!r}")
    for topic in sorted(written - asked):
        yield ContentError("safety/red_flags.toml", topic, "no block of asking.toml asks for it")


def _postures(library: Library) -> Iterator[ContentError]:
    """A posture that the gate cannot weigh."""
    from acucoach.content.library import Library

    known = library.safety_rules().postures.of_text
    english = library if library.language == "en" else Library(library.root)
    for routine in library.routines():
        written = english.routine(routine.id).steps
        for number, (step, of) in enumerate(zip(routine.steps, written, strict=True), 1):
            weighed = "ie " in of.posture or of.posture in known
            if weighed and step.posture not in known:
                field, reason = f"steps[{number}].posture", "postures.toml does not know it"
                yield ContentError(f"routines/{routine.id}.toml", field, reason)
