#!/bin/sh
# Runs a command on a virtual screen of its own; where there is no Xvfb (macOS), as it is.
set -eu
if command -v xvfb-run >/dev/null 2>&1; then
    exec env QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum \
        --server-args='-screen 0 1280x800x24' "$@"
fi
exec "$@"
