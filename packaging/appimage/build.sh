#!/bin/sh
# Builds an AppImage from build/stage. Not yet run: appimagetool fetches the start program of AppImages.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")
folder=$root/build/poeguide.AppDir
[ -d "$root/build/stage" ] || { echo "appimage: run packaging/build.sh first" >&2; exit 1; }
rm -rf "$folder"
cp -r "$root/build/stage" "$folder"
ln -s usr/bin/poeguide "$folder/AppRun"
cp "$folder/usr/share/applications/org.poeguide.PoeGuide.desktop" "$folder/usr/share/icons/hicolor/scalable/apps/org.poeguide.PoeGuide.svg" "$folder/"
ARCH=x86_64 appimagetool "$folder" "$root/dist/poeguide-$version-x86_64.AppImage"
