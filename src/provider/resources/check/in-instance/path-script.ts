import { type Finding, finding } from '../attempts/attempt';
import { type InstanceInputs, type InstanceScript, numberIn, powerShellQuoted, shellQuoted } from './instance-script';
import { lineOf } from './output-findings';

/** Whether a path exists, and how many files with how many bytes are in it. */
export function pathScript({ path: wanted, platform }: InstanceInputs): InstanceScript {
  const { path, min_files, min_bytes } = wanted!;
  const [files, bytes] = [Number(min_files ?? 0), Number(min_bytes ?? 0)];
  const isWindows = platform === 'windows';
  return {
    isWindows,
    text: isWindows ? powerShell(String(path)) : shell(String(path)),
    subject: String(path),
    good: `files=${Math.max(1, files)} bytes=${Math.max(1, bytes)}`,
    findings({ exitCode, output }) {
      const isThere = exitCode === 0 && numberIn(output, 'files') !== null;
      const observed = isThere ? 'there' : exitCode === 3 ? 'missing' : lineOf(output);
      return [
        finding('path', 'there', observed, isThere),
        ...atLeast('files', min_files === null ? null : files, output),
        ...atLeast('bytes', min_bytes === null ? null : bytes, output),
      ];
    },
  };
}

function atLeast(what: string, least: number | null, output: string): Finding[] {
  if (least === null) return [];
  const found = numberIn(output, what);
  return [finding(what, `at least ${least}`, found === null ? null : `${found}`, found !== null && found >= least)];
}

/** The sizes are those of a listing: no file is opened. */
function shell(path: string): string {
  return `p=${shellQuoted(path)}
case $p in -*) p=./$p ;; esac
[ -e "$p" ] || { echo 'missing'; exit 3; }
find -H "$p" -type f -exec ls -lnq {} + |
  awk '/^-/ { n++; b += $5 } END { printf "files=%.0f bytes=%.0f\\n", n, b }'`;
}

function powerShell(path: string): string {
  return `$p = ${powerShellQuoted(path)}
if (!(Test-Path -LiteralPath $p)) { 'missing'; exit 3 }
$n = 0; $b = [long]0
Get-ChildItem -LiteralPath $p -Recurse -Force -File -ErrorAction SilentlyContinue | ForEach-Object { $n++; $b += $_.Length }
"files=$n bytes=$b"`;
}
