#!/bin/sh
# Installs the wheel into an empty environment, checks it there, and builds it a second time.
#
#   check_wheel.sh FOLDER_WITH_WHEEL_AND_SDIST
set -eu
folder=$(realpath "$1")
cd "$(dirname "$0")/.."
place=$(mktemp -d)
here=$PWD/packaging
trap 'rm -rf "$place"; [ -z "${server:-}" ] || kill "$server" 2>/dev/null' EXIT
wheel=$(echo "$folder"/*.whl)
sdist=$(echo "$folder"/*.tar.gz)
echo "wheel: $(stat -c %s "$wheel") bytes; sdist: $(stat -c %s "$sdist") bytes"
mkdir "$place/sources"
tar -C "$place/sources" -xzf "$sdist"
builder=$PWD/.venv-packages/bin/python
"$builder" -m build --wheel --outdir "$place/again" "$place"/sources/* >/dev/null
"$builder" -m build --sdist --outdir "$place/again" . >/dev/null
for file in "$wheel" "$sdist"; do
    cmp "$file" "$place/again/$(basename "$file")" && echo "the same bytes twice: $(basename "$file")"
done
"${PYTHON:-python3}" -m venv "$place/empty"
"$place/empty/bin/python" -m pip install -q --disable-pip-version-check "$wheel"
"$builder" "$here/frozen/told.py" "$place/empty/lib" | sed 's/^unpacked/unpacked with all it needs/'
cd /
for language in en de es; do
    echo "self-test, $language:"
    QT_QPA_PLATFORM=offscreen "$place/empty/bin/acucoach" --lang "$language" self-test
done
if command -v Xvfb >/dev/null; then
    display=:${DISPLAY_NUMBER:-94}
    Xvfb "$display" -screen 0 1400x900x24 -noreset >/dev/null 2>&1 &
    server=$!
    sleep 2
    "$builder" "$here/start_time.py" "$display" "$place/empty/bin/python" \
        "$place/empty/bin/acucoach" --data-dir "{folder}"
fi
