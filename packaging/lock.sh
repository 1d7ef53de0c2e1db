#!/bin/sh
# Writes requirements.lock and packaging/tools.lock anew: hashes, and no address of any index. Needs uv.
set -eu
cd "$(dirname -- "$0")/.."
command -v uv >/dev/null || { echo "lock: uv is missing: pip install uv" >&2; exit 1; }
lock() { # lock TARGET SOURCES
    target=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
        --no-header --upgrade "$@" -o "$target"
}
lock packaging/tools.lock packaging/tools.txt
lock requirements.lock --group dev pyproject.toml
