import { missingParameter } from '../http/api-error';
import type { Scenario } from '../scenario/scenario-schema';

/** The reference page of 2024 requires the type of what is listed; since then it is optional. */
export function requireType({ typeParameter = 'optional' }: Scenario, name: string, value: string | undefined): void {
  if (typeParameter === 'required' && !value) throw missingParameter(name);
}
