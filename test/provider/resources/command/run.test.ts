import { describe, expect, it } from 'vitest';
import { runOnce } from '../../../../src/provider/resources/command/run';
import { FakeClock } from '../../../harness/fake-clock';
import { FakeLog } from '../../../harness/fake-log';
import { inputs } from './command-runs';

describe('how long a command ran', () => {
  it.each([
    ['is told to a tenth of a second', 1_234, 1.2],
    ['is not known where the clock was set back meanwhile', -1_000, null],
  ])('%s', async (_, tookMs, seconds) => {
    const clock = new FakeClock(1_000_000);
    const run = async () => ({ end: 'exited', exitCode: 0, output: '', endedMs: 1_000_000 + tookMs }) as const;
    const log = new FakeLog();
    const configured = { clock, commands: { run, nonce: () => 'n' } } as never;
    const context = { configured, log, stop: new AbortController().signal };
    const { state } = await runOnce({ inputs: inputs({ command: ['true'] }), secrets: null }, context);
    expect(state).toMatchObject({ verdict: 'passed', duration_seconds: seconds });
  });
});
