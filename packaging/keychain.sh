#!/usr/bin/env bash
# Puts the certificate in CERTIFICATE (base64 of a .p12, with CERTIFICATE_PASSWORD) into a keychain of this run.
set -euo pipefail
keychain="$RUNNER_TEMP/build.keychain-db"
password=$(openssl rand -hex 16)
certificate="$RUNNER_TEMP/certificate.p12"
trap 'rm -f "$certificate"' EXIT
echo "$CERTIFICATE" | base64 --decode > "$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain"
security list-keychains -d user -s "$keychain" login.keychain-db
