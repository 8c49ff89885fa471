import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandRuns, shell } from './command-runs';

const { run } = commandRuns();

describe('the results that a command is told', () => {
  const results = (bytes: number) => JSON.stringify({ orders: 'x'.repeat(bytes - '{"orders":""}'.length) });
  const show =
    'stat -c %a "$ALIRESTORE_RESULTS_FILE"; wc -c < "$ALIRESTORE_RESULTS_FILE"; echo "${#ALIRESTORE_RESULTS}"';

  it.each([
    ['the variable, too, up to 32 KiB', 32_768, 32_768],
    ['the file alone above that', 32_769, 0],
    ['the file alone, however many there are', 3_000_000, 0],
  ])('come by %s', async (_, bytes, inVariable) => {
    const { state } = await run({ command: shell(show), results: results(bytes) });
    expect(state).toMatchObject({ verdict: 'passed', output: `600\n${bytes}\n${inVariable}\n` });
  });

  it('come by the file alone where other variables take up the room', async () => {
    const environment = Object.fromEntries(['A', 'B'].map((name) => [name, 'x'.repeat(40_000)]));
    const { state } = await run({ command: shell(show), results: results(30_000), environment });
    expect(state?.output).toBe('600\n30000\n0\n');
  });

  it('are those of this command, whatever other results are in the environment', async () => {
    const environment = { ALIRESTORE_RESULTS: 'old', ALIRESTORE_RESULTS_FILE: '/old' };
    const { state } = await run({
      command: shell('echo "$ALIRESTORE_RESULTS"; cat "$ALIRESTORE_RESULTS_FILE"'),
      results: '{}',
      environment,
    });
    expect(state?.output).toBe('{}\n{}');
    const long = await run({
      command: shell('echo "${ALIRESTORE_RESULTS-unset}"'),
      results: results(40_000),
      environment,
    });
    expect(long.state?.output).toBe('unset\n');
  });

  it.each([
    ['has ended', 'true', '10s'],
    ['was ended', 'sleep 9', '300ms'],
  ])('are removed when it %s', async (_, end, timeout) => {
    const { state } = await run({ command: shell(`echo "$ALIRESTORE_RESULTS_FILE"; ${end}`), results: '{}', timeout });
    const path = state?.output?.trim() as string;
    expect(path).toMatch(/results\.json$/);
    expect(existsSync(path)).toBe(false);
    expect(existsSync(dirname(path))).toBe(false);
  });
});
