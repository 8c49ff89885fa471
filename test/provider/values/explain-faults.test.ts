import { describe, expect, it } from 'vitest';
import { CloudError } from '../../../src/cloud/cloud-error';
import { explainFaults } from '../../../src/provider/values/explain-faults';

const words = { failure: 'Cannot read it', advice: 'Try again.' };

function explain(work: () => Promise<unknown>, stop = new AbortController().signal) {
  return explainFaults({ ...words, stop }, work);
}

describe('explainFaults', () => {
  it('hands on what went well', async () => {
    expect(await explain(async () => 7)).toBe(7);
  });

  it('tells what the service said, and what to do', async () => {
    const refused = new CloudError({
      action: 'Look',
      problem: 'not now',
      category: 'permission',
      execution: 'none',
    });
    await expect(explain(() => Promise.reject(refused))).rejects.toMatchObject({
      diagnostics: [{ severity: 'error', summary: 'Cannot read it', detail: 'Look failed: not now.\n\nTry again.' }],
    });
  });

  it('tells that it was interrupted', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const interrupted = explain(() => Promise.reject(stopping.signal.reason), stopping.signal);
    await expect(interrupted).rejects.toMatchObject({
      diagnostics: [{ summary: 'Cannot read it', detail: 'It was interrupted. Try again.' }],
    });
  });

  it('leaves a bug as it is, even after an interrupt', async () => {
    const bug = new TypeError('x is not a function');
    const stopping = new AbortController();
    stopping.abort();
    await expect(explain(() => Promise.reject(bug), stopping.signal)).rejects.toBe(bug);
  });
});
