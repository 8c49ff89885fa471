import type { Stack } from '../stack/stack';
import type { Finding } from './findings/finding';

/** What is wrong with all of it, rather than with one of its resources. */
export function stackFindings({ name, faults }: Stack): Finding[] {
  return faults.map((fault) => ({ address: name, ...fault }));
}
