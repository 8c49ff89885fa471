import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A name that no other process has, had or will have; undefined when no such process runs. The id alone comes again after a
 * restart of the machine, and in each new container, where the plugin may have the very id of the one that was killed.
 */
export function processName(pid: number, platform: NodeJS.Platform = process.platform): string | undefined {
  try {
    const birth = (births[platform] ?? birthByPs)(pid);
    return birth && `${pid} ${birth}`;
  } catch {
    return undefined;
  }
}

const births: { readonly [platform in NodeJS.Platform]?: (pid: number) => string | undefined } = {
  linux: birthInProc,
  win32: (pid) => powerShell(`(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`),
};

/** Whether a process that was named so still runs. */
export function isRunning(name: string): boolean {
  return processName(Number.parseInt(name, 10)) === name;
}

/** State is field 3 of the line, the start in ticks since the machine's own is field 22; field 2 may hold anything. */
function birthInProc(pid: number): string | undefined {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return undefined; // it has ended, and its parent has not asked how
  return `${fields[19]} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
}

function birthByPs(pid: number): string | undefined {
  const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim();
  const [state, ...start] = line.split(/\s+/);
  return state.startsWith('Z') ? undefined : start.join(' ');
}

function powerShell(command: string): string {
  return execFileSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Windows has but one text, in which what holds spaces is quoted. */
function wordsOf(commandLine: string): string[] {
  return [...commandLine.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));
}

/** The words that a process was called with; none when that cannot be seen. */
export function argumentsOf(pid: number, platform: NodeJS.Platform = process.platform): readonly string[] {
  try {
    if (platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    if (platform === 'win32')
      return wordsOf(powerShell(`(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`));
    return execFileSync('ps', ['-o', 'args=', '-p', `${pid}`], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
  } catch {
    return [];
  }
}
