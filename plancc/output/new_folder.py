"""Write files into a folder that is new or empty: all of them, or none."""

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from plancc.message import Message
from plancc.output.system import reason
from plancc.output.trouble import OutputTrouble


def create_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """A folder with these files, by their paths in it; one that holds anything is an OutputTrouble."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise OutputTrouble(Message("{folder}: is not empty; name a new folder", folder=str(folder)))
        folder.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".plancc-", suffix=".new", dir=folder))
        try:
            create_files(stage, files)
            for path in stage.iterdir():
                path.rename(folder / path.name)
        finally:
            shutil.rmtree(stage)
    except OSError as error:
        place = str(error.filename or folder)
        raise OutputTrouble(Message("{place}: {reason}", place=place, reason=reason(error))) from error


def create_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """New files in a folder, by their paths in it; one that is there already is an OSError."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
