"""What the hand does and with what, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.acupoint import Motion, Tool


class TechniqueWords(QObject):
    """Names of motions and tools in the user's language."""

    def motion(self, motion: Motion) -> str:
        """What the hand does, in a word or two."""
        return {
            Motion.CIRCLE: self.tr("Circles"),
            Motion.HOLD: self.tr("Press and hold"),
            Motion.PRESS: self.tr("Press and let go"),
            Motion.KNEAD: self.tr("Knead"),
            Motion.TAP: self.tr("Tap"),
            Motion.RUB: self.tr("Rub"),
            Motion.STROKE: self.tr("Stroke"),
            Motion.THRUST: self.tr("Press in and hold"),
            Motion.VIBRATE: self.tr("Tremble with the fingertip"),
            Motion.ROLL: self.tr("Roll the ball"),
            Motion.TRIGGER: self.tr("Press and wait"),
        }[motion]

    def brief(self, motion: Motion) -> tuple[str, str]:
        """What the hand does in the fewest words, and how, for a card."""
        return {
            Motion.CIRCLE: (self.tr("Circles"), self.tr("small and slow")),
            Motion.HOLD: (self.tr("Hold"), self.tr("let go slowly")),
            Motion.PRESS: (self.tr("Press"), self.tr("and let go")),
            Motion.KNEAD: (self.tr("Knead"), self.tr("soft and round")),
            Motion.TAP: (self.tr("Tap"), self.tr("loose and light")),
            Motion.RUB: (self.tr("Rub"), self.tr("one way")),
            Motion.STROKE: (self.tr("Stroke"), self.tr("slow and flat")),
            Motion.THRUST: (self.tr("Press in"), self.tr("and hold")),
            Motion.VIBRATE: (self.tr("Tremble"), self.tr("fine and quick")),
            Motion.ROLL: (self.tr("Roll"), self.tr("on a ball")),
            Motion.TRIGGER: (self.tr("Press, wait"), self.tr("until it eases")),
        }[motion]

    def tool(self, tool: Tool) -> str:
        """ "Thumb", "Pencil eraser"."""
        return {
            Tool.THUMB: self.tr("Thumb"),
            Tool.INDEX_FINGER: self.tr("Index finger"),
            Tool.FINGERS: self.tr("Fingers"),
            Tool.KNUCKLE: self.tr("Knuckle"),
            Tool.PALM: self.tr("Flat hand"),
            Tool.ERASER: self.tr("Pencil eraser"),
            Tool.BALL: self.tr("Ball"),
            Tool.BRUSH: self.tr("Brush"),
        }[tool]

    def with_tool(self, tool: Tool) -> str:
        """ "with the thumb"."""
        return {
            Tool.THUMB: self.tr("with the thumb"),
            Tool.INDEX_FINGER: self.tr("with the index finger"),
            Tool.FINGERS: self.tr("with the fingers"),
            Tool.KNUCKLE: self.tr("with a knuckle"),
            Tool.PALM: self.tr("with the flat hand"),
            Tool.ERASER: self.tr("with a pencil eraser"),
            Tool.BALL: self.tr("with a ball"),
            Tool.BRUSH: self.tr("with a brush"),
        }[tool]

    def way(self, motion: Motion, tool: Tool | None) -> str:
        """ "Circles, with a pencil eraser"; the motion alone where it names the tool itself."""
        named = (motion, tool) == (Motion.ROLL, Tool.BALL)
        if tool is None or named:
            return self.motion(motion)
        return self.tr("{motion}, {tool}").format(
            motion=self.motion(motion), tool=self.with_tool(tool)
        )

    def instead(self, tool: Tool, usual: Tool) -> str:
        """Below a text that speaks of the usual tool."""
        return {
            Tool.THUMB: self.tr("Do the same with your thumb in place of the {usual}."),
            Tool.INDEX_FINGER: self.tr("Do the same with your index finger, not the {usual}."),
            Tool.FINGERS: self.tr("Do the same with your fingers in place of the {usual}."),
            Tool.KNUCKLE: self.tr("Do the same with a knuckle in place of the {usual}."),
            Tool.PALM: self.tr("Do the same with your flat hand in place of the {usual}."),
            Tool.ERASER: self.tr(
                "Hold a pencil upside down. Do the same with its eraser in place of the {usual}."
            ),
            Tool.BALL: self.tr("Rest on a ball in place of the {usual}. Move off it to stop."),
            Tool.BRUSH: self.tr("Do the same with a brush in place of the {usual}."),
        }[tool].format(usual=self._plain(usual))

    def _plain(self, tool: Tool) -> str:
        return {
            Tool.THUMB: self.tr("thumb"),
            Tool.INDEX_FINGER: self.tr("index finger"),
            Tool.FINGERS: self.tr("fingers"),
            Tool.KNUCKLE: self.tr("knuckle"),
            Tool.PALM: self.tr("flat hand"),
            Tool.ERASER: self.tr("eraser"),
            Tool.BALL: self.tr("ball"),
            Tool.BRUSH: self.tr("brush"),
        }[tool]
