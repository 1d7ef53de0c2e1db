"""What is written for Windows, macOS and Flatpak, none of which can be built here."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from poeguide.domain.file_types import FILE_TYPES

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
ID = "org.poeguide.PoeGuide"


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed here")
def test_the_installer_for_windows_compiles_over_a_stand_in(tmp_path: Path) -> None:
    subprocess.run([sys.executable, PACKAGING / "desktop" / "make_icons.py", tmp_path / "icons"], check=True)
    program = tmp_path / "program"
    program.mkdir()
    program.joinpath("poeguide.exe").write_text("a stand-in")
    folders = [f"-DPROGRAM={program}", f"-DICONS={tmp_path / 'icons'}", f"-DOUTPUT={tmp_path / 'poeguide-setup.exe'}"]

    make = ["makensis", "-V2", "-DVERSION=0.1.0", *folders, str(PACKAGING / "windows" / "poeguide.nsi")]

    done = subprocess.run(make, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "poeguide-setup.exe").is_file()


def test_the_recipe_for_flatpak_lays_the_program_into_an_empty_folder_and_asks_for_no_network(tmp_path: Path) -> None:
    recipe = yaml.safe_load((PACKAGING / "flatpak" / f"{ID}.yaml").read_text("utf-8"))
    for name in ("program/poeguide", "stage/usr/share/applications/menu.desktop"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("a stand-in")

    for line in recipe["modules"][0]["build-commands"]:
        subprocess.run(["sh", "-ec", line.replace("/app/", "app/")], cwd=tmp_path, check=True)

    assert (tmp_path / "app/bin/poeguide").read_text() == "a stand-in"
    assert (tmp_path / "app/share/applications/menu.desktop").is_file()
    assert recipe["id"] == ID
    assert [line for line in recipe["finish-args"] if "network" in line] == []


def test_macos_and_windows_are_told_of_the_links_and_of_all_files_that_the_program_opens() -> None:
    macos = plistlib.loads((PACKAGING / "macos" / "info.plist").read_bytes())
    installer = (PACKAGING / "windows" / "poeguide.nsi").read_text("utf-8")
    opened = [kind for document in macos["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]]
    named = {d["UTTypeIdentifier"]: d["UTTypeTagSpecification"] for d in macos["UTExportedTypeDeclarations"]}

    assert macos["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["poeguide"]
    assert opened == list(named)
    assert {(*tags["public.filename-extension"], *tags["public.mime-type"]) for tags in named.values()} == {
        (kind.suffix[1:], kind.media_type) for kind in FILE_TYPES
    }
    for words in ("OpenWith", "ForgetKind"):
        assert set(re.findall(rf"!insertmacro {words} (\S+) (\S+)", installer)) == {
            (kind.suffix[1:], kind.kind) for kind in FILE_TYPES
        }


def test_the_uninstaller_for_windows_removes_no_folder_with_files_of_others() -> None:
    installer = (PACKAGING / "windows" / "poeguide.nsi").read_text("utf-8")

    assert re.findall(r"RMDir /r (.*)", installer) == ['"$INSTDIR\\_internal"']
