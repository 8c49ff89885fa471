import { finding } from '../attempts/attempt';
import { type InstanceInputs, type InstanceScript, powerShellQuoted, shellQuoted } from './instance-script';
import { lineOf } from './output-findings';

/** Whether a service is active, as systemd, the older scripts of Linux, or Windows say it. */
export function serviceScript({ service, platform }: InstanceInputs): InstanceScript {
  const isWindows = platform === 'windows';
  const name = String(service);
  return {
    isWindows,
    text: isWindows ? powerShell(name) : shell(name),
    subject: name,
    good: 'state=active',
    findings({ exitCode, output }) {
      const state = /(?:^|\s)state=(\S+)/.exec(output)?.[1] ?? lineOf(output);
      return [finding('service', 'active', state, exitCode === 0 && state === 'active')];
    },
  };
}

function shell(name: string): string {
  return `n=${shellQuoted(name)}
if command -v systemctl >/dev/null 2>&1; then s=$(systemctl is-active -- "$n" 2>&1)
elif service "$n" status >/dev/null 2>&1; then s=active
else s=inactive; fi
echo "state=$s"
[ "$s" = active ]`;
}

function powerShell(name: string): string {
  return `$s = Get-Service -Name ([WildcardPattern]::Escape(${powerShellQuoted(name)})) -ErrorAction SilentlyContinue
if (!$s) { 'state=missing'; exit 1 }
if ($s.Status -eq 'Running') { 'state=active'; exit 0 }
"state=$($s.Status)"; exit 1`;
}
