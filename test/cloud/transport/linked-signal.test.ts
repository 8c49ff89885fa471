import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { linkedSignal } from '../../../src/cloud/transport/linked-signal';

describe('a linked signal', () => {
  it('is aborted with the reason of the first of its sources', () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const { signal } = linkedSignal(one.signal, undefined, two.signal);
    two.abort('second');
    one.abort('first');
    expect(signal.reason).toBe('second');
  });

  it('is aborted at once where a source is', () => {
    expect(linkedSignal(AbortSignal.abort('before')).signal.reason).toBe('before');
  });

  it('leaves nothing behind when it is released', () => {
    const source = new AbortController();
    const { signal, release } = linkedSignal(source.signal);
    release();
    source.abort();
    expect(signal.aborted).toBe(false);
    expect(getEventListeners(source.signal, 'abort')).toEqual([]);
  });
});
