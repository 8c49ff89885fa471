import { expect, it } from 'vitest';
import { isKnownStatus, PENDING_STATUSES, RESTORE_JOB_STATUSES, verdictOf } from '../../src/api/restore-job-status';

it.each([
  ['CREATED', 'pending'],
  ['QUEUED', 'pending'],
  ['RUNNING', 'pending'],
  ['CANCELING', 'pending'],
  ['COMPLETE', 'succeeded'],
  ['PARTIAL_COMPLETE', 'partial'],
  ['FAILED', 'failed'],
  ['CANCELED', 'failed'],
  ['EXPIRED', 'failed'],
])('%s is %s', (status, verdict) => {
  expect(verdictOf(status)).toBe(verdict);
});

it('knows nine statuses, four of them pending', () => {
  expect(RESTORE_JOB_STATUSES).toHaveLength(9);
  expect(PENDING_STATUSES).toEqual(['CREATED', 'QUEUED', 'RUNNING', 'CANCELING']);
});

it.each(['SUCCESS', 'complete', '', 'toString', undefined])('never takes %s for a success', (status) => {
  expect(verdictOf(status)).toBe('pending');
  expect(isKnownStatus(status)).toBe(false);
});
