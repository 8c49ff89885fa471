import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { EXIT } from './command';

const LOOK_MS = 500;

/**
 * A parent that is gone, and a terminal that is closed, count as SIGTERM. What starts this process for a person, such as
 * npx, jsii's script for Python or a shell, may be ended without handing on the signal; nobody would end what runs here.
 */
export function leaveWithParent(leave = asSigterm): void {
  process.on('SIGHUP', () => {
    if (!isNohup()) leave(); // Node has undone what nohup did
  });
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    if (!isNohup() && !leadsGroup()) leave();
  }, LOOK_MS);
  look.unref();
}

function asSigterm(): void {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(EXIT.terminated);
}

/** Its shell tells a program how it was started. */
function isNohup(): boolean {
  return basename(process.env._ ?? '') === 'nohup';
}

/** An interactive shell and setsid give a process a group of its own: that one is meant to outlive them, or gets SIGHUP. */
function leadsGroup(): boolean {
  return groupOf(process.pid) === process.pid;
}

function groupOf(pid: number): number {
  try {
    const [, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return Number(group);
  } catch {
    return Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
  }
}
