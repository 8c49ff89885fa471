#!/bin/sh
':' /*
# The head of the plugin. sh reads this file down to the mark below, Node what follows it. Terraform must start it as one
# file, and shows nothing of a plugin that ends before its handshake line but guesses: so sh says what is wrong.

# What Terraform shows: a line whose last part, the protocol, it does not know, is quoted whole. Of a line of another form
# it says that the plugin may be made for another architecture.
say() {
  if [ -z "${TF_PLUGIN_MAGIC_COOKIE-}" ]; then
    echo "$1" >&2
    exit 1
  fi
  said= rest=$1
  while :; do
    case $rest in
      *"|"*) said=$said${rest%%"|"*}/ rest=${rest#*"|"} ;;
      *) break ;;
    esac
  done
  printf '1|%s|unix|/|%.4000s\n' "${PLUGIN_PROTOCOL_VERSIONS%%,*}" "$said$rest"
  exit 1
}

# Not `node FILE`: below a package.json with "type": "module" Node refuses a file whose name ends in a version.
enter='require(require("path").resolve(process.argv[1]))'

# The Node that came along, else that of the PATH: musl, the C library of Alpine for one, cannot start what was made for
# another one.
along=${0%/*}/node node=node which="the first node on the PATH that Terraform runs with (${PATH-})"
none="there is none in ${PATH:-an empty PATH}" instead="start Terraform with a PATH that has another first"
if [ -x "$along" ]; then
  node=$along which="which lies beside it" instead="bring another one along"
  for musl in /lib/ld-musl-*; do
    [ ! -e "$musl" ] || "$along" --version >/dev/null 2>&1 && continue
    node=node none="$none; the one beside the plugin does not start here, where the C library is musl (on Alpine: apk add nodejs)"
  done
fi

# Prints what Node prints, and ends as Node does, or by force after 10 s.
check() {
  "$node" --input-type=commonjs -e "$enter" "$0" --check 2>&1 &
  checked=$!
  { wait_for 10; kill -9 "$checked"; } >/dev/null 2>&1 &
  wait "$checked"
  status=$?
  kill -9 "$!"
  return "$status"
}

wait_for() {
  PATH="${PATH-}:/usr/bin:/bin" sleep "$1" </dev/null >/dev/null 2>&1
}

too_old() {
  major=${1#v} major=${major%%.*} minor=${1#*.} minor=${minor%%.*}
  [ "$major" -lt NODE_MAJOR ] || { [ "$major" -eq NODE_MAJOR ] && [ "$minor" -lt NODE_MINOR ]; }
}

# The line that tells most: of a stack trace that with the error, else the first.
reason() {
  first=
  while IFS= read -r line; do
    case $line in
      Error:* | [A-Z]*Error:* | [A-Z]*"Error ["*) first=$line && break ;;
      *[!\ ]*) first=${first:-$line} ;;
    esac
  done
  printf '%.400s' "$first"
}

# Says why Node has ended before it answered, by starting it again.
explain() {
  where=$(command -v "$node")
  version=$(NODE_OPTIONS='' "$node" --version 2>/dev/null)
  case $version in
    v[0-9]*.[0-9]*)
      if too_old "$version" 2>/dev/null; then
        say "Node.js is too old: this provider needs Node.js NODE_NEEDED or later, and $where, $which, is $version. Install a newer one, or $instead."
      fi
      called="Node.js $version ($where)"
      hint="Mend that and run again: with TF_LOG=TRACE Terraform's log shows all that Node.js prints."
      ;;
    *)
      called="Node.js ($where)"
      hint="This provider needs a working Node.js NODE_NEEDED or later: mend that one, or $instead."
      ;;
  esac
  said=$(check 2>/dev/null)
  status=$?
  case $status in
    0) say "$called ended before the provider could answer, but starts now. Run Terraform again; with TF_LOG=TRACE its log shows what Node.js prints." ;;
    12[89] | 1[3-9]? | 2??) ended="was ended by the signal $(kill -l $((status - 128)))" ;;
    *) ended="ended with exit code $status" ;;
  esac
  told=$(printf '%s\n' "$said" | reason)
  [ -z "${NODE_OPTIONS-}" ] || hint="NODE_OPTIONS is set: look there first, or start Terraform without it."
  say "$called $ended before the provider could answer${told:+: $told}. $hint"
}

# Beside Node until its handshake line is out, when Node ends this process. One whose parent has ended gets another one,
# which sh sees only when it begins.
if [ "${1-}" = --watch ]; then
  [ "$PPID" = "$2" ] || explain
  wait_for 1 || exit
  exec "$0" --watch "$2"
fi

command -v "$node" >/dev/null 2>&1 ||
  say "Node.js is missing: this provider needs Node.js NODE_NEEDED or later as node on the PATH that Terraform runs with, and $none. Install it there, start Terraform with a PATH that has it, or let the provider bring it along: by bundleNode, or alirestore install --with-node."
[ -n "${TF_PLUGIN_MAGIC_COOKIE-}" ] || exec "$node" --input-type=commonjs -e "$enter" "$0" "$@"
{ wait_for 1 && exec "$0" --watch $$; } &
# Whatever else prints, an agent that NODE_OPTIONS loads perhaps, prints into the log: the line has a descriptor of its own.
unset NODE_CHANNEL_FD
exec "$node" --input-type=commonjs -e "$enter" "$0" --watched-by=$! "$@" 3>&1 1>&2
*/
