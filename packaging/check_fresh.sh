#!/bin/sh
# Both commands of the README in a bare Debian 12, and a session there without any library for sound.
#
#   check_fresh.sh [FOLDER]   as root, with debootstrap; FOLDER is made, and reused the next time
#
# TESTS="tests/domain" runs some of the tests in place of all.
# PIP_CONF, PIP_CERT and PIP_FOLDERS name a configuration of pip, a certificate and folders it needs,
# for the time of the check; RELEASE names another Debian.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-/var/tmp/acucoach-fresh}
release=${RELEASE:-bookworm}
base=$folder/$release root=$folder/root
display=:${DISPLAY_NUMBER:-97}

[ "$(id -u)" = 0 ] || { echo "This needs root." >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 2; }

mkdir -p "$folder"
if [ ! -e "$base/.whole" ]; then
    debootstrap --variant=minbase "$release" "$base"
    touch "$base/.whole"
fi

leave() {
    for place in proc dev/pts dev tmp/.X11-unix ${PIP_FOLDERS:-}; do
        umount -l "$root/$place" 2>/dev/null || true
    done
}
trap 'leave; [ -z "${server:-}" ] || kill "$server" 2>/dev/null' EXIT

fresh() {
    leave
    rm -rf --one-file-system "$root"
    cp -a "$base" "$root"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount --bind /dev/pts "$root/dev/pts"
    mkdir -p "$root/tmp/.X11-unix" "$root/acucoach"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    for place in ${PIP_FOLDERS:-}; do
        mkdir -p "$root/$place"
        mount --bind -o ro "$place" "$root/$place"
    done
    if [ -n "${PIP_CONF:-}" ]; then cp -L "$PIP_CONF" "$root/etc/pip.conf"; fi
    if [ -n "${PIP_CERT:-}" ]; then cp -L "$PIP_CERT" "$root/etc/pip-cert.crt"; fi
    git archive HEAD | tar -x -C "$root/acucoach"
    inside "apt-get update -q && apt-get install -y -q --no-install-recommends make"
    inside "dpkg-query -W -f '\${Package}\n' | sort" >"$folder/before"
}

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DISPLAY="$display" DEBIAN_FRONTEND=noninteractive PIP_CONFIG_FILE=/etc/pip.conf \
        PIP_CERT="${PIP_CERT:+/etc/pip-cert.crt}" sh -c "cd /acucoach && $1"
}

opens() { # "make run" until its window is there
    inside "${1:-} make run" &
    run=$!
    left=900
    while [ "$left" -gt 0 ] && kill -0 "$run" 2>/dev/null; do
        if DISPLAY=$display xdotool search --onlyvisible --name '^AcuCoach' >/dev/null 2>&1; then
            echo "The window is open."
            # Keys that come before it is furnished are lost; it may be gone before they are let go.
            while kill -0 "$run" 2>/dev/null && [ "$left" -gt 0 ]; do
                DISPLAY=$display xdotool search --onlyvisible --name '^AcuCoach' windowfocus key ctrl+q || true
                sleep 2
                left=$((left - 2))
            done
            wait "$run"
            echo "It was closed with Ctrl+Q."
            return 0
        fi
        sleep 1
        left=$((left - 1))
    done
    echo "No window came." >&2
    return 1
}

told() {
    inside "dpkg-query -W -f '\${Package}\n' | sort" >"$folder/after"
    echo "Installed by it: $(comm -13 "$folder/before" "$folder/after" | tr '\n' ' ')"
}

# A look by xdotool is the last client for a moment: without -noreset the server begins anew each time.
Xvfb "$display" -screen 0 1400x900x24 -noreset >/dev/null 2>&1 &
server=$!

echo "== make run, without the libraries for sound and voice"
fresh
opens SOUND=no
told
inside ".venv/bin/python -m acucoach self-test"

echo "== make run"
fresh
opens
told
inside ".venv/bin/python -m acucoach self-test"

echo "== make test"
if [ -n "${TESTS:-}" ]; then
    inside "make lint types && QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -q $TESTS"
else
    inside "make test"
fi
told
