#!/bin/sh
# The program and its disk image for macOS 13 or newer, from a checkout with Python 3.11 or newer.
# The library that finds points on a camera's picture is made for Apple's processors only.
# Signed and notarised where SIGN_AS (an identity) and NOTARY_PROFILE are given.
# Not run on the machine these sources were written on.
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv-packages
pins='-r packaging/pins-all.txt'
[ "$(uname -m)" = arm64 ] ||
    pins='-r packaging/pins-run.txt -r packaging/pins-passphrase.txt -r packaging/pins-sheets.txt'
# shellcheck disable=SC2046,SC2086 # words of their own
.venv-packages/bin/python -m pip install -q $pins $(python3 packaging/group.py packages)
.venv-packages/bin/python packaging/languages/compile.py
PYTHONHASHSEED=0 .venv-packages/bin/pyinstaller --noconfirm --log-level WARN \
    --distpath build/frozen-bundled --workpath build/frozen-work packaging/frozen/acucoach.spec
program=build/frozen-bundled/AcuCoach.app
QT_QPA_PLATFORM=offscreen "$program/Contents/MacOS/acucoach" self-test
.venv-packages/bin/python packaging/frozen/told.py "$program/Contents"
version=$(.venv-packages/bin/python -c "import acucoach; print(acucoach.__version__)")
if [ -n "${SIGN_AS:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$SIGN_AS" "$program"
fi
mkdir -p build/packages build/image
rm -rf build/image/*
cp -R "$program" build/image/
ln -s /Applications build/image/Applications
image=build/packages/acucoach-$version-macos-$(uname -m).dmg
hdiutil create -volname AcuCoach -srcfolder build/image -ov -format UDZO "$image"
if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
