import { afterEach, expect, it } from 'vitest';
import { type CloudAndProvider, startCloud } from '../cloud-and-provider';
import { invoke, validate } from './invocations';

let cloud: CloudAndProvider | undefined;
afterEach(() => cloud?.emulator.close());

async function check(values: object) {
  cloud = await startCloud();
  return invoke('alirestore_check', values, await cloud.newProcess());
}

const node = (script: string) => ({ command: [process.execPath, '-e', script] });

it('tells that it looks, and what came of it', async () => {
  const { lines, said } = await check(node('process.exit(process.env.WHO === "me" ? 0 : 1)'));
  expect(said).toEqual([expect.stringMatching(/^error: The check of .+ failed$/)]);
  expect(lines).toEqual([
    expect.stringMatching(/^checking /),
    expect.stringMatching(/^checked .+: failed after 1 attempt$/),
  ]);
});

it('hands over its environment', async () => {
  const { said } = await check({
    ...node('process.exit(process.env.WHO === "me" ? 0 : 1)'),
    environment: { WHO: 'me' },
  });
  expect(said).toEqual([]);
});

it('fails with what it found, and what it expected', async () => {
  const { said, detail } = await check({ ...node('console.log("no rows"); process.exit(3)') });
  expect(said).toHaveLength(1);
  expect(detail).toContain('exit code: got 3, expected 0');
  expect(detail).toContain('no rows');
  expect(detail).toContain('invoke the action again');
});

it('looks at nothing in a rehearsal, which restores nothing that could be looked at', async () => {
  cloud = await startCloud();
  const process = await cloud.newProcess();
  const commands = { ...process.configured.commands, isWithheld: true };
  const rehearsal = { ...process, configured: { ...process.configured, commands } };
  expect(await invoke('alirestore_check', node('process.exit(1)'), rehearsal)).toMatchObject({ lines: [], said: [] });
});

it('refuses what the resource refuses', () => {
  expect(validate('alirestore_check', {})).toHaveLength(1);
  expect(validate('alirestore_check', { ...node('1'), timeout: 'soon' })).toEqual(['Invalid timeout']);
});
