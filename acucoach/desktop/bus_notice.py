"""Notices over the message bus, for desktops that show notices and have no tray (plain GNOME).

The service wants an unsigned number, which Qt's own bus module cannot send from Python; so the
message is made with the library of the bus itself, libdbus, which Qt's module needs as well.
The service: Desktop Notifications Specification 1.2, org.freedesktop.Notifications.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import byref, c_char_p, c_int, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from acucoach import APPLICATION_ID

_SERVICE = b"org.freedesktop.Notifications"
_PATH = b"/org/freedesktop/Notifications"
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_SESSION_BUS = 0
_RETURN, _ERROR = 2, 3
_STRING, _NUMBER, _INT, _ARRAY = ord("s"), ord("u"), ord("i"), ord("a")
_MILLISECONDS = 1000
"""How long the bus may take to answer: it runs on this computer."""

_TAKES: dict[str, tuple[Any, list[Any]]] = {
    "bus_get_private": (c_void_p, [c_int, c_void_p]),
    "connection_set_exit_on_disconnect": (None, [c_void_p, c_uint32]),
    "connection_get_unix_fd": (c_uint32, [c_void_p, c_void_p]),
    "connection_read_write": (c_uint32, [c_void_p, c_int]),
    "connection_pop_message": (c_void_p, [c_void_p]),
    "connection_send": (c_uint32, [c_void_p, c_void_p, c_void_p]),
    "connection_flush": (None, [c_void_p]),
    "connection_close": (None, [c_void_p]),
    "connection_unref": (None, [c_void_p]),
    "bus_add_match": (None, [c_void_p, c_char_p, c_void_p]),
    "message_new_method_call": (c_void_p, [c_char_p] * 4),
    "message_unref": (None, [c_void_p]),
    "message_get_type": (c_int, [c_void_p]),
    "message_get_reply_serial": (c_uint32, [c_void_p]),
    "message_is_signal": (c_uint32, [c_void_p, c_char_p, c_char_p]),
    "message_iter_init": (c_uint32, [c_void_p, c_void_p]),
    "message_iter_init_append": (None, [c_void_p, c_void_p]),
    "message_iter_append_basic": (c_uint32, [c_void_p, c_int, c_void_p]),
    "message_iter_open_container": (c_uint32, [c_void_p, c_int, c_char_p, c_void_p]),
    "message_iter_close_container": (c_uint32, [c_void_p, c_void_p]),
    "message_iter_get_arg_type": (c_int, [c_void_p]),
    "message_iter_get_basic": (None, [c_void_p, c_void_p]),
}
"""What each function gives and takes (dbus.h of libdbus-1, stable since 1.0)."""


class BusNotices(QObject):
    """A connection to the bus of this desktop, made when it is first needed."""

    activated = Signal()
    """A notice was clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Any = None
        self._connection: int | None = None
        self._watch: QSocketNotifier | None = None
        self._asked: set[int] = set()
        self._shown: set[int] = set()

    @property
    def works(self) -> bool:
        """Whether a service that shows notices runs on the bus, or would be started by it."""
        if not sys.platform.startswith("linux"):
            return False
        name = _SERVICE.decode()
        return name in _names("ListNames") or name in _names("ListActivatableNames")

    def show(self, title: str, text: str) -> bool:
        """Send a notice.

        Returns:
            Whether it went out; a service that refuses it later is not waited for.
        """
        if not self.works or not self._connect():
            return False
        call = self._library.dbus_message_new_method_call(_SERVICE, _PATH, _SERVICE, b"Notify")
        if not call:
            return False
        plain = text.replace("&", "&amp;").replace("<", "&lt;")  # a text may hold marks of style
        at = _room()
        self._library.dbus_message_iter_init_append(call, at)
        self._add_text(at, "AcuCoach")
        self._add(at, _NUMBER, c_uint32(0))  # in no other notice's place
        for words in (APPLICATION_ID, title, plain):  # the first is the name of an icon
            self._add_text(at, words)
        self._add_list(at, b"s", "default", self.tr("Open"))
        self._add_list(at, b"{sv}")
        self._add(at, _INT, c_int(-1))  # as long as the desktop likes
        serial = c_uint32(0)
        sent = self._library.dbus_connection_send(self._connection, call, byref(serial))
        self._library.dbus_connection_flush(self._connection)
        self._library.dbus_message_unref(call)
        self._asked.add(serial.value)
        return bool(sent)

    def close(self) -> None:
        """End the connection."""
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
            self._watch = None
        if self._connection is not None:
            self._library.dbus_connection_close(self._connection)
            self._library.dbus_connection_unref(self._connection)
            self._connection = None
        self._asked.clear()
        self._shown.clear()

    def _connect(self) -> bool:
        if self._connection is not None:
            return True
        try:
            library: Any = ctypes.CDLL("libdbus-1.so.3")
            for name, (gives, takes) in _TAKES.items():
                function = getattr(library, f"dbus_{name}")
                function.restype, function.argtypes = gives, takes
        except (OSError, AttributeError):
            return False
        self._library = library
        self._connection = library.dbus_bus_get_private(_SESSION_BUS, None) or None
        if self._connection is None:
            return False
        library.dbus_connection_set_exit_on_disconnect(self._connection, 0)
        rule = b"type='signal',interface='" + _SERVICE + b"',member='ActionInvoked'"
        library.dbus_bus_add_match(self._connection, rule, None)
        handle = c_int(-1)
        if library.dbus_connection_get_unix_fd(self._connection, byref(handle)):
            self._watch = QSocketNotifier(handle.value, QSocketNotifier.Type.Read, self)
            self._watch.activated.connect(self._heard)
        return True

    def _add(self, at: Any, kind: int, value: Any) -> None:
        self._library.dbus_message_iter_append_basic(at, kind, byref(value))

    def _add_text(self, at: Any, words: str) -> None:
        raw = words.replace("\0", "").encode("utf-8", "replace")  # other bytes end the program
        self._add(at, _STRING, c_char_p(raw))

    def _add_list(self, at: Any, kind: bytes, *words: str) -> None:
        inside = _room()
        self._library.dbus_message_iter_open_container(at, _ARRAY, kind, inside)
        for word in words:
            self._add_text(inside, word)
        self._library.dbus_message_iter_close_container(at, inside)

    def _heard(self) -> None:
        if not self._library.dbus_connection_read_write(self._connection, 0):
            self.close()  # the bus is gone; the next notice asks for it anew
            return
        while message := self._library.dbus_connection_pop_message(self._connection):
            self._take(message)
            self._library.dbus_message_unref(message)

    def _take(self, message: int) -> None:
        library = self._library
        serial = library.dbus_message_get_reply_serial(message)
        kind = library.dbus_message_get_type(message)
        if kind in (_RETURN, _ERROR) and serial in self._asked:
            self._asked.discard(serial)
            if kind == _RETURN:
                self._shown.add(self._number(message))
            return
        clicked = library.dbus_message_is_signal(message, _SERVICE, b"ActionInvoked")
        if clicked and self._number(message) in self._shown:
            self.activated.emit()

    def _number(self, message: int) -> int:
        """The first value, a notice's number; 0, which no notice has, where it is none."""
        library, at, found = self._library, _room(), c_uint32(0)
        something = library.dbus_message_iter_init(message, at)
        if something and library.dbus_message_iter_get_arg_type(at) == _NUMBER:
            library.dbus_message_iter_get_basic(at, byref(found))
        return found.value


def _names(member: str) -> list[str]:
    """Names on the user's bus; none where there is no bus."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return []
    ask = QDBusMessage.createMethodCall(_BUS, _BUS_PATH, _BUS, member)
    answer = bus.call(ask, QDBus.CallMode.Block, _MILLISECONDS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return []
    return [str(name) for name in answer.arguments()[0]]


def _room() -> Any:
    """Room for a DBusMessageIter, which is less than 128 bytes everywhere, aligned for pointers."""
    return (c_void_p * 32)()
