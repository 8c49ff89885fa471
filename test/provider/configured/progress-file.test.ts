import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/provider/configured/follow';
import { createProgressFile } from '../../../src/provider/configured/progress-file';
import type { Look } from '../../../src/waiting/look';
import { FakeClock } from '../../harness/fake-clock';

/** A followed restore, with what its file and its log were told. */
function following(append?: () => never) {
  const written: object[] = [];
  const said: string[] = [];
  const say = (message: string) => said.push(message);
  const log = { trace: say, debug: say, info: say, warn: say, error: say };
  const clock = new FakeClock();
  const write = (_: string, text: string) => written.push(JSON.parse(text));
  const progress = createProgressFile(['progress.jsonl'], { append: append ?? write, clock, log });
  const context = { configured: { clock, progress }, stop: new AbortController().signal, log };
  const onLook = follow({ service: 'hbr', id: 'r-1', name: 'orders', title: 'restore job r-1' }, context as never);
  return { onLook, clock, written, said };
}

const look = (status: string, progress?: number): Look<unknown> => ({
  status,
  verdict: status === 'COMPLETE' ? 'succeeded' : 'pending',
  entry: {},
  requestId: 'request-1',
  ...(progress !== undefined && { progress }),
});

describe('who follows a restore', () => {
  it('is told each change once', async () => {
    const { onLook, clock, written, said } = following();
    onLook(look('RUNNING', 0.1));
    onLook(look('RUNNING', 0.1));
    await clock.advance(65_000);
    onLook(look('COMPLETE', 1));
    expect(said).toEqual([
      'restore job r-1: RUNNING 10 %, waited 0 s',
      'restore job r-1: COMPLETE 100 %, waited 1 min 5 s',
    ]);
    expect(written).toMatchObject([
      { service: 'hbr', id: 'r-1', name: 'orders', status: 'RUNNING', verdict: 'pending', progress_percent: 10 },
      { status: 'COMPLETE', verdict: 'succeeded', progress_percent: 100, request_id: 'request-1' },
    ]);
    expect((written[1] as { time: string }).time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });

  it('is told that the service does not list it', () => {
    const { onLook, written, said } = following();
    onLook(undefined);
    expect(said).toEqual(['restore job r-1: not listed, waited 0 s']);
    expect(written).toMatchObject([{ status: null, verdict: 'pending' }]);
  });

  it('is warned once of a status that nobody knows', () => {
    const { onLook, said } = following();
    onLook(look('REHYDRATING', 0.1));
    onLook(look('REHYDRATING', 0.2));
    expect(said.filter((line) => line.includes('nobody knows'))).toEqual([
      'restore job r-1 has a status that nobody knows',
    ]);
  });
});

describe('a progress file', () => {
  it('that cannot be written is told once, and stops nothing', () => {
    const { onLook, said } = following(() => {
      throw new Error('read-only');
    });
    onLook(look('RUNNING', 0.1));
    onLook(look('RUNNING', 0.2));
    expect(said.filter((line) => line.includes('progress_file'))).toEqual(['progress_file cannot be written to']);
  });

  it('is not written without a path', () => {
    const log = { trace: fail, debug: fail, info: fail, warn: fail, error: fail };
    const progress = createProgressFile([], { append: fail, clock: new FakeClock(), log });
    progress.write({ service: 'hbr', id: 'r-1', status: null, verdict: 'pending' });
  });
});

function fail(): never {
  throw new Error('nothing must be written');
}
