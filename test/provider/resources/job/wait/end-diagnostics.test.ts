import { describe, expect, it } from 'vitest';
import type { RestoreJob } from '../../../../../src/api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../../../src/api/restore-job-status';
import { jobRestore } from '../../../../../src/provider/resources/job/job-restore';
import type { JobState } from '../../../../../src/provider/resources/job/state/schema';
import { policyOf } from '../../../../../src/provider/resources/restore/state/policy';
import { endDiagnostics } from '../../../../../src/provider/resources/restore/wait/end-diagnostics';
import type { WaitEnd } from '../../../../../src/waiting/look';
import { finishedRestore } from '../states';

const report = (end: WaitEnd<RestoreJob>, changes: Partial<JobState> = {}, phase: 'create' | 'update' = 'create') => {
  const state = finishedRestore({ duration_seconds: 723, ...changes });
  return endDiagnostics(end, { state, policy: policyOf(state), phase, restore: jobRestore });
};

const ended = (status: string, job: RestoreJob = {}): WaitEnd<RestoreJob> => ({
  end: 'ended',
  look: { status, verdict: verdictOf(status), entry: { Status: status, ...job }, requestId: 'REQ-1' },
});

const running = { status: 'RUNNING', verdict: 'pending', progress: 0.456, entry: {}, requestId: 'REQ-2' } as const;

describe('a restore that succeeded', () => {
  it('needs no words', () => {
    expect(report(ended('COMPLETE'))).toEqual([]);
  });
});

describe('a restore that failed', () => {
  const files = Array.from({ length: 12 }, (_, index) => `/srv/file-${index}: permission denied`).join('\n');
  const job = {
    ErrorMessage: 'disk full',
    ErrorFile: files,
    ItemsTotal: 20,
    ItemsDone: 8,
    BytesTotal: 4_000,
    BytesDone: 1_000,
  };

  it('says why, what was restored, the first lines of the error file, the request id, and what to do', () => {
    const [diagnostic] = report(ended('FAILED', job));
    expect(diagnostic.severity).toBe('error');
    expect(diagnostic.summary).toBe('Restore job r-0001 ended with status FAILED');
    expect(diagnostic.detail.split('\n')).toEqual([
      ' Status: FAILED after 12 min 3 s',
      ' Reason: disk full',
      ' Restored: 8 of 20 files, 1000 B of 3.9 KiB',
      ' Files that could not be restored:',
      ...Array.from({ length: 10 }, (_, index) => `   /srv/file-${index}: permission denied`),
      '   ... and 2 more lines',
      ' From: snapshot s-0001 in vault v-0001',
      ' To: instance id i-0001, path /restore',
      ' Request id of the last status check: REQ-1',
      ' What to do: fix the cause and apply again, which starts a new restore (this resource is tainted).',
    ]);
  });

  it.each(['FAILED', 'CANCELED', 'EXPIRED'])('is an error when it ended as %s, whatever on_partial says', (status) => {
    expect(report(ended(status), { on_partial: 'accept' }).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('admits that the service gave no reason', () => {
    expect(report(ended('EXPIRED'))[0].detail).toContain(' Reason: the service gave none\n');
  });

  it('is a warning under on_failure = "report", which does not speak of taint', () => {
    const [{ severity, detail }] = report(ended('FAILED'), { on_failure: 'report' });
    expect(severity).toBe('warning');
    expect(detail).toMatch(/ What to do: fix the cause and apply again, which starts a new restore\.$/);
  });

  it('does not speak of taint when it was found by a resumed wait', () => {
    expect(report(ended('FAILED'), {}, 'update')[0].detail).not.toContain('taint');
  });
});

describe('a restore that left out some files', () => {
  const partial = ended('PARTIAL_COMPLETE', { ErrorMessage: '2 files locked', ErrorFile: '/a\n/b' });

  it('is an error that names the way to accept it', () => {
    const [diagnostic] = report(partial);
    expect(diagnostic).toMatchObject({ severity: 'error', summary: 'Restore job r-0001 left out some files' });
    expect(diagnostic.detail).toContain('on_partial = "accept" and run "terraform untaint"');
  });

  it('is a warning under on_partial = "warn", and nothing under "accept"', () => {
    expect(report(partial, { on_partial: 'warn' }).map(({ severity }) => severity)).toEqual(['warning']);
    expect(report(partial, { on_partial: 'accept' })).toEqual([]);
  });
});

describe('a deadline', () => {
  it('is an error that says how to go on waiting', () => {
    const [diagnostic] = report({ end: 'deadline', look: running }, { timeouts: { create: '90m', delete: null } });
    expect(diagnostic).toMatchObject({
      severity: 'error',
      summary: 'Restore job r-0001 did not end within 1 h 30 min',
    });
    expect(diagnostic.detail).toContain('Last seen: RUNNING 45 %');
    expect(diagnostic.detail).toContain('the next apply keeps waiting for it');
    expect(diagnostic.detail).toContain('Request id of the last status check: REQ-2');
  });

  it('is a warning under on_timeout = "resume"', () => {
    const [diagnostic] = report({ end: 'deadline', look: running }, { on_timeout: 'resume' });
    expect(diagnostic.severity).toBe('warning');
    expect(diagnostic.detail).toContain('apply again, which keeps waiting for the same job');
  });

  it('tells what the service last answered when it could not be asked', () => {
    const fault = new Error('the service is down');
    expect(report({ end: 'deadline', fault })[0].detail).toContain(
      'Last seen: never\n Last error: the service is down',
    );
  });

  it('tells of a status that nobody knows', () => {
    const look = { status: 'MYSTERY', verdict: 'pending', entry: { RestoreId: 'r-0001' } } as const;
    expect(report({ end: 'deadline', look }).map(({ severity, summary }) => [severity, summary])).toEqual([
      ['error', 'Restore job r-0001 did not end within 1 d'],
      ['warning', 'Restore job r-0001 has the unknown status "MYSTERY"'],
    ]);
  });
});

describe('a refusal to show the job', () => {
  it('is an error, since nobody knows how the restore goes on', () => {
    const [diagnostic] = report({ end: 'refused', fault: new Error('NoPermission'), look: running });
    expect(diagnostic).toMatchObject({ severity: 'error', summary: 'Cannot read the status of restore job r-0001' });
    expect(diagnostic.detail).toContain('Last error: NoPermission');
  });
});

describe('a job that has vanished', () => {
  it('is an error whatever becomes of time limits, since nobody knows how the restore ended', () => {
    const [diagnostic] = report({ end: 'vanished', look: running }, { on_timeout: 'resume' });
    expect(diagnostic).toMatchObject({ severity: 'error', summary: 'Restore job r-0001 is no longer listed' });
    expect(diagnostic.detail).toContain('has not listed it for ten minutes, so it is not known how it ended');
    expect(diagnostic.detail).toContain('Last seen: RUNNING');
  });

  it('says so when it was never listed', () => {
    const [diagnostic] = report({ end: 'vanished' });
    expect(diagnostic).toMatchObject({ severity: 'error', summary: 'Restore job r-0001 was never listed' });
    expect(diagnostic.detail).toContain('so it is not known whether it is running');
  });
});

describe('an interrupt', () => {
  it('is a warning, so that the job is not restored again', () => {
    const diagnostics = report({ end: 'stopped', look: running });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(diagnostics[0].detail).toContain('The next apply keeps waiting for it.');
  });
});

it('begins every line with a space, so that Terraform does not re-wrap it', () => {
  const all = [...report(ended('FAILED', { ErrorFile: 'a\nb' })), ...report({ end: 'deadline', look: running })];
  expect(all.flatMap(({ detail }) => detail.split('\n')).filter((line) => !line.startsWith(' '))).toEqual([]);
});
