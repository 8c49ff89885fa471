import { type Redact, redactor } from '../../cloud/rpc/redactor';
import type { Redaction } from './output-tail';

/** For the secrets of the provider block, however they are written. */
const OTHERS_BYTES = 16 * 1024;
/** A byte is `%25XX` when it is escaped twice, and `\u00XX` in JSON. */
const ESCAPED_BYTES = 6;

/** Takes values out of a text, besides what `redact` takes out: each as it is, as JSON has it, and each of its lines. */
export function redactionOf(values: readonly string[], redact: Redact): Redaction {
  const forms = values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1), ...linesOf(value)]);
  // The longest first: what begins another one would leave its end.
  const own = redactor(
    undefined,
    [...new Set(forms)].sort((a, b) => b.length - a.length),
  );
  const longest = Math.max(0, ...values.map((value) => Buffer.byteLength(value)));
  return { redact: (text) => redact(own(text)), longestBytes: OTHERS_BYTES + ESCAPED_BYTES * longest };
}

function linesOf(value: string): string[] {
  return value.split('\n').map((line) => line.trim());
}
