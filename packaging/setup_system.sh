#!/bin/sh
# Finds every system package that is missing, all at once, and installs them where it may:
# as root, or by sudo after asking on a terminal. Otherwise it prints the one command that does it.
#
#   setup_system.sh run    what the program needs; sound, voice and printing are nice to have
#   setup_system.sh test   what the checks need besides
#   setup_system.sh reader what the check with a screen reader's eyes needs besides that
#
# ASK=no uses sudo without asking where it needs no password.
# SOUND=no leaves the libraries for sound and voice alone. LIST=yes only says what is missing.
# Goes by the libraries themselves, not by the names of packages: they may have come another way.
set -eu
for_what=${1:-run}
here=$(dirname "$0")
PATH=$PATH:/usr/sbin:/sbin
python=${PYTHON:-python3}

[ "$(uname -s)" = Linux ] || exit 0

line='
'
known=$( (ldconfig -p 2>/dev/null || true) | sed -n 's/^[[:space:]]*\([^ ]*\) (.*/\1/p')
[ -n "$known" ] || exit 0 # no list of libraries here; the program itself names what it lacks

has_library() {
    case "$line$known$line" in *"$line$1$line"*) return 0 ;; esac
    return 1
}

needed='' wished='' lacking=''

want() { # need, what is missing, packages: newest name first
    lacking="$lacking $2"
    case $1 in
    sound | voice | print | wayland | camera) wished="$wished $(a_package $3)" ;;
    *) needed="$needed $(a_package $3)" ;;
    esac
}

names='' # of all packages there are, once somebody asks

a_package() { # the first name that this Debian knows, else the last
    if [ $# = 1 ]; then
        echo "$1"
        return
    fi
    [ -n "$names" ] || names=$(apt-cache pkgnames 2>/dev/null || true)
    for name; do
        case "$line$names$line" in
        *"$line$name$line"*)
            echo "$name"
            return
            ;;
        esac
    done
    echo "$name"
}

python_is_whole() {
    "$python" -c 'import ensurepip, sqlite3, sys, venv; sys.exit(sys.version_info < (3, 11))' \
        2>/dev/null
}

look_for_python() {
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        want window python3 python3
    "$python" -c 'import ensurepip, venv' 2>/dev/null || want window venv python3-venv
    "$python" -c 'import sqlite3' 2>/dev/null || want window sqlite3 libsqlite3-0
}

look() {
    needed='' wished='' lacking=''
    python_is_whole || look_for_python
    while read -r library need packages; do
        case $library in '' | \#*) continue ;; esac
        case $need in sound | voice) [ "${SOUND:-yes}" != no ] || continue ;; esac
        has_library "$library" || want "$need" "$library" "$packages"
    done <"$here/system_libraries.txt"
    if [ "$for_what" = reader ]; then
        for pair in dbus-run-session:dbus-daemon Xvfb:xvfb; do
            command -v "${pair%%:*}" >/dev/null 2>&1 || want test "${pair%%:*}" "${pair##*:}"
        done
        [ -e /usr/libexec/at-spi2-registryd ] || want test at-spi2-registryd at-spi2-core
        /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || want test pyatspi python3-pyatspi
    fi
    if [ "$for_what" = test ] || [ "$for_what" = reader ]; then
        for pair in make:make Xvfb:xvfb xdotool:xdotool pdftotext:poppler-utils git:git; do
            command -v "${pair%%:*}" >/dev/null 2>&1 || want test "${pair%%:*}" "${pair##*:}"
        done
    fi
    packages=$(printf '%s\n' $needed $wished | sort -u | tr '\n' ' ')
    packages=${packages% }
}

look
[ -n "$packages" ] || exit 0

# What is only nice to have is asked for once.
asked=${VENV:-.venv}/.asked
if [ -z "$needed" ] && [ "$(cat "$asked" 2>/dev/null)" = "$packages" ]; then exit 0; fi

if [ "${LIST:-}" = yes ]; then
    echo "$packages"
    exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
    echo "AcuCoach needs these, and this system lacks them:$lacking" >&2
    echo "Install them with the package manager of this system, then try again." >&2
    [ -z "$needed" ] || exit 2
    exit 0
fi

install() { # with what goes before apt-get
    $1 apt-get update -q || true
    names=''
    look # now it is known which of two names is the right one
    # shellcheck disable=SC2086
    $1 env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages
}

remember() {
    [ -z "$needed" ] && [ -d "$(dirname "$asked")" ] && echo "$packages" >"$asked"
    return 0
}

command="apt-get install --no-install-recommends $packages"
if [ "$(id -u)" = 0 ]; then
    echo "Installing what AcuCoach needs: $packages"
    if install ''; then exit 0; fi
    echo "That did not work. Try: $command" >&2
    [ -z "$needed" ] || exit 2
    remember
    exit 0
fi
if [ "${ASK:-yes}" = no ] && sudo -n true 2>/dev/null; then
    if install sudo; then exit 0; fi
elif [ -t 0 ] && command -v sudo >/dev/null 2>&1; then
    printf 'AcuCoach needs packages of this system: %s\nInstall them now with sudo? [Y/n] ' "$packages"
    read -r answer
    case $answer in
    '' | y* | Y*)
        if install sudo; then exit 0; fi
        echo "That did not work." >&2
        ;;
    esac
fi
if [ -n "$needed" ]; then
    echo "AcuCoach cannot start here yet. Install what is missing with this one command:" >&2
    echo "  sudo $command" >&2
    exit 2
fi
remember
echo "AcuCoach runs here without:$lacking. To have them, too: sudo $command" >&2
