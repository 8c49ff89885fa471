/** A text that only a later step can tell. Where its expression is known, equal expressions mean equal texts. */
export interface Later {
  readonly later?: string;
}

/** A text, as far as it is known. */
export type Text = string | Later;

export function isKnown(text: Text | undefined): text is string {
  return typeof text === 'string';
}

/** Equal keys are certain to mean equal texts; undefined where nothing is certain. */
export function keyOf(text: Text): string | undefined {
  if (isKnown(text)) return `=${text}`;
  return text.later === undefined ? undefined : `~${text.later}`;
}

export function isSame(a: Text | undefined, b: Text | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const key = keyOf(a);
  return key !== undefined && key === keyOf(b);
}

/** As a message shows it. */
export function shown(text: Text): string {
  return isKnown(text) ? text : (text.later ?? '(known after apply)');
}

/** Whether Terraform computes a text, rather than taking it as it stands. */
export function isExpression(text: string): boolean {
  return /(?<!\$)(\$\$)*\$\{|(?<!%)(%%)*%\{/.test(text);
}
