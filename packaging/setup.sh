#!/bin/sh
# Prepares .venv in the checkout: system libraries that are missing, then Codage itself.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Codage needs Python 3.11 or newer; $("$python" --version) is here." >&2
    echo "Name another one: make setup PYTHON=python3.12" >&2
    exit 1
}

if command -v dpkg-query >/dev/null 2>&1; then
    missing=""
    while read -r package; do
        if [ "$package" = python3-venv ] && "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            continue
        fi
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$status" = installed ] || missing="$missing $package"
    done < packaging/debian-packages.txt
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then
            apt-get update -qq
            # shellcheck disable=SC2086
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
        else
            echo "Some system libraries are missing. Install them with this line, then try again:" >&2
            echo "sudo apt-get install -y$missing" >&2
            exit 1
        fi
    fi
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt --editable '.[dev]'
touch .venv/ready
