import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers } from '../../../src/plugin/process/socket-folder';

const NOW_MS = Date.UTC(2026, 10, 21);
const MINUTE_MS = 60_000;
/** The id of a process that has ended. */
const deadPid = spawnSync(process.execPath, ['-e', '0']).pid;

let parent: string;

function folder(name: string, ageMs: number): void {
  mkdirSync(join(parent, name, 'socket'), { recursive: true });
  const seconds = (NOW_MS - ageMs) / 1000;
  utimesSync(join(parent, name), seconds, seconds);
}

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'leftovers-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('folders of plugins that were killed', () => {
  it('are removed after an hour', async () => {
    folder(`terraform-plugin-node-${deadPid}-abc`, 61 * MINUTE_MS);
    await removeLeftovers(parent, NOW_MS);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('stay while they are young, for they may belong to another container', async () => {
    folder(`terraform-plugin-node-${deadPid}-abc`, 59 * MINUTE_MS);
    await removeLeftovers(parent, NOW_MS);
    expect(readdirSync(parent)).toHaveLength(1);
  });

  it('stay when the process lives, or when they are not ours', async () => {
    folder(`terraform-plugin-node-${process.pid}-abc`, 61 * MINUTE_MS);
    folder(`terraform-provider-${deadPid}-abc`, 61 * MINUTE_MS);
    await removeLeftovers(parent, NOW_MS);
    expect(readdirSync(parent)).toHaveLength(2);
  });
});
