import type { CheckKind } from '../policies/check-kinds';
import type { DrillValidation } from './schema/drill-record-schema';

type Looked = Pick<DrillValidation, 'kind' | 'findings' | 'verdict' | 'exitCode'>;
type Finding = NonNullable<DrillValidation['findings']>[number];

/** Of a check that has found nothing yet. */
const EXPECTED: Readonly<Record<CheckKind, string>> = {
  command: 'exit code 0',
  in_instance: 'exit code 0',
  http: 'a good answer',
  tcp: 'a connection',
  dns: 'a record',
};

const OBSERVED: Record<DrillValidation['verdict'], (exitCode: number | null) => string> = {
  passed: () => 'exit code 0',
  failed: (exitCode) => (exitCode === null ? 'it could not be run' : `exit code ${exitCode}`),
  timed_out: () => 'it did not end in time',
  skipped: () => 'not run',
};

/** "status 200 to 299, body contains ready" */
export function expectedWords({ kind = 'command', findings = [] }: Looked): string {
  return findings.map(({ what, expected }) => `${what} ${expected}`).join(', ') || EXPECTED[kind];
}

/** What a check that failed has found wrong; of one that passed, all that it has found. */
export function observedWords(check: Looked): string {
  const told = check.verdict === 'passed' ? (check.findings ?? []) : wrongOf(check);
  return told.map(foundText).join(', ') || OBSERVED[check.verdict](check.exitCode);
}

/** The same with what was expected instead, for a check that failed. */
export function failureWords(check: DrillValidation): string {
  if (check.kind === undefined || check.kind === 'command') return check.observed;
  return (
    wrongOf(check)
      .map((one) => `${foundText(one)}, expected ${one.expected}`)
      .join('; ') || check.observed
  );
}

/** Of a command without an exit code, its verdict says more: it was not started, or did not end. */
function wrongOf({ kind, verdict, findings = [] }: Looked): Finding[] {
  if (verdict === 'skipped') return [];
  return findings.filter(({ passed, observed }) => !passed && !(kind === 'command' && observed === null));
}

function foundText({ what, observed }: Finding): string {
  return observed === null ? `no ${what}` : `${what} ${observed}`;
}
