"""What bones, cords and creases are called, in the language shown."""

from __future__ import annotations

from PySide6.QtCore import QObject


class BoneWords(QObject):
    """Everyday names, as a person says them who feels for a place."""

    def names(self) -> dict[str, str]:
        """Names by the id of what can be felt."""
        return {
            "clavicle": self.tr("collarbone"),
            "acromion": self.tr("tip of the shoulder"),
            "breastbone-end": self.tr("lower end of the breastbone"),
            "ribs": self.tr("ribs"),
            "rib-arch": self.tr("edge of the ribs"),
            "rib-12": self.tr("tip of the lowest rib"),
            "spine": self.tr("tips of the spine"),
            "c7": self.tr("bone at the base of the neck"),
            "shoulder-blade": self.tr("shoulder blade"),
            "hip-bone": self.tr("upper edge of the hip bone"),
            "dimple": self.tr("dimple beside the sacrum"),
            "sacrum": self.tr("sacrum and tailbone"),
            "pubic-bone": self.tr("upper edge of the pubic bone"),
            "trochanter": self.tr("bony bump at the side of the hip"),
            "skull-edge": self.tr("lower edge of the skull"),
            "mastoid": self.tr("bone behind the ear"),
            "cheek-arch": self.tr("cheekbone"),
            "jaw-angle": self.tr("edge of the jaw"),
            "elbow-outer": self.tr("bony bump on the outer side of the elbow"),
            "elbow-inner": self.tr("bony bump on the inner side of the elbow"),
            "elbow-tip": self.tr("tip of the elbow"),
            "elbow-crease": self.tr("elbow crease"),
            "biceps-cord": self.tr("firm cord in the elbow crease"),
            "wrist-cords": self.tr("the two cords of the wrist"),
            "wrist-crease": self.tr("wrist crease"),
            "wrist-crease-back": self.tr("crease on the back of the wrist"),
            "wrist-bone-thumb": self.tr("wrist bone on the thumb side"),
            "wrist-bone-little": self.tr("wrist bone on the little-finger side"),
            "pea-bone": self.tr("small round bone at the heel of the hand"),
            "knuckles": self.tr("knuckles"),
            "finger-webs": self.tr("web between the fingers"),
            "kneecap": self.tr("kneecap"),
            "knee-crease": self.tr("knee crease"),
            "shin-top": self.tr("bump at the top of the shin"),
            "shin-edge": self.tr("front edge of the shin bone"),
            "shin-head": self.tr("bony bump below the outer knee"),
            "ankle-outer": self.tr("outer ankle bone"),
            "ankle-inner": self.tr("inner ankle bone"),
            "achilles": self.tr("Achilles tendon"),
            "foot-edge": self.tr("bump on the outer edge of the foot"),
            "boat-bone": self.tr("bony bump on the inner edge of the foot"),
            "toe-webs": self.tr("web between the toes"),
        }
