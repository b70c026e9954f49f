#!/bin/sh
# Unpacks the archive elsewhere and runs its own self-test there, with nothing of this Python.
set -eu
archive=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
tools=${TOOLS:-$here/../../.venv-packages/bin/python} # with Pillow
display=:${DISPLAY_NUMBER:-95}
place=$(mktemp -d)
trap 'rm -rf "$place"; [ -z "${server:-}" ] || kill "$server" 2>/dev/null' EXIT
tar -C "$place" -xf "$archive"
program=$(echo "$place"/acucoach-*/acucoach)
echo "archive: $(stat -c %s "$archive") bytes, unpacked $(du -sm "$place" | cut -f 1) MiB"
cd /
"$tools" "$here/../frozen/told.py" "$(dirname "$program")"
for language in en de es; do
    echo "self-test, $language:"
    env -i PATH=/usr/bin:/bin HOME="$place" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$program" \
        --lang "$language" self-test >"$place/told" || { cat "$place/told"; exit 1; }
    cat "$place/told"
    if grep "^lacking camera: Qt" "$place/told" >&2; then exit 1; fi
    rm "$place/told"
done
if command -v Xvfb >/dev/null; then
    Xvfb "$display" -screen 0 1400x900x24 -noreset >/dev/null 2>&1 &
    server=$!
    sleep 2
    env -i PATH=/usr/bin:/bin HOME="$place" LANG=C.UTF-8 "$tools" "$here/../start_time.py" \
        "$display" "$tools" "$program" --data-dir "{folder}"
fi
echo "left in the home folder: $(find "$place" -mindepth 1 -maxdepth 1 ! -name 'acucoach-*' | wc -l) files"
