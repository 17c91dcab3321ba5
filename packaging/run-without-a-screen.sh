#!/bin/sh
# What `make run` does where there is no display: the demo study from end to end, into out/.
set -eu
cd "$(dirname "$0")/.."
codage=.venv/bin/codage
rm -rf out/demo
mkdir -p out
project=$($codage demo --to out/demo --no-window | tail -n 1)
$codage counts "$project"
$codage export "$project" merged -o out/demo/merged.xlsx
QT_QPA_PLATFORM=offscreen $codage open "$project" --screenshot out/demo/window.png
echo "No display here, so the demo study was worked through without a window:"
echo "  project     $project"
echo "  merged      out/demo/merged.xlsx"
echo "  screenshot  out/demo/window.png"
