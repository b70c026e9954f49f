"""The screen is kept on by the first way that works, let go once, and missing it is said once."""

from acucoach.desktop.keep_awake import CommandWay, ScreenAwake


class Fake:
    def __init__(self, works: bool) -> None:
        self.works, self.calls = works, list[str]()

    def hold(self) -> bool:
        self.calls.append("hold")
        return self.works

    def release(self) -> None:
        self.calls.append("release")


def test_the_first_way_that_works_is_used_and_released_once() -> None:
    closed, open_, spare = Fake(False), Fake(True), Fake(True)
    awake = ScreenAwake([closed, open_, spare])
    awake.hold()
    awake.hold()
    assert awake.holding
    awake.release()
    awake.release()
    assert (closed.calls, open_.calls, spare.calls) == (["hold"], ["hold", "release"], [])


def test_without_a_way_it_is_said_once() -> None:
    told: list[int] = []
    awake = ScreenAwake([Fake(False)], lambda: told.append(1))
    awake.hold()
    awake.hold()
    awake.release()
    assert told == [1]


def test_a_missing_command_is_a_closed_way() -> None:
    assert CommandWay("no-such-command-here").hold() is False
