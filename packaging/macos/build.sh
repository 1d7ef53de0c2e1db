#!/bin/sh
# Builds the application and a disk image on macOS. Not yet run. Run it from the checkout after ./dev build.
# Signing and notarization need a developer's certificate: set POEGUIDE_IDENTITY to its name.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
python=$root/.venv/bin/python
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")
"$python" -m pip -q install --require-hashes -r "$root/packaging/tools.lock"
"$python" "$root/packaging/desktop/make_icons.py" "$root/build/icons"
rm -f "$root"/dist/poeguide-*.whl
(cd "$root" && "$python" -m hatchling build -t wheel -d "$root/dist")
"$python" -m pip -q install --no-deps --force-reinstall "$root"/dist/poeguide-*.whl
"$python" -m PyInstaller --noconfirm --distpath "$root/build/macos" --workpath "$root/build/work" "$root/packaging/pyinstaller/poeguide.spec"
if [ -n "${POEGUIDE_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --sign "$POEGUIDE_IDENTITY" "$root/build/macos/poeguide.app"
fi
hdiutil create -volname poeguide -srcfolder "$root/build/macos/poeguide.app" -ov -format UDZO "$root/dist/poeguide-$version.dmg"
