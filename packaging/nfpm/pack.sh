#!/bin/sh
# Packs what stage.sh laid out as .deb and .rpm: pack.sh SOURCE BUILD DIST VERSION NFPM
set -eu
source=$1
work=$2
dist=$3
version=$4
nfpm=$5
here=$source/packaging/nfpm
config=$work/nfpm.yaml

# nFPM's own xz makes a package an eighth larger, and the clock gets into it, so that dpkg packs it once more; one
# thread, for equal bytes. pack_deb CONFIG TARGET
pack_deb() {
    loose=$work/loose
    rm -rf "$loose"
    mkdir "$loose"
    "$nfpm" package --config "$1" --packager deb --target "$loose/loose.deb"
    dpkg-deb --raw-extract "$loose/loose.deb" "$loose/tree"
    dpkg-deb --root-owner-group -Zxz -z6 --threads-max=1 --build "$loose/tree" "$2"
    rm -rf "$loose"
}

# The kiosk's own small package, around the program's.
pack_kiosk() {
    doc=$work/kiosk-doc
    rm -rf "$doc"
    mkdir "$doc"
    sed 's/^poeguide (/poeguide-kiosk (/' >"$doc/changelog.Debian" <<CHANGES
poeguide ($version-1) stable; urgency=medium

  * Built from the release; what is new stands in changelog.gz of poeguide.

 -- The poeguide authors <authors@poeguide.invalid>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
CHANGES
    gzip -9n "$doc/changelog.Debian"
    cat >"$doc/copyright" <<RIGHTS
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: 2026 The poeguide authors
License: Apache-2.0

License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.
RIGHTS
    cp "$source/packaging/kiosk/README.md" "$doc/"
    [ ! -e "$source/docs/kiosk.md" ] || cp "$source/docs/kiosk.md" "$doc/"
    find "$doc" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    sed -e "s/@VERSION@/$version/" -e "s|@SOURCE@|$source|" -e "s|@BUILD@|$work|" "$here/kiosk.yaml" >"$work/kiosk.yaml"
    pack_deb "$work/kiosk.yaml" "$dist/poeguide-kiosk_${version}_all.deb"
}

# The libraries of Qt, but not Python, which the package brings along.
libraries=$(sed '/^#/d; /^python3/d' "$source/packaging/apt-packages.txt")
{
    sed -e "s/@VERSION@/$version/" -e "s|@STAGE@|$work/stage|" "$here/nfpm.yaml"
    echo "overrides:"
    echo "  deb:"
    echo "    depends:"
    echo "      - libc6 (>= 2.36)"
    echo "      - libstdc++6 (>= 12)"
    for name in $libraries; do
        case $name in
        libglib2.0-0 | libcups2 | libssl3) echo "      - $name | ${name}t64" ;;
        *) echo "      - $name" ;;
        esac
    done
    # For a class server alone, so that a machine may go without.
    echo "    recommends:"
    echo "      - xdg-utils"
    echo "      - libpq5"
    echo "  rpm:"
    echo "    depends:"
    sed -n 's/^\([^#].*\)$/      - "\1"/p' "$here/rpm-libraries.txt"
    echo "    recommends:"
    echo "      - xdg-utils"
    echo '      - "libpq.so.5()(64bit)"'
} >"$config"
pack_deb "$config" "$dist/poeguide_${version}_amd64.deb"
"$nfpm" package --config "$config" --packager rpm --target "$dist/poeguide-${version}-1.x86_64.rpm"
[ ! -d "$source/packaging/kiosk" ] || pack_kiosk
