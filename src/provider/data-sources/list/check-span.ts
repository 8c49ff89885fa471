import { parseTime } from '../../../amounts/time';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';

type Values = Readonly<Record<string, unknown>>;

/** An empty span of time would find nothing, which looks as if there were nothing. */
export function checkSpan(config: object, after: string, before: string): Diagnostic[] {
  const [begin, end] = [after, before].map((name) => {
    const text = (config as Values)[name];
    return typeof text === 'string' ? parseTime(text) : undefined;
  });
  if (begin === undefined || end === undefined || begin < end) return [];
  const detail = `${before} must be later than ${after}: as they are, nothing lies between them.`;
  return [errorDiagnostic('Empty time span', detail, [before])];
}
