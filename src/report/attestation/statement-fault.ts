import { PREDICATE_TYPE, STATEMENT_TYPE } from './statement';

type Values = Readonly<Record<string, unknown>>;

const RESULTS: readonly unknown[] = ['PASSED', 'WARNED', 'FAILED'];

/**
 * Where a payload departs from the statements that we sign; undefined for one of them. Whoever holds the key may sign other
 * statements with it, which say nothing of a drill.
 */
export function statementFault(payload: unknown): string | undefined {
  if (!isObject(payload)) return 'what was signed is no statement: it is no JSON object';
  const { _type, predicateType, subject, predicate } = payload;
  if (_type !== STATEMENT_TYPE) return departure('type', _type, STATEMENT_TYPE);
  if (predicateType !== PREDICATE_TYPE) return departure('predicate type', predicateType, PREDICATE_TYPE, '');
  return subjectFault(subject) ?? predicateFault(predicate);
}

function departure(what: string, got: unknown, expected: string, of = 'statement '): string {
  return `the ${of}${what} is ${JSON.stringify(got) ?? 'missing'}, expected ${JSON.stringify(expected)}`;
}

/** With two subjects, nobody could tell which of them the results are about. */
function subjectFault(subject: unknown): string | undefined {
  if (!Array.isArray(subject) || subject.length !== 1) {
    const got = Array.isArray(subject) ? `${subject.length} subjects` : 'no list of subjects';
    return `the statement has ${got}, expected one: the record`;
  }
  const [{ name, digest }] = subject.map(membersOf);
  if (typeof name !== 'string') return 'the subject of the statement has no name';
  const { sha256 } = membersOf(digest);
  return isSha256(sha256) ? undefined : 'the subject of the statement has no SHA-256 of 64 hexadecimal digits';
}

function predicateFault(predicate: unknown): string | undefined {
  const { result, configuration, passedTests, warnedTests, failedTests } = membersOf(predicate);
  if (!RESULTS.includes(result)) {
    return `the result of the statement is ${JSON.stringify(result) ?? 'missing'}, expected one of ${RESULTS.join(', ')}`;
  }
  if (!Array.isArray(configuration)) return 'the statement names no configuration';
  const areTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return [passedTests, warnedTests, failedTests].every(areTexts) ? undefined : 'the statement lists no tests';
}

function isSha256(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function membersOf(value: unknown): Values {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
