#!/bin/sh
# Prepares .venv in the checkout: system libraries that are missing, then Codage itself.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Codage needs Python 3.11 or newer; here is $("$python" --version || echo none)." >&2
    echo "Name another one: make setup PYTHON=python3.12" >&2
    exit 1
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs a command that has much to say, which is shown only when it fails.
quietly() {
    "$@" >"$log" 2>&1 </dev/null || {
        tail -n 40 "$log" >&2
        echo "This did not work: $*" >&2
        echo "Once the cause is gone (is there a network?), the same make goes on from here." >&2
        exit 1
    }
}

has_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null
}

# The packages that are installed, and those that they stand for.
installed_packages() {
    # shellcheck disable=SC2016
    dpkg-query -W -f '${db:Status-Abbrev} ${Package}, ${Provides}\n' |
        sed -n 's/^ii //p' | tr -d ' ' | tr ',' '\n' | sed 's/(.*//'
}

if command -v dpkg-query >/dev/null 2>&1; then
    missing=""
    installed_packages >"$log"
    while read -r package; do
        if [ "$package" = python3-venv ] && has_venv; then
            continue
        fi
        grep -qxF "$package" "$log" || missing="$missing $package"
    done <packaging/debian-packages.txt
    if [ -n "$missing" ] && [ "$(id -u)" != 0 ]; then
        echo "Some system libraries are missing. Install them with this line, then try again:" >&2
        echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
        exit 1
    fi
    if [ -n "$missing" ]; then
        echo "Installing system libraries:$missing"
        export DEBIAN_FRONTEND=noninteractive
        quietly dpkg --configure -a
        quietly apt-get update
        # shellcheck disable=SC2086
        quietly apt-get install -y -o DPkg::Lock::Timeout=120 --no-install-recommends $missing
    fi
fi

# What was stopped half-way may look complete to pip: it is made anew.
[ ! -e .venv/unfinished ] || rm -rf .venv
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making .venv"
    mkdir -p .venv
    touch .venv/unfinished
    quietly "$python" -m venv .venv
fi
echo "Installing Codage and what it needs into .venv (a minute or two)"
touch .venv/unfinished
quietly .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt --editable '.[dev]'
rm .venv/unfinished
touch .venv/ready
