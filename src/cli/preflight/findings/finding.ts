/** Something that would make an apply fail, or not do what was meant. */
export interface Finding {
  /** `error`: it would fail. `warning`: it would, or might, do what was not meant. */
  readonly severity: 'error' | 'warning';
  /** As Terraform names it. */
  readonly address: string;
  /** Empty where it is about all of it. */
  readonly attribute: string;
  readonly summary: string;
  /** What to do. */
  readonly advice: string;
}

/** One line, whatever stands in the texts. */
export function findingLine({ severity, address, attribute, summary, advice }: Finding): string {
  const place = attribute === '' ? address : `${address} ${attribute}`;
  const end = /[.!?]$/.test(summary) ? '' : '.';
  return `${severity.padEnd(7)} ${place}: ${summary}${end} ${advice}`.replace(/\s+/g, ' ').trim();
}
