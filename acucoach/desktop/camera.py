"""Pictures from a camera, as long as they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame


class Feeds(Protocol):
    """What puts pictures into a session."""

    def attach(self, session: QMediaCaptureSession) -> None:
        """Let it feed a session."""
        ...

    def start(self) -> None:
        """Begin."""
        ...

    def stop(self) -> None:
        """End, and give the device back."""
        ...


class SystemCamera(QObject):
    """The computer's usual camera."""

    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        from PySide6.QtMultimedia import QCamera

        super().__init__(parent)
        self._camera = QCamera(self)
        self._camera.errorOccurred.connect(self._fail)
        self._camera.activeChanged.connect(self._changed)
        self._wanted = False

    def _fail(self) -> None:
        self.failed.emit()

    def _changed(self, active: bool) -> None:
        if self._wanted and not active:
            self.failed.emit()  # taken away, or unplugged

    def attach(self, session: QMediaCaptureSession) -> None:
        """Let it feed a session."""
        session.setCamera(self._camera)

    def start(self) -> None:
        """Switch it on."""
        self._camera.start()
        self._wanted = True

    def stop(self) -> None:
        """Switch it off."""
        self._wanted = False
        self._camera.stop()


class CameraFrames(QObject):
    """Hands on each picture while it is on.

    Args:
        feed: what puts pictures in.
    """

    arrived = Signal(object)
    """A ``QVideoFrame``."""

    def __init__(self, feed: Feeds, parent: QObject | None = None) -> None:
        from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink

        super().__init__(parent)
        self._feed = feed
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        self._session = QMediaCaptureSession(self)
        feed.attach(self._session)
        self._session.setVideoSink(self._sink)
        self.on = False

    def _take(self, frame: QVideoFrame) -> None:
        if self.on and frame.isValid():
            self.arrived.emit(frame)

    def start(self) -> None:
        """Switch on."""
        self.on = True
        self._feed.start()

    def stop(self) -> None:
        """Switch off."""
        self.on = False
        self._feed.stop()


def lacking_for_camera() -> str:
    """What keeps Qt from looking for cameras, in the loader's words; empty when nothing does."""
    try:
        from PySide6.QtMultimedia import QMediaFormat
    except ImportError as error:
        return str(error)
    # Without its backend the library loads, and sees neither cameras nor pictures.
    readable = QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode)
    return "" if readable else "Qt's part for cameras is missing"


def camera_there() -> bool:
    """Whether the computer has one."""
    from PySide6.QtMultimedia import QMediaDevices

    return bool(QMediaDevices.videoInputs())


def ask_leave(context: QObject) -> bool:
    """Whether the system lets the program use the camera; asks where that is open.

    Returns:
        False also while the question still stands open.
    """
    application, wish = QCoreApplication.instance(), QCameraPermission()
    if application is None:
        return False
    status = application.checkPermission(wish)
    if status is Qt.PermissionStatus.Undetermined:
        application.requestPermission(wish, context, lambda _: None)
    return status is Qt.PermissionStatus.Granted
