/** A line that must not be lost, and what it looks like when it is: the tests named must fail then. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  readonly line: string;
  readonly instead: string;
  readonly tests: readonly string[];
}

const startOnce = ['test/provider/resources/job/start/start-once.test.ts'];
const twin = ['test/provider/resources/job/twin.test.ts'];
const refresh = ['test/waiting'];
const record = ['test/record'];
const start = 'src/provider/resources/restore/start';

export const mutants: readonly Mutant[] = [
  {
    what: 'jobs that were there before count as new',
    file: `${start}/submit.ts`,
    line: "const before = twins.map((entry) => restore.entries.idOf(entry) ?? '');",
    instead: 'const before: string[] = [];',
    tests: startOnce,
  },
  {
    what: 'a job is looked for once',
    file: `${start}/find-started.ts`,
    line: '[0, 5_000, 15_000, 30_000]',
    instead: '[0]',
    tests: startOnce,
  },
  {
    what: 'the note of a refused start stays',
    file: `${start}/start-once.ts`,
    line: 'if (sends === 1) sending.note.drop();',
    instead: '',
    tests: startOnce,
  },
  {
    what: 'no note of an adopted job',
    file: `${start}/submit.ts`,
    line: 'configured.journal.begin(key, [], { isAdopted: true }).started(running.restoreId);',
    instead: '',
    tests: startOnce,
  },
  {
    what: 'an update tells the journal nothing',
    file: 'src/provider/resources/restore/update.ts',
    line: "configured.journal.changing(before.id as string, before.verdict === 'pending');",
    instead: '',
    tests: startOnce,
  },
  {
    what: 'the path restored to decides nothing',
    file: 'src/provider/resources/job/twin.ts',
    line: "  'TargetPath',\n  'TargetBucket',\n  'TargetPrefix',\n  'TargetFileSystemId',\n  'TargetInstanceName',",
    instead: "  'TargetBucket',\n  'TargetPrefix',\n  'TargetFileSystemId',\n  'TargetInstanceName',",
    tests: twin,
  },
  {
    what: 'the account that is restored from decides nothing',
    file: 'src/provider/resources/job/twin.ts',
    line: "  'CrossAccountUserId',\n  'CrossAccountRoleName',\n] as const;",
    instead: "  'CrossAccountRoleName',\n] as const;",
    tests: twin,
  },
  {
    what: 'what has ended is read before what is pending',
    file: 'src/waiting/refresh.ts',
    line: '[async () => sweep.pending(options()), async () => sweep.ended(this.seen, options())]',
    instead: '[async () => sweep.ended(this.seen, options()), async () => sweep.pending(options())]',
    tests: refresh,
  },
  {
    what: 'a refresh allows for no difference of clocks',
    file: 'src/waiting/restore-job-sweep.ts',
    line: '[6 * 3_600, 3_600, 300]',
    instead: '[0]',
    tests: refresh,
  },
  {
    what: 'one command that passed has removed everything',
    file: 'src/record/make-drill-record.ts',
    line: "cleanup.every(({ verdict }) => verdict === 'passed')",
    instead: "cleanup.some(({ verdict }) => verdict === 'passed')",
    tests: record,
  },
  {
    what: 'a negative span is a span',
    file: 'src/record/seconds-between.ts',
    line: 'return end >= begin ? end - begin : null;',
    instead: 'return end - begin;',
    tests: record,
  },
  {
    what: 'an end before its begin is fine',
    file: 'src/record/seconds-between.ts',
    line: 'return begin !== null && end !== null && Date.parse(end) < Date.parse(begin);',
    instead: 'return begin === end && begin !== null && end !== null && Number.isNaN(Date.parse(end));',
    tests: record,
  },
  {
    what: 'objectives are met in spite of a shortfall',
    file: 'src/record/objectives-of.ts',
    line: 'const isShort = shortfalls.size > 0;',
    instead: 'const isShort = false && shortfalls.size > 0;',
    tests: record,
  },
  {
    what: 'another run is evidence of this one',
    file: 'src/record/without-other-runs.ts',
    line: 'return runId !== undefined && runId !== ofDrill;',
    instead: "return runId === '' && runId !== ofDrill;",
    tests: record,
  },
  {
    what: 'a job that was there before is evidence',
    file: 'src/record/shortfall-of.ts',
    line: "if (wasThereBefore(origin)) return 'was not started by this run';",
    instead: "if (wasThereBefore(origin) && name === '') return 'was not started by this run';",
    tests: record,
  },
  {
    what: 'one restore that could not be asked for is a drill that could not run',
    file: 'src/cli/drill/evidence/why-not-run.ts',
    line: "due.some(({ notStarted }) => notStarted !== 'setup')",
    instead: "due.every(({ notStarted }) => notStarted !== 'setup')",
    tests: ['test/cli/drill/evidence'],
  },
  {
    what: 'a partial restore is always good',
    file: 'src/policies/weight-of.ts',
    line: "{ fail: 'failed', warn: 'warned', accept: 'passed' }",
    instead: "{ fail: 'warned', warn: 'warned', accept: 'passed' }",
    tests: ['test/policies', 'test/record'],
  },
  {
    what: 'a status that nobody knows is a success',
    file: 'src/api/restore-job-status.ts',
    line: "isKnownStatus(status) ? verdicts[status] : 'pending'",
    instead: "isKnownStatus(status) ? verdicts[status] : 'succeeded'",
    tests: ['test/api', 'test/provider/resources/job/wait'],
  },
];
