import { expect, it } from 'vitest';
import { restoreJobFacts } from '../../../src/provider/configured/progress-facts';

it('a look at a job tells how much, how fast and how long, by the clock of the service', () => {
  const entry = { CreatedTime: 1000, StartTime: 1010, UpdatedTime: 1040, BytesTotal: 400n, BytesDone: 100, Speed: 2 };
  expect(restoreJobFacts({ entry, status: 'RUNNING', verdict: 'pending', progress: 0.25 })).toEqual({
    bytes_done: 100,
    bytes_total: 400,
    bytes_per_second: 2048,
    elapsed_seconds: 40,
    remaining_seconds: 90,
  });
  const ended = { ...entry, CompleteTime: 1050, ErrorMessage: 'The disk is full.' };
  expect(restoreJobFacts({ entry: ended, status: 'FAILED', verdict: 'failed', progress: 0.25 })).toEqual({
    bytes_done: 100,
    bytes_total: 400,
    bytes_per_second: 2048,
    elapsed_seconds: 50,
    error_message: 'The disk is full.',
  });
});

it('a look that tells nothing yet tells nothing', () => {
  const entry = { CreatedTime: 1000, StartTime: 0, UpdatedTime: 0, Speed: 0 };
  expect(restoreJobFacts({ entry, status: 'CREATED', verdict: 'pending', progress: 0 })).toEqual({});
});
