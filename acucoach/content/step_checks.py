"""Whether each step has a picture of its own that shows what its sentence says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from acucoach.content.errors import ContentError
from acucoach.content.plates import PlateError
from acucoach.content.step_scenes import StepScenes
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.frozen import frozen

_FILE = "figures/step_words.toml"


@frozen
class StepWords:
    """What words of a sentence ask of its picture.

    Attributes:
        any: one of them in the sentence is enough.
        shows: one of these must then be shown.
        unless: with one of these in the sentence nothing is asked.
    """

    any: tuple[str, ...]
    shows: tuple[str, ...]
    unless: tuple[str, ...]

    def missing(self, sentence: str, shown: frozenset[str]) -> str:
        """The words whose posture, measure or act is not shown; empty when all is well."""
        text = sentence.lower().replace("’", "'")
        said = next((word for word in self.any if word in text), "")
        if not said or any(word in text for word in self.unless) or shown & {*self.shows}:
            return ""
        return said


def read_words(root: Path) -> tuple[StepWords, ...]:
    """The word list.

    Raises:
        ContentError: the file is missing or a field is wrong.
    """
    top = Fields(parse(read_text(root, _FILE), _FILE), _FILE)
    found = []
    for block in top.tables("words"):
        found.append(
            StepWords(block.words("any"), block.words("shows"), block.words("unless", empty=True))
        )
        block.finish()
    top.finish()
    return tuple(found)


def check_steps(
    scenes: StepScenes, words: Sequence[StepWords], code: str, sentences: Sequence[str]
) -> Iterator[ContentError]:
    """Everything that is wrong with the pictures of a point's steps."""
    file = f"figures/steps/{code}.toml"
    try:
        found = scenes.of(code)
    except (ContentError, PlateError) as error:
        yield error if isinstance(error, ContentError) else ContentError(file, "", str(error))
        return
    if len(found) != len(sentences):
        reason = f"{len(found)} pictures for {len(sentences)} steps"
        yield ContentError(file, "steps", reason)
    for number, (scene, sentence) in enumerate(zip(found, sentences, strict=False), 1):
        field = f"steps[{number}]"
        if scene in found[: number - 1]:
            twin = found.index(scene) + 1
            yield ContentError(file, field, f"it is the same picture as that of step {twin}")
        try:
            base = scenes.base(scene.base)
        except (KeyError, PlateError):
            yield ContentError(file, f"{field}.base", f"there is no picture {scene.base!r}")
            continue
        hidden = {
            name
            for place in scene.places()
            for name in (place.name, place.other)
            if name and name not in base.spots
        }
        for name in sorted(hidden):
            yield ContentError(file, field, f"{scene.base!r} does not show {name!r}")
        shown = scene.shown(base.shows)
        for rule in words:
            said = rule.missing(sentence, shown)
            if said:
                reason = f"the step says {said!r}; the picture shows none of {list(rule.shows)}"
                yield ContentError(file, field, reason)
