import { checkGuards } from '../../provider/resources/job/guards';
import type { JobPlan } from '../../provider/resources/job/schema';
import type { Stack } from '../stack/stack';
import type { Finding } from './findings/finding';

/** Restores that the provider would refuse for what they guard. That two write to one place is found of all, not of a group. */
export function guardFindings({ objects }: Stack): Finding[] {
  return objects
    .filter(({ type, isNew, values }) => type === 'alirestore_job' && isNew && values.start_when !== false)
    .flatMap(({ address, values }) =>
      checkGuards(values as unknown as JobPlan, { starts: true }, undefined).map(({ summary, detail, path = [] }) => ({
        severity: 'error' as const,
        address,
        attribute: path.join('.'),
        summary,
        advice: detail,
      })),
    );
}
