import { expect, it } from 'vitest';
import { startStack } from './harness/stack';

it('a plugin restores through a port, as it must on Windows', { timeout: 60_000 }, async () => {
  const { emulator, workspace, restore } = await startStack('tcp');
  restore();
  workspace.setEnv({ ALIRESTORE_TCP: '1', TMPDIR: '/nowhere' }); // a socket would need a folder there
  await workspace.init();
  expect(await workspace.apply()).toMatchObject({ code: 0 });
  expect(workspace.instances().orders.attributes.verdict).toBe('succeeded');
  await emulator.close();
});
