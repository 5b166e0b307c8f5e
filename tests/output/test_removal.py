"""What a run made for itself goes, whoever asks it to stop meanwhile, and however often."""

import shutil
import signal
from pathlib import Path
from types import FrameType

from plancc.output.removal import remove


def test_a_folder_goes_though_it_is_interrupted_again_and_again(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(3000):
        (folder / str(number)).touch()
    heard = []

    def interrupt(_: int, frame: FrameType | None) -> None:
        while frame and frame.f_code.co_filename != shutil.__file__:
            frame = frame.f_back
        if frame:
            heard.append(frame)
            raise KeyboardInterrupt

    # By the time that is worked, not by the clock: a busy machine hears as much of it.
    signal.signal(signal.SIGPROF, interrupt)
    signal.setitimer(signal.ITIMER_PROF, 0.001, 0.004)
    try:
        remove(folder)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
    assert heard
    assert not folder.exists()
