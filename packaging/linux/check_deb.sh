#!/bin/sh
# Installs the Debian package with apt in a clean root, checks it there, and takes it away again.
#
#   check_deb.sh PACKAGE.deb [RELEASE ...]   as root, with debootstrap, Xvfb and xdotool
#
# For each release (bookworm and trixie by default): apt install, in the first as apt does it and in
# the others without what is only recommended; self-test as an ordinary user in every language,
# records of every older version, how long it takes to the first picture, a first session by mouse
# in the window that the desktop file's own command opens, the session in the history after a second
# start, apt purge, and what is left over. PICTURES=FOLDER keeps a picture of every step of the
# session. OPEN_SECONDS is how long a window on older records is open (12).
set -eu
package=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- bookworm trixie
here=$(cd "$(dirname "$0")" && pwd)
tools=${TOOLS:-$here/../../.venv-packages/bin/python} # with Pillow
folder=${FOLDER:-/var/tmp/acucoach-deb}
display=:${DISPLAY_NUMBER:-96}
root=$folder/root
mkdir -p "$folder"

leave() {
    for place in proc dev/pts dev tmp/.X11-unix; do umount -l "$root/$place" 2>/dev/null || true; done
}
trap 'leave; [ -z "${server:-}" ] || kill "$server" 2>/dev/null' EXIT

inside() { # COMMAND as root
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive sh -c "$1"
}

as_user() { # COMMAND as an ordinary user
    chroot "$root" su - person -c "export LANG=C.UTF-8 DISPLAY=$display; $1"
}

listed() { # every file and link of the system, the places of runs left out
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home \
        -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log \
        -o -path ./run \) -prune -o -print | sort)
}

Xvfb "$display" -screen 0 1400x900x24 -noreset >/dev/null 2>&1 &
server=$!

for release in "$@"; do
    echo "== $release"
    base=$folder/$release
    if [ ! -e "$base/.whole" ]; then
        debootstrap --variant=minbase "$release" "$base" >"$folder/$release.log" 2>&1
        touch "$base/.whole"
    fi
    leave
    rm -rf --one-file-system "$root"
    cp -a "$base" "$root"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount --bind /dev/pts "$root/dev/pts"
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    inside "useradd -m person && apt-get update -q >/dev/null"
    cp "$package" "$root/tmp/acucoach.deb"
    before=$(inside "dpkg-query -W | wc -l")
    bare=''
    [ "$release" = "$1" ] || bare=--no-install-recommends
    echo "installed by: apt-get install ${bare:+$bare }./$(basename "$package")"
    inside "apt-get install -y -q $bare /tmp/acucoach.deb" >"$folder/$release.apt" 2>&1 ||
        { tail -5 "$folder/$release.apt"; exit 1; }
    echo "packages brought along: $(($(inside "dpkg-query -W | wc -l") - before))"
    "$tools" "$here/../frozen/told.py" "$root/usr/lib/acucoach"
    for language in en de es; do
        echo "self-test, $language:"
        as_user "cd /tmp && acucoach --lang $language self-test" >"$folder/told" ||
            { cat "$folder/told"; echo "The self-test failed." >&2; exit 1; }
        cat "$folder/told"
        if grep "^lacking camera: Qt" "$folder/told" >&2; then exit 1; fi
    done
    # Records of every older version, below a home folder with a space and an umlaut in its name,
    # in a session without UTF-8: opened and closed in the window, kept, and laid aside before.
    old="$root/home/person/Alte Hüte"
    mkdir -p "$old"
    "$tools" - "$here/../../tests/data/records" "$old" <<'END'
import pathlib, sqlite3, sys
for script in pathlib.Path(sys.argv[1]).glob("v*.sql"):
    folder = pathlib.Path(sys.argv[2], script.stem)
    folder.mkdir()
    records = sqlite3.connect(folder / "acucoach.sqlite3")
    records.executescript(script.read_text("utf-8"))
    records.close()
END
    inside "chown -R person: '/home/person/Alte Hüte'"
    for one in "$old"/v*; do
        name=$(basename "$one")
        as_user "export HOME='/home/person/Alte Hüte' LC_ALL=POSIX; acucoach --data-dir ~/$name export ~/$name.json >/dev/null &&
            QT_QPA_PLATFORM=offscreen timeout ${OPEN_SECONDS:-12} acucoach --data-dir ~/$name --open" ||
            [ $? -eq 124 ] || { echo "$name does not open." >&2; exit 1; }
        as_user "export HOME='/home/person/Alte Hüte' LC_ALL=POSIX; acucoach --data-dir ~/$name export ~/$name-after.json >/dev/null"
    done
    "$tools" - "$old" <<'END'
import json, pathlib, sys
def counts(file):
    read = json.loads(file.read_text("utf-8"))
    return {name: len(rows) for name, rows in read.items() if isinstance(rows, list)}
files = sorted(pathlib.Path(sys.argv[1]).glob("v*-after.json"))
for after in files:
    before = after.with_name(after.name.replace("-after", ""))
    if counts(before) != counts(after):
        sys.exit(f"{before.name}: {counts(before)} before, {counts(after)} after")
aside = {file.parts[-3] for file in files[0].parent.glob("v*/backups/before-update-*")}
newest = max((file.stem.removesuffix("-after") for file in files), key=lambda name: int(name[1:]))
opened = {file.stem.removesuffix("-after") for file in files}
if aside != opened - {newest}:
    sys.exit(f"not laid aside before they were changed: {opened - aside}")
print(f"older records: {len(opened)} versions opened and kept, {len(aside)} laid aside before")
END
    rm -rf "$old"

    "$tools" "$here/../start_time.py" "$display" "$tools" \
        chroot --userspec=person:person "$root" /usr/bin/env HOME=/home/person LANG=C.UTF-8 \
        /usr/bin/acucoach --data-dir /tmp/start

    command=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/org.acucoach.AcuCoach.desktop" | head -n 1 |
        sed 's/ *%[fFuU]//')
    as_user "$command" &
    run=$!
    left=60
    until DISPLAY=$display xdotool search --onlyvisible --name '^AcuCoach' >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || { echo "No window came." >&2; exit 1; }
        sleep 1
    done
    window=$(DISPLAY=$display xdotool search --onlyvisible --name '^AcuCoach' | head -n 1)
    DISPLAY=$display xprop -id "$window" WM_CLASS _KDE_NET_WM_DESKTOP_FILE _NET_WM_NAME |
        sed 's/^/window: /' || true
    "$tools" "$here/use_by_mouse.py" "$display" ${PICTURES:+"$PICTURES/$release"}
    DISPLAY=$display xdotool windowfocus "$window" key ctrl+q
    wait "$run"
    echo "The window opened by \"$command\" and was closed with Ctrl+Q."
    as_user "acucoach export ~/all.json >/dev/null"
    "$tools" - "$root/home/person/all.json" <<'END'
import json, sys
kept = json.load(open(sys.argv[1], encoding="utf-8"))["sessions"]
print("in the history:", [(one["title"], one["state"]) for one in kept])
sys.exit([one["state"] for one in kept] != ["finished"])
END
    as_user "rm ~/all.json"

    listed >"$folder/with"
    inside "apt-get purge -y -q acucoach" >>"$folder/$release.apt" 2>&1
    listed >"$folder/without"
    echo "files taken away: $(comm -23 "$folder/with" "$folder/without" | wc -l)"
    remaining=$(grep -i acucoach "$folder/without" || true)
    [ -z "$remaining" ] || { echo "left over: $remaining" >&2; exit 1; }
    echo "the person's data: $(as_user 'ls ~/.local/share/acucoach | tr "\n" " "')"
    leave
done
