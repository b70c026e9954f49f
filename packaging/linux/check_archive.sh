#!/bin/sh
# Unpacks the archive elsewhere and runs its own self-test there, with nothing of this Python.
set -eu
archive=$(realpath "$1")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
tar -C "$place" -xf "$archive"
program=$(echo "$place"/acucoach-*/acucoach)
echo "archive: $(stat -c %s "$archive") bytes, unpacked $(du -sm "$place" | cut -f 1) MiB"
cd /
env -i PATH=/usr/bin:/bin HOME="$place" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$program" self-test
echo "left in the home folder: $(find "$place" -mindepth 1 -maxdepth 1 ! -name 'acucoach-*' | wc -l) files"
