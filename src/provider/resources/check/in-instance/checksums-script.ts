import { finding } from '../attempts/attempt';
import {
  type InstanceInputs,
  type InstanceScript,
  numberIn,
  powerShellQuoted,
  type ScriptEnd,
  shellQuoted,
} from './instance-script';
import { lineOf } from './output-findings';

type Checksums = NonNullable<InstanceInputs['checksums']>;

/** Whether files have the checksums of a list. */
export function checksumsScript({ checksums, platform }: InstanceInputs): InstanceScript {
  const inputs = checksums!;
  const isWindows = platform === 'windows';
  const lines = inputs.text?.split('\n').filter((line) => line.trim() !== '').length ?? 1;
  return {
    isWindows,
    text: isWindows ? powerShell(inputs) : shell(inputs),
    subject: inputs.list ?? String(inputs.directory),
    good: `fit=${lines} differ=0 absent=0 lines=${lines}`,
    findings: (end) => [finding('checksums', expectedOf(end), observedOf(end), allFit(end))],
    isFinal: ({ output }) => Number(numberIn(output, 'differ')) > 0, // to read all files again mends none
  };
}

function allFit({ exitCode, output }: ScriptEnd): boolean {
  const lines = numberIn(output, 'lines');
  return exitCode === 0 && lines !== null && lines > 0 && numberIn(output, 'fit') === lines;
}

function expectedOf({ output }: ScriptEnd): string {
  const lines = numberIn(output, 'lines');
  return lines === null ? 'all files fit' : `${lines} fit`;
}

/** Such as "118 fit, 1 differ, 1 absent: orders.db, paid.db". */
function observedOf({ output }: ScriptEnd): string | null {
  const [fit, differ, absent, lines] = ['fit', 'differ', 'absent', 'lines'].map((name) => numberIn(output, name));
  if (fit === null || lines === null) return lineOf(output);
  const unread = lines - fit - Number(differ) - Number(absent);
  const parts = [
    `${fit} fit`,
    differ ? `${differ} differ` : '',
    absent ? `${absent} absent` : '',
    unread > 0 ? `${unread} lines of the list are none` : '',
  ];
  const names = [...output.matchAll(/^(?:differs|absent): (.+)$/gm)].map(([, name]) => name.trim()).join(', ');
  return `${parts.filter(Boolean).join(', ')}${names && `: ${lineOf(names)}`}`;
}

/** The programs of the system read the list, and the first few that do not fit are named. */
function shell({ list, text, directory }: Checksums): string {
  const place = list === null ? temporaryList(String(text)) : `l=${shellQuoted(list)}`;
  const folder = directory === null ? '"$(dirname -- "$l")"' : shellQuoted(directory);
  return `export LC_ALL=C
${place}
case $l in /*) ;; *) l=$PWD/$l ;; esac
[ -r "$l" ] || { echo "the list $l cannot be read"; exit 3; }
cd -- ${folder} || { echo 'the directory cannot be entered'; exit 3; }
first=$(awk 'NF { sub(/^\\\\/, "", $1); print $1; exit }' "$l")
case \${#first} in 32) c=md5sum ;; 40) c=sha1sum ;; 64) c=sha256sum ;; 128) c=sha512sum ;; *) echo 'it is no list of checksums'; exit 3 ;; esac
n=$(grep -c '[^[:space:]]' "$l")
$c -c "$l" 2>/dev/null | awk -v n="$n" '
  / OK$/ { fit++; next }
  / FAILED open or read$/ { absent++; if (absent < 6) { sub(/: FAILED open or read$/, ""); print "absent: " $0 } next }
  / FAILED$/ { differ++; if (differ < 6) { sub(/: FAILED$/, ""); print "differs: " $0 } }
  END { printf "fit=%.0f differ=%.0f absent=%.0f lines=%.0f\\n", fit, differ, absent, n; exit fit == n ? 0 : 1 }'`;
}

/** Its end must be a line that the list does not have: no line of it is one word. */
function temporaryList(text: string): string {
  return `l=$(mktemp) && trap 'rm -f "$l"' EXIT
cat >"$l" <<'END_OF_CHECKSUMS'
${text.replaceAll('\r\n', '\n').trimEnd()}
END_OF_CHECKSUMS`;
}

function powerShell({ list, text, directory }: Checksums): string {
  const lines =
    list === null ? `${powerShellQuoted(String(text))} -split "\\r?\\n"` : 'Get-Content -LiteralPath $l -Encoding UTF8';
  return `$l = ${powerShellQuoted(list ?? '')}
$d = ${directory === null ? 'Split-Path -Parent $l' : powerShellQuoted(directory)}
if ($l -and !(Test-Path -LiteralPath $l -PathType Leaf)) { "the list $l cannot be read"; exit 3 }
if (!$d) { $d = '.' }
$kinds = @{ 32 = 'MD5'; 40 = 'SHA1'; 64 = 'SHA256'; 128 = 'SHA512' }
$fit = 0; $differ = 0; $absent = 0; $n = 0
foreach ($line in @(${lines})) {
  if (!$line.Trim()) { continue }
  $n++
  if ($line -notmatch '^\\\\?([0-9a-fA-F]+) [ *](.+)$') { continue }
  $hash = $Matches[1]; $name = $Matches[2].Trim(); $file = Join-Path $d $name
  if (!$kinds[$hash.Length]) { continue }
  if (!(Test-Path -LiteralPath $file -PathType Leaf)) { $absent++; if ($absent -lt 6) { "absent: $name" }; continue }
  if ((Get-FileHash -LiteralPath $file -Algorithm $kinds[$hash.Length]).Hash -eq $hash) { $fit++; continue }
  $differ++; if ($differ -lt 6) { "differs: $name" }
}
"fit=$fit differ=$differ absent=$absent lines=$n"
if ($fit -ne $n) { exit 1 }`;
}
