import type { CheckKind } from '../../policies/check-kinds';
import type { DrillValidation } from '../../record/schema/drill-record-schema';

const KINDS: Readonly<Record<CheckKind, string>> = {
  command: 'command',
  http: 'HTTP',
  tcp: 'TCP',
  dns: 'DNS',
  in_instance: 'in the instance',
};

/** How a check looked, and at what: "HTTP: https://10.0.0.8/health". */
export function lookText({ kind = 'command', subject }: DrillValidation): string {
  return subject === undefined ? KINDS[kind] : `${KINDS[kind]}: ${subject}`;
}

/** What its last attempt found, a line each. */
export function findingTexts({ findings = [] }: DrillValidation): string[] {
  return findings.map(({ what, expected, observed, passed }) => {
    const found = observed === null ? 'found nothing' : `found ${observed}`;
    return `${passed ? 'passed' : 'failed'}: ${what}: expected ${expected}, ${found}`;
  });
}

/** "9 attempts"; nothing where it was tried once, or nobody knows. */
export function attemptsText({ attempts }: DrillValidation): string {
  return (attempts ?? 0) > 1 ? `${attempts} attempts` : '';
}
