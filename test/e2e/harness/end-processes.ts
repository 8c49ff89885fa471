import { execFileSync } from 'node:child_process';

/** Kills the plugins of a Terraform that leads this process group. False where there is none, or none any more. */
export function killPlugins(group: number | undefined): boolean {
  const plugins = found('-g', `${group}`, '-f', 'terraform-provider-alirestore');
  return plugins.map((plugin) => isSignalled(plugin, 'SIGKILL')).includes(true);
}

export function childrenOf(pid: number): number[] {
  return found('-P', `${pid}`);
}

export function killGroup(group: number): void {
  isSignalled(-group, 'SIGKILL');
}

function found(...conditions: readonly string[]): number[] {
  try {
    return execFileSync('pgrep', conditions, { encoding: 'utf8' }).trim().split('\n').map(Number);
  } catch {
    return []; // there are none
  }
}

function isSignalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // it has ended meanwhile
  }
}
