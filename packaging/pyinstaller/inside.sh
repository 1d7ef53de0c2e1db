#!/bin/sh
# Runs inside the bare root that packaging/build.sh makes: no index, only the wheels in /build/wheels, by digest.
set -eu
cd /build
export PIP_NO_INDEX=1 PIP_FIND_LINKS=/build/wheels PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
python3 -m venv run
python3 -m venv tools
run/bin/pip -q install --no-deps --require-hashes -r runtime.lock
run/bin/pip -q install --no-deps poeguide-*.whl
tools/bin/pip -q install --no-deps --require-hashes -r tools.lock
run/bin/pip -q uninstall -y pip setuptools
# Debugging symbols of SQLAlchemy: ten megabytes that nobody reads. Qt's libraries stay as their makers built them.
find run/lib/python3.*/site-packages/sqlalchemy -name '*.so' -exec strip --strip-unneeded {} +
tools=$(echo /build/tools/lib/python3.*/site-packages)
PYTHONPATH=$tools run/bin/python -m PyInstaller --noconfirm --log-level WARN pyinstaller/poeguide.spec
tools/bin/cyclonedx-py environment --output-reproducible --of JSON -o python.cdx.json run/bin/python
mkdir debian sboms
cp run/lib/python3.*/site-packages/*.dist-info/sboms/*.json sboms/
dpkg-query -W -f '${Package}=${Version}\n' >debian/versions
sed -n 's/^notice = "debian:\(.*\)"$/\1/p' licenses.toml | while read -r name; do
    [ ! -e "/usr/share/doc/$name/copyright" ] || cp -L "/usr/share/doc/$name/copyright" "debian/$name.txt"
done
