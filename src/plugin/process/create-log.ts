import type { Log, LogFields } from '../log';

/**
 * Writes the lines that Terraform's log understands: one JSON object each, on stderr. `now` is in milliseconds since 1970.
 */
export function createLog(write: (line: string) => void, now: () => number): Log {
  const line = (level: string) => (message: string, fields?: LogFields) =>
    write(
      `${JSON.stringify({
        ...fields,
        '@level': level,
        '@message': message,
        '@module': 'provider',
        '@timestamp': timestamp(now()),
      })}\n`,
    );
  return { trace: line('trace'), debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** RFC 3339 with microseconds: Terraform's parser refuses other precisions. */
function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}
