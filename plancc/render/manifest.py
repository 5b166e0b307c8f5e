"""Write what an edition's folder holds, so that anyone can tell whether a file is the one that was built."""

import json
from collections.abc import Mapping
from hashlib import sha256

NAME = "manifest.json"
FORMAT = 1


def manifest(plan: str, year: int, version: str, files: Mapping[str, bytes]) -> bytes:
    """Each file's size in bytes and its SHA-256, in the order of their names."""
    told = {
        "format": FORMAT,
        "plan": plan,
        "year": year,
        "plancc": version,
        "files": {
            name: {"bytes": len(content), "sha256": sha256(content).hexdigest()}
            for name, content in sorted(files.items())
        },
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
