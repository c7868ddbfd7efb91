#!/usr/bin/env bash
# Runs the providers' own Python SDKs against the emulator. Needs python3 with venv, and a package index.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
work=$(mktemp -d)
emulator=
cleanup() {
    if [ -n "$emulator" ]; then kill "$emulator" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap cleanup EXIT

cd ../../../..
cargo build --release -p cloudspec-emulator
target=$(cargo metadata --format-version 1 --no-deps | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"

"$target/release/cloudspec-emulator" --port 0 >"$work/out" &
emulator=$!
for _ in $(seq 100); do
    if [ -s "$work/out" ]; then break; fi
    sleep 0.1
done
address=$(sed -n 's|^listening on http://||p' "$work/out")
"$work/venv/bin/python" "$here/interop.py" "$address"
