#!/usr/bin/env bash
# Writes the lists of other implementations again, from the versions that are installed.
# Needs Python, Node and npm; `PYTHON=python3.12 PYTHON_FILE=cpython-3.12` picks another
# Python and the file of its list. Then run the test, and edit ../agreement.json:
#
#   cargo test --package codes-tests-integrations --all-features --test agreement
set -euo pipefail
cd "$(dirname "$0")"

# list FILE NAME VERSION COMMAND: the command prints an object of codes and phrases.
list() {
  bash -c "$4" | NAME="$2" VERSION="$3" COMMAND="$4" node -e '
    const { NAME: name, VERSION: version, COMMAND: command } = process.env;
    const codes = JSON.parse(require("fs").readFileSync(0, "utf8"));
    console.log(JSON.stringify({ name, version, command, codes }, null, 2));
  ' > "$1.json.new"
  mv "$1.json.new" "$1.json"
}

python=${PYTHON:-python3}
version=$($python -c 'import platform; print(platform.python_version())')
list "${PYTHON_FILE:-cpython}" "CPython's http.HTTPStatus" "$version" \
  "$python -c 'import http, json; print(json.dumps({s.value: s.phrase for s in http.HTTPStatus}))'"

list node "Node's http.STATUS_CODES" "$(node --version)" \
  "node -p 'JSON.stringify(require(\"http\").STATUS_CODES)'"

version=$(npm view statuses version)
list statuses "npm's statuses" "$version" \
  "cd \$(mktemp -d) && tar -xzOf \$(npm pack --silent statuses@$version) package/codes.json"
