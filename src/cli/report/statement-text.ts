import { isRehearsal, type Statement } from '../../report/attestation/statement';
import { NAME_LENGTH, shownOnOneLine } from '../../report/text/shown';
import { timeText } from '../../report/text/time-text';

/** What was signed, for people: the verdict first, and plainly when it is of a rehearsal. */
export function statementText({ subject: [{ name, digest }], predicate }: Statement, isOfFile: boolean): string {
  const { run, configuration } = predicate;
  const [definition] = configuration;
  const clock = isRehearsal(predicate) ? ', by the emulated clock' : '';
  const lines = [
    `drill ${text(name)}, ${resultText(predicate)}`,
    `Run: ${text(run.id)}, started by ${starterText(run.startedBy)}`,
    `Times: ${time(run.startedAt)} to ${time(run.completedAt)}, RPO from ${time(run.declaredAt)}${clock}`,
    `Environment: ${environmentText(predicate.environment)}`,
    `SHA-256 of the definition: ${definition.digest.sha256}`,
    `SHA-256 of the record: ${digest.sha256}${isOfFile ? ', which is that of the file' : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}

function resultText(predicate: Statement['predicate']): string {
  if (!isRehearsal(predicate)) return predicate.result;
  const failed = predicate.result === 'FAILED' ? ' that FAILED' : '';
  return `REHEARSAL${failed}: the cloud was emulated, and nothing was restored`;
}

function starterText({ kind, actor }: Statement['predicate']['run']['startedBy']): string {
  if (actor !== null) return `${text(actor)} (${text(kind)})`;
  return kind === 'person' ? 'a person' : text(kind);
}

function environmentText({ kind, endpoint, accountId, caller }: Statement['predicate']['environment']): string {
  const account = accountId === null ? 'account not known' : `account ${text(accountId)}`;
  return `${kind}, ${text(endpoint)}, ${account}, ${caller === null ? 'caller not known' : text(caller)}`;
}

/** Anything may be signed in place of a time. */
function time(value: string | null): string {
  return value === null ? 'not known' : text(timeText(value));
}

function text(value: string): string {
  return shownOnOneLine(value, NAME_LENGTH);
}
