import { parseDurationMs } from '../../amounts/parse-duration-ms';
import { parseTime, TIME_FORMS } from '../../amounts/time';
import { type AttributePath, type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../plugin/diagnostic';
import { jsonFault } from './json-value';

type Values = Readonly<Record<string, unknown>> | object | null | undefined;

/** The text of an attribute; undefined where it is not set, or not known yet. */
function known(values: Values, name: string): string | undefined {
  const value = (values as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}

export function checkOneOf(values: Values, name: string, allowed: readonly string[]): Diagnostic[] {
  const value = known(values, name);
  if (value === undefined || allowed.includes(value)) return [];
  const list = allowed.map((one) => `"${one}"`).join(', ');
  return [errorDiagnostic(`Invalid ${name}`, `Got "${value}", expected one of ${list}.`, [name])];
}

/** For lists of values that the service may have added to. */
export function warnUnlessKnown(values: Values, name: string, expected: readonly string[]): Diagnostic[] {
  const value = known(values, name);
  if (value === undefined || expected.includes(value)) return [];
  const detail = `"${value}" is not a value that this version knows (${expected.join(', ')}). It is sent to the service unchanged.`;
  return [warningDiagnostic(`Unknown ${name}`, detail, [name])];
}

export function checkTime(values: Values, name: string): Diagnostic[] {
  const value = known(values, name);
  if (value === undefined || parseTime(value) !== undefined) return [];
  return [errorDiagnostic(`Invalid ${name}`, `Got "${value}", expected ${TIME_FORMS}.`, [name])];
}

export function checkDuration(values: Values, path: AttributePath): Diagnostic[] {
  const name = String(path[path.length - 1]);
  const value = known(values, name);
  if (value === undefined || parseDurationMs(value) !== undefined) return [];
  const detail = `Got "${value}", expected a duration such as "90m", "24h" or "1h30m".`;
  return [errorDiagnostic(`Invalid ${path.join('.')}`, detail, path)];
}

export function checkJson(values: Values, name: string): Diagnostic[] {
  const value = known(values, name);
  const fault = value === undefined ? undefined : jsonFault(value);
  if (fault === undefined) return [];
  return [errorDiagnostic(`Invalid ${name}`, `Expected JSON: ${fault}. Write ${name} = jsonencode({ ... }).`, [name])];
}
