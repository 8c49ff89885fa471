import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startStack } from './harness/stack';

it('a plugin restores through a port, as it must on Windows', { timeout: 60_000 }, async () => {
  const { emulator, workspace, restore } = await startStack('tcp');
  restore();
  workspace.setEnv({ ALIRESTORE_TCP: '1', TF_LOG: 'TRACE', TF_LOG_PATH: 'trace.log' });
  await workspace.init();
  expect(await workspace.apply()).toMatchObject({ code: 0 });
  expect(workspace.instances().orders.attributes.verdict).toBe('succeeded');
  const log = readFileSync(join(workspace.folder, 'trace.log'), 'utf8');
  expect(log).toMatch(/address=127\.0\.0\.1:\d+ network=tcp/);
  expect(log).not.toContain('network=unix');
  await emulator.close();
});
