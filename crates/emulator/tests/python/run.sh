#!/usr/bin/env bash
# Runs the providers' own Python SDKs against the emulator. Needs python3 with venv, and a package index.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd ../../../..
cargo build --release -p cloudspec-emulator
target=$(cargo metadata --format-version 1 --no-deps | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
"$work/venv/bin/python" "$here/interop.py" "$target/release/cloudspec-emulator"
