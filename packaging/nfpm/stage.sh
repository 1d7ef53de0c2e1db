#!/bin/sh
# Lays the files of the package out as they will lie on a system: stage.sh SOURCE BUILD PYTHON VERSION
set -eu
source=$1
work=$2
python=$3
version=$4
stage=$work/stage
share=$stage/usr/share
id=org.poeguide.PoeGuide
umask 022
for part in bundle/poeguide.sqlite bundle/poeguide.manifest.json geo/map.sqlite NOTICE; do
    [ -s "$work/program/_internal/poeguide/resources/$part" ] ||
        { echo "stage: The program has no $part; such a package would not work. Build the program again: packaging/build.sh program" >&2; exit 1; }
done
rm -rf "$stage"
mkdir -p "$stage/usr/lib" "$stage/usr/bin" "$share/applications" "$share/metainfo" "$share/mime/packages" \
    "$share/icons/hicolor/scalable/apps" "$share/icons/hicolor/scalable/mimetypes" "$share/icons/hicolor/symbolic/apps" \
    "$share/man/man1" "$share/doc/poeguide" "$share/lintian/overrides"

cp -r "$work/program" "$stage/usr/lib/poeguide"
find "$stage/usr/lib/poeguide" -type d -exec chmod 755 {} +
find "$stage/usr/lib/poeguide" -type f -exec chmod 644 {} +
chmod 755 "$stage/usr/lib/poeguide/poeguide"
cp "$source/packaging/nfpm/poeguide.sh" "$stage/usr/bin/poeguide"
chmod 755 "$stage/usr/bin/poeguide"

desktop=$source/packaging/desktop
cp "$desktop/$id.desktop" "$share/applications/"
(cd "$source" && "$python" packaging/desktop/metainfo.py "$share/metainfo/$id.metainfo.xml" "${POEGUIDE_PICTURES:-}")
cp "$desktop/$id.mime.xml" "$share/mime/packages/$id.xml"
cp "$desktop/icons/$id.svg" "$share/icons/hicolor/scalable/apps/"
cp "$desktop/icons/$id-symbolic.svg" "$share/icons/hicolor/symbolic/apps/"
cp "$desktop"/icons/application-*.svg "$share/icons/hicolor/scalable/mimetypes/"
(cd "$source" && "$python" packaging/completion/make.py "$share")

gzip -9n <"$source/packaging/poeguide.1" >"$share/man/man1/poeguide.1.gz"
gzip -9n <"$source/CHANGELOG.md" >"$share/doc/poeguide/changelog.gz"
{
    printf 'poeguide (%s-1) stable; urgency=medium\n\n  * Built from the release; what is new stands in changelog.gz.\n\n' "$version"
    printf ' -- The poeguide authors <authors@poeguide.invalid>  %s\n' "$(date -u -R -d "@$SOURCE_DATE_EPOCH")"
} | gzip -9n >"$share/doc/poeguide/changelog.Debian.gz"
cp "$work/papers/copyright" "$source/NOTICE" "$source/README.md" "$share/doc/poeguide/"
cp "$work"/papers/notices/* "$stage/usr/lib/poeguide/_internal/poeguide/resources/licenses/"
ln -s ../../../lib/poeguide/_internal/poeguide/resources/licenses "$share/doc/poeguide/notices"
cp -r "$source/docs" "$share/doc/poeguide/"
cp "$source/packaging/nfpm/lintian-overrides" "$share/lintian/overrides/poeguide"
