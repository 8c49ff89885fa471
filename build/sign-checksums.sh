#!/usr/bin/env bash
# Signs the checksums of a release in the folder $1, as a Terraform registry wants them, by the key in
# TERRAFORM_GPG_PRIVATE_KEY (armoured; its passphrase, if it has one, in TERRAFORM_GPG_PASSPHRASE).
set -euo pipefail

GNUPGHOME=$(mktemp -d)
export GNUPGHOME
trap 'gpgconf --kill all || true; rm -rf "$GNUPGHOME"' EXIT

printf '%s\n' "$TERRAFORM_GPG_PRIVATE_KEY" | gpg --batch --quiet --import
case $(gpg --batch --list-keys --with-colons | awk -F: '$1 == "pub" { print $4; exit }') in
  1 | 17) ;;
  *)
    echo "sign-checksums: the key in TERRAFORM_GPG_PRIVATE_KEY is neither RSA nor DSA, and Terraform's registry takes no other: make one by gpg --quick-generate-key NAME rsa4096" >&2
    exit 1
    ;;
esac
for sums in "$1"/*_SHA256SUMS; do
  gpg --batch --quiet --yes --pinentry-mode loopback --passphrase-fd 3 --output "$sums.sig" --detach-sign "$sums" \
    3<<<"${TERRAFORM_GPG_PASSPHRASE-}"
  gpg --batch --quiet --verify "$sums.sig" "$sums"
done
