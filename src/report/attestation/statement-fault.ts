import { isObject } from '../../json/is-object';
import { SHA256 } from '../../record/schema/schema-parts';
import { isRehearsal, PREDICATE_TYPE, STATEMENT_TYPE, type Statement } from './statement';

type Values = Readonly<Record<string, unknown>>;

const RESULTS: readonly unknown[] = ['PASSED', 'WARNED', 'FAILED'];
const KINDS: readonly unknown[] = ['real', 'emulated'];

/**
 * Where a payload departs from the statements that we sign; undefined for one of them. Whoever holds the key may sign other
 * statements with it, which say nothing of a drill.
 */
export function statementFault(payload: unknown): string | undefined {
  if (!isObject(payload)) return 'what was signed is not a statement: expected a JSON object';
  const { _type, predicateType, subject, predicate } = payload;
  if (_type !== STATEMENT_TYPE) return departure('type', _type, STATEMENT_TYPE);
  if (predicateType !== PREDICATE_TYPE) return departure('predicate type', predicateType, PREDICATE_TYPE, '');
  return subjectFault(subject) ?? predicateFault(membersOf(predicate)) ?? rehearsalFault(predicate);
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

function predicateFault({ result, configuration, ...predicate }: Values): string | undefined {
  if (!RESULTS.includes(result)) return notOneOf('result of the statement', result, RESULTS);
  const [definition] = Array.isArray(configuration) ? configuration.map(membersOf) : [];
  if (definition === undefined) return 'the statement names no configuration';
  if (!isSha256(membersOf(definition.digest).sha256)) return 'the statement names no definition by its SHA-256';
  const { passedTests, warnedTests, failedTests, run, environment } = predicate;
  const areTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (![passedTests, warnedTests, failedTests].every(areTexts)) return 'the statement lists no tests';
  return environmentFault(membersOf(environment)) ?? runFault(membersOf(run));
}

function environmentFault({ kind, endpoint, accountId, caller }: Values): string | undefined {
  if (!KINDS.includes(kind)) return notOneOf('environment of the statement, which tells a rehearsal,', kind, KINDS);
  if (typeof endpoint !== 'string') return 'the statement names no endpoint';
  return areTextsOrNull(accountId, caller)
    ? undefined
    : 'the account or the caller of the statement is neither a text nor null';
}

function runFault({ id, declaredAt, startedAt, completedAt, startedBy }: Values): string | undefined {
  if (typeof id !== 'string') return 'the statement names no run';
  const { kind, actor } = membersOf(startedBy);
  if (typeof kind !== 'string' || !areTextsOrNull(actor)) return 'the statement does not tell who started the run';
  return areTextsOrNull(declaredAt, startedAt, completedAt) ? undefined : 'the statement has no times of the run';
}

/** A signature makes no restore of a rehearsal. */
function rehearsalFault(predicate: unknown): string | undefined {
  const { result, environment, passedTests } = predicate as Statement['predicate'];
  if (!isRehearsal({ environment }) || (result !== 'PASSED' && passedTests.length === 0)) return undefined;
  return 'the statement contradicts itself: its environment is emulated, and something has passed';
}

function notOneOf(what: string, got: unknown, expected: readonly unknown[]): string {
  return `the ${what} is ${JSON.stringify(got) ?? 'missing'}, expected one of ${expected.join(', ')}`;
}

function areTextsOrNull(...values: readonly unknown[]): boolean {
  return values.every((value) => value === null || typeof value === 'string');
}

function isSha256(value: unknown): boolean {
  return typeof value === 'string' && SHA256.test(value);
}

function membersOf(value: unknown): Values {
  return isObject(value) ? value : {};
}
