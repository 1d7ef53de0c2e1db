"""What the packages are made of; building and installing one is packaging/package-test.sh."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib import import_module, metadata
from pathlib import Path

import pytest

from poeguide.commands.content import paths_of
from poeguide.commands.parser import COMMANDS, parse
from poeguide.commands.run import asked
from poeguide.domain.file_types import FILE_TYPES, file_type, path_of
from poeguide.domain.routes import Route
from poeguide.errors import UsageError
from poeguide.ui.pages import page_for

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
DESKTOP = PACKAGING / "desktop"
ID = "org.poeguide.PoeGuide"

sys.path.insert(0, str(PACKAGING))
papers = import_module("papers")  # a script beside the package, not in it
runtime_lock = import_module("runtime_lock")


def run(*command: str | Path) -> str:
    """Run a checking tool; its complaints fail the test."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout


def desktop_entry() -> ConfigParser:
    """The desktop entry, read as what it is: an INI file with capitals."""
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # as the manual of configparser has it
    entry.read(DESKTOP / f"{ID}.desktop", "utf-8")
    return entry


def mime_types() -> dict[str, ET.Element]:
    """Each media type that the package declares."""
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ET.parse(DESKTOP / f"{ID}.mime.xml").getroot()
    return {kind.get("type", ""): kind for kind in root.iter(f"{space}mime-type")}


def test_every_kind_of_file_has_its_media_type_ending_and_icon() -> None:
    declared = mime_types()

    assert set(declared) == {kind.media_type for kind in FILE_TYPES}
    for kind in FILE_TYPES:
        glob = next(part for part in declared[kind.media_type] if part.tag.endswith("glob"))
        assert glob.get("pattern") == f"*{kind.suffix}"
        assert (DESKTOP / "icons" / f"{kind.media_type.replace('/', '-')}.svg").is_file()


def test_desktops_are_told_of_the_links_and_of_all_files_that_the_program_opens() -> None:
    told = desktop_entry()["Desktop Entry"]["MimeType"].strip(";").split(";")

    assert told == ["x-scheme-handler/poeguide", *(kind.media_type for kind in FILE_TYPES)]
    assert [e.text for e in ET.parse(DESKTOP / f"{ID}.metainfo.xml").iter("mediatype")] == told


def test_every_action_of_the_desktop_entry_leads_to_a_page() -> None:
    entry = desktop_entry()
    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    links = [entry[f"Desktop Action {name}"]["Exec"].split()[1] for name in actions]

    assert [link for link in links if page_for(Route.parse(link)) is None] == []


def test_the_version_is_the_same_everywhere() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    releases = [e.get("version") for e in ET.parse(DESKTOP / f"{ID}.metainfo.xml").iter("release")]

    assert releases[0] == version


def test_desktop_files_are_valid() -> None:
    run("desktop-file-validate", DESKTOP / f"{ID}.desktop")


def test_the_description_for_software_centers_is_valid() -> None:
    run("appstreamcli", "validate", "--no-net", DESKTOP / f"{ID}.metainfo.xml")


def test_the_description_names_pictures_where_they_have_an_address_and_none_otherwise(tmp_path: Path) -> None:
    file = tmp_path / f"{ID}.metainfo.xml"
    make = [sys.executable, str(DESKTOP / "metainfo.py"), str(file)]
    subprocess.run([*make, ""], check=True)
    assert file.read_text("utf-8") == (DESKTOP / f"{ID}.metainfo.xml").read_text("utf-8")

    subprocess.run([*make, "https://pictures.example.org/poeguide/"], check=True)
    images = list(ET.parse(file).iter("image"))

    assert [image.get("width") for image in images] == ["1280"] * 5
    assert [i.text for i in images if not (ROOT / "docs/images" / (i.text or "").rpartition("/")[2]).is_file()] == []
    run("appstreamcli", "validate", "--no-net", file)


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.svg")) + sorted(DESKTOP.rglob("*.xml")), ids=lambda p: p.name)
def test_a_desktop_file_is_well_formed(path: Path) -> None:
    ET.parse(path)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("/home/a/My trip.POETRIP", "trip"),
        ("file:///home/a/b%20c.poebundle", "bundle"),
        ("kiosk.poekiosk", "kiosk"),
        ("poeguide:ports/2504", None),
        ("poeguide:ports?file=x.poetrip", None),
        ("", None),
    ],
)
def test_a_file_is_known_by_its_ending(text: str, kind: str | None) -> None:
    found = file_type(text)

    assert (found.kind if found else None) == kind


def test_file_addresses_become_paths_and_foreign_ones_do_not() -> None:
    assert path_of("file:///home/a/b%20c.poebundle") == "/home/a/b c.poebundle"
    assert path_of("file://server/b.poebundle") == "file://server/b.poebundle"


def test_a_bundle_file_opens_as_the_content_of_a_window_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "new.poebundle"
    file.touch()

    route, paths, link = asked(file.as_uri(), paths_of(parse([])))

    assert (route, paths.bundle, link) == (Route("home"), file, "")


def test_a_trip_file_goes_to_its_page_as_a_file_and_not_as_a_link(tmp_path: Path) -> None:
    file = tmp_path / "my trips.poetrip"
    file.touch()

    route, _, link = asked(str(file), paths_of(parse([])))

    assert (route, path_of(link)) == (Route("trip"), str(file))


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.poelesson"
    with pytest.raises(UsageError, match="There is no file"):
        asked(str(file), paths_of(parse([])))
    file.touch()

    assert asked(str(file), paths_of(parse([])))[0] == Route("lessons")


def test_completion_offers_commands_and_options(tmp_path: Path) -> None:
    subprocess.run([sys.executable, PACKAGING / "completion" / "make.py", tmp_path], cwd=ROOT, check=True)
    script = tmp_path / "bash-completion" / "completions" / "poeguide"
    ask = f'. "{script}"; COMP_WORDS=({{}}); COMP_CWORD={{}}; _poeguide; echo "${{{{COMPREPLY[@]}}}}"'

    assert run("bash", "-c", ask.format('poeguide ""', 1)).split()[: len(COMMANDS)] == list(COMMANDS)
    assert run("bash", "-c", ask.format("poeguide render home --th", 3)).split() == ["--theme"]
    assert run("bash", "-c", ask.format('poeguide render home --theme ""', 4)).split() == ["light", "dark", "contrast"]
    run("bash", "-n", script)


def test_every_license_of_the_table_is_allowed_and_its_text_is_there() -> None:
    table = papers.Table.read()
    texts = [c.notice for c in table.components if c.notice and not c.notice.startswith("debian:")]

    assert papers.faults(table, [], []) == []
    assert [name for name in texts if not (ROOT / "LICENSES" / name).is_file()] == []


def test_versions_in_the_table_of_licenses_are_those_of_the_locks() -> None:
    versions = {component.name: component.version for component in papers.Table.read().components}
    lock = (ROOT / "requirements.lock").read_text("utf-8") + (PACKAGING / "tools.lock").read_text("utf-8")
    locked = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))

    assert versions["Qt"] == locked["pyside6-essentials"]
    assert versions["PyInstaller bootloader"] == locked["pyinstaller"]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("_internal/libgtk-3.so.0", "belongs to no component"),
        ("_internal/libreadline.so.8", "belongs to no component"),
        ("_internal/PySide6/Qt/lib/libQt6Charts.so.6", "may not be in a package"),
        ("_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so", "may not be in a package"),
        ("_internal/PySide6/Qt/lib/libQt6Network.so.6", "may not be in a package"),
        ("_internal/libcrypto.so.3", "belongs to no component"),
    ],
)
def test_a_foreign_or_forbidden_library_is_refused(place: str, said: str) -> None:
    assert said in papers.faults(papers.Table.read(), [place], [])[0]


def test_a_package_carries_the_plain_driver_for_a_class_server_and_no_library_of_its_own() -> None:
    names = re.findall("^([a-z0-9-]+)==", runtime_lock.runtime_lock(ROOT), re.MULTILINE)

    assert {"psycopg", "pyside6-essentials"} <= set(names)
    assert [name for name in names if name in {"psycopg-binary", "pytest", "pyyaml"}] == []


@pytest.mark.parametrize("words", ["GPL-3.0-only", "AGPL-3.0-or-later", ""])
def test_a_python_package_with_a_license_that_is_not_allowed_is_refused(words: str) -> None:
    entry = {"name": "stranger", "licenses": [{"expression": words}]}

    assert "not allowed" in papers.faults(papers.Table.read(), [], [entry])[0]


def test_works_inside_a_library_of_rust_are_listed_with_authors_and_must_be_allowed_too(tmp_path: Path) -> None:
    own = next(path for path in metadata.files("opening-hours-py") or [] if path.parent.name == "sboms")
    (tmp_path / "sboms").mkdir()
    shutil.copyfile(own.locate(), tmp_path / "sboms" / own.name)
    table, inside = papers.Table.read(), papers.compiled_in(tmp_path)

    assert papers.faults(table, [], inside) == []
    assert "chrono-tz" in papers.notice_of(inside, table)
    assert {entry["name"] for entry in inside} <= {
        e["name"] for e in papers.bill({"components": []}, [], inside)["components"]
    }
    stranger = {**inside[0], "licenses": [{"expression": "(MIT OR Apache-2.0) AND GPL-3.0-only"}]}
    assert "not allowed" in papers.faults(table, [], [stranger])[0]


def test_a_program_that_was_built_without_its_content_is_not_packed(tmp_path: Path) -> None:
    (tmp_path / "program").mkdir()
    stage = ["sh", str(PACKAGING / "nfpm" / "stage.sh"), str(ROOT), str(tmp_path), sys.executable, "0.1.0"]
    done = subprocess.run(stage, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith("stage: The program has no bundle/poeguide.sqlite")


def test_scripts_of_the_shell_have_no_known_faults() -> None:
    run("shellcheck", "-x", "-S", "warning", *sorted(PACKAGING.rglob("*.sh")), ROOT / "dev")


def without_code(text: str) -> str:
    """The prose of a page; brackets of Python are no links."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def test_the_images_of_the_manual_are_there() -> None:
    texts = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    links = [
        (path.name, link)
        for path in texts
        for link in re.findall(r"\]\((?!https?:|poeguide:|#)([^)#]+)", without_code(path.read_text("utf-8")))
        if not (path.parent / link).exists()
    ]

    assert links == []
