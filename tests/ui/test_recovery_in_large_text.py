"""The page that stands in for the window can be read in large letters."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea

from acucoach.ui.recovery_page import RecoveryPage, Way
from tests.settle import settle


def test_nothing_is_cut_off_at_the_side(qtbot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual = application.font()
    large = QFont(usual)
    large.setPixelSize(34)
    application.setFont(large)
    try:
        ways = [
            Way("Abrir la copia de seguridad más reciente", "Se hizo hoy.", lambda: ""),
            Way("Empezar con registros vacíos", "Lo que hay ahora se conserva.", lambda: ""),
        ]
        page = RecoveryPage("AcuCoach no puede abrir tus registros", "El archivo.", ways)
        qtbot.addWidget(page)
        page.show()
        settle()
        assert page.buttons[0].width() > 620, "or the letters are not large"
        (area,) = page.findChildren(QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
    finally:
        application.setFont(usual)
