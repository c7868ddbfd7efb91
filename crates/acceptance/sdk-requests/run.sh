#!/usr/bin/env bash
# Compares our requests with those of the official Python SDKs: all products of products.txt, or the named ones.
# Needs python3 with venv, and a package index. SDK_REQUESTS names a folder that is kept for the next run.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
work=${SDK_REQUESTS:-$(mktemp -d)}
[ -n "${SDK_REQUESTS:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work/metadata" "$work/specs"

cd ../../..
export ALIBABA_CLOUD_ECS_METADATA_DISABLED=true
cargo build -p xtask
cargo build -p cloudspec-acceptance --example send_requests
target=$(cargo metadata --format-version 1 --no-deps | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')

products=("$@")
[ $# -gt 0 ] || mapfile -t products < "$here/products.txt"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
pip=("$work/venv/bin/pip" install --quiet --disable-pip-version-check)
"${pip[@]}" -r "$here/requirements.txt"
packages=()
alibaba=()
sdks=()
for product in "${products[@]}"; do
    name=${product%%==*}
    name=${name//-/_}
    packages+=("$name")
    if [ "$name" = zenlayer ]; then
        sdks+=(zenlayercloud-sdk-python==2.0.77)
    else
        sdks+=("$product")
        alibaba+=("$name")
    fi
done
# Products depend on different versions of what all have in common.
"${pip[@]}" --no-deps "${sdks[@]}"

python="$work/venv/bin/python"
rm -rf "$work/metadata" "$work/specs"
mkdir -p "$work/metadata" "$work/specs"
if [ ${#alibaba[@]} -gt 0 ]; then
    "$python" "$here/metadata.py" "$work/metadata" "${alibaba[@]}"
    "$target/debug/xtask" import openmeta "$work/metadata" --out "$work/specs" > "$work/import.txt"
fi
"$python" "$here/run.py" "$target/debug/examples/send_requests" "$work/specs" "$work" "${packages[@]}"
