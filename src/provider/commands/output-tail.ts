import { type Redact, redactor } from '../../cloud/rpc/redactor';

/** So much of the end of what a command writes is kept. */
const TAIL_BYTES = 16 * 1024;

/** What must not be in it, and how long the longest of that is. */
export interface Redaction {
  readonly redact: (text: string) => string;
  readonly longestBytes: number;
}

/** The end of what a command writes, without secrets. */
export class OutputTail {
  private tail = Buffer.alloc(0);
  private isCut = false;
  private readonly marginBytes: number;

  constructor(private readonly redaction: Redaction) {
    this.marginBytes = redaction.longestBytes;
  }

  add(chunk: Buffer): void {
    const all = Buffer.concat([this.tail, chunk]);
    this.tail = all.subarray(-(TAIL_BYTES + this.marginBytes));
    this.isCut ||= this.tail.length < all.length;
  }

  /** Redacted before it is cut to its length: half a secret would not be found. */
  text(): string {
    const clean = Buffer.from(this.redaction.redact(this.tail.toString('utf8')));
    // A secret of which the first half is gone already stands within the margin.
    const whole = this.isCut ? clean.subarray(this.marginBytes) : clean;
    return whole
      .subarray(-TAIL_BYTES)
      .toString('utf8')
      .replace(/^\uFFFD+/, '');
  }
}

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
