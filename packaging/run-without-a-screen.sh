#!/bin/sh
# What `make run` does where there is no display: the demo study from end to end, into out/demo.
set -eu
cd "$(dirname "$0")/.."
codage=.venv/bin/codage
folder=$PWD/out/demo
rm -rf "$folder"
mkdir -p "$folder"
project=$($codage demo --to "$folder" --no-window | tail -n 1)
$codage counts "$project"
$codage export "$project" merged -o "$folder/merged.xlsx" >/dev/null
# Qt's platform without a screen has a warning for each thing that only a screen can do.
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='default.warning=false' \
    $codage open "$project" --screenshot "$folder/window.png"
echo
echo "No display here, so the demo study was worked through without a window:"
echo "  project     $project"
echo "  merged      $folder/merged.xlsx"
echo "  screenshot  $folder/window.png"
