#!/bin/sh
# Installs the wheel into an empty environment, checks it there, and builds it a second time.
#
#   check_wheel.sh FOLDER_WITH_WHEEL_AND_SDIST
set -eu
folder=$(realpath "$1")
cd "$(dirname "$0")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
wheel=$(echo "$folder"/*.whl)
sdist=$(echo "$folder"/*.tar.gz)
echo "wheel: $(stat -c %s "$wheel") bytes; sdist: $(stat -c %s "$sdist") bytes"
mkdir "$place/sources"
tar -C "$place/sources" -xzf "$sdist"
builder=${BUILDER:-.venv-packages/bin/python}
"$builder" -m build --wheel --outdir "$place/again" "$place"/sources/* >/dev/null
"$builder" -m build --sdist --outdir "$place/again" . >/dev/null
for file in "$wheel" "$sdist"; do
    cmp "$file" "$place/again/$(basename "$file")" && echo "the same bytes twice: $(basename "$file")"
done
"${PYTHON:-python3}" -m venv "$place/empty"
"$place/empty/bin/python" -m pip install -q --disable-pip-version-check "$wheel"
cd /
QT_QPA_PLATFORM=offscreen "$place/empty/bin/acucoach" self-test
