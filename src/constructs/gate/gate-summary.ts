import { ref, Token } from '../../framework';
import { WORST_FIRST } from '../../policies/verdicts';
import type { Gate } from '../generated/gate';

/** How many of each, without what there is none of. Terraform refuses null in a text. */
export function gateSummary(resource: Gate): string {
  const gate = `alirestore_gate.${resource.friendlyUniqueId}`;
  const verdicts = JSON.stringify(WORST_FIRST);
  const counts = `join(", ", [for one in ${verdicts} : format("%s %s", ${gate}[one], one) if ${gate}[one] > 0])`;
  const seconds = `coalesce(${gate}.duration_seconds, "unknown")`;
  const text = `format("%s: %s, in %s s", ${gate}.verdict, ${counts}, ${seconds})`;
  return Token.asString(ref(text, resource.cdktfStack));
}
