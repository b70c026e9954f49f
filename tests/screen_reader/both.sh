#!/bin/sh
# The bus's registry first, then the program, then whoever reads it: both.sh PYTHON WALK PROGRAM...
python=$1 walk=$2
shift 2
"$python" -c 'import pyatspi; pyatspi.Registry.getDesktop(0)' >/dev/null 2>&1
QT_ACCESSIBILITY=1 "$@" &
program=$!
"$python" "$walk"
code=$?
kill $program 2>/dev/null
wait $program 2>/dev/null
exit $code
