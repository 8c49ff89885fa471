import { beginOf } from '../../clipped';
import type { Credentials } from './credential-source';
import { percentEncode } from './query-string';

/** Takes secrets out of text that others wrote. */
export type Redact = (text: string) => string;

/** Shorter ones would black out half of every text; the cloud's are longer by far. */
const SHORTEST_SECRET = 8;

/** An access key id is no secret, but nobody needs all of it to tell which one it is. */
const SHORTEST_ID = 12;
const SHOWN_OF_ID = 4;

/**
 * Servers quote requests: a signature that does not match is answered with the string to sign, security token
 * included. So nothing of an answer goes into a message before it went through here.
 */
export function redactor(credentials: Credentials | undefined, others: readonly string[] = []): Redact {
  const secrets = [credentials?.accessKeySecret, credentials?.securityToken, ...others]
    .filter((secret) => secret !== undefined)
    .filter((secret) => secret.length >= SHORTEST_SECRET);
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    percentEncode(secret),
    percentEncode(percentEncode(secret)), // as the older signature's string to sign has it
    secret.replaceAll('/', '\\/'), // as some JSON writers escape
  ]);
  const id = credentials?.accessKeyId ?? '';
  const withoutId = (text: string) =>
    id.length < SHORTEST_ID ? text : text.replaceAll(id, `${id.slice(0, SHOWN_OF_ID)}***`);
  return (text) => withoutId(forms.reduce((clean, form) => clean.replaceAll(form, '***'), text));
}

/** The beginning of a text that may be anything, in one line of characters that a terminal can show. */
export function redactedLine(text: string, redact: Redact, limit = 200): string {
  // Redacted before it is cut: half a secret would not be found.
  const line = redact(text)
    .slice(0, 20_000)
    .replace(/[\p{C}\p{Z}\s\uFFFD]+/gu, ' ')
    .trim();
  const characters = [...line];
  if (characters.length <= limit) return line;
  return `${beginOf(line, characters.slice(0, limit - 3).join('').length)}...`;
}
