import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { type FoundRecord, findRecords } from '../../report/find-records';
import { recordFindings } from '../../report/record-findings';
import { NAME_LENGTH, shownOnOneLine } from '../../report/text/shown';

export interface ChosenRecord {
  readonly record: DrillRecord;
  /** As it was found: what a digest is taken of. */
  readonly text: string;
}

const SCHEMA = 'docs/drill-record.schema.json';

/** The record that is meant: the only one, or that of the drill of this name. */
export function chooseRecord(text: string, file: string, drill: string | undefined): ChosenRecord {
  const all = readRecords(text, file);
  if (all.length === 0) {
    throw new Error(
      `no record of a drill in ${file}: expected a record, a state, or the output of "terraform show -json" or "terraform output -json", with a resource alirestore_drill that was applied, or an output that holds its record`,
    );
  }
  const meant = drill === undefined ? all : all.filter((found) => nameOf(found) === drill);
  if (meant.length === 0) throw new Error(`no drill ${JSON.stringify(drill)} in ${file}; it holds:\n${list(all)}`);
  if (meant.length > 1) {
    const advice = drill === undefined ? 'say which with --drill NAME' : 'give the file of one record instead';
    throw new Error(`${file} holds ${meant.length} records; ${advice}:\n${list(meant)}`);
  }
  return checked(meant[0], file);
}

function readRecords(text: string, file: string): FoundRecord[] {
  try {
    return findRecords(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${shownOnOneLine((error as Error).message, NAME_LENGTH)}`);
  }
}

function checked({ value, text, where }: FoundRecord, file: string): ChosenRecord {
  const findings = recordFindings(value);
  if (findings.length === 0) return { record: value as DrillRecord, text };
  const place = where === '' ? file : `${file} (${where})`;
  throw new Error(`the record in ${place} does not fit ${SCHEMA}:\n${findings.map((line) => `  ${line}`).join('\n')}`);
}

/** Not checked yet: it has a member `drill`, and no more than that is known. */
function nameOf({ value }: FoundRecord): string {
  return String((value as DrillRecord).drill.name);
}

function isOfRehearsal({ value }: FoundRecord): boolean {
  return (value as Partial<DrillRecord>).environment?.kind === 'emulated';
}

function list(found: readonly FoundRecord[]): string {
  return found
    .map((record) => {
      const { runId } = (record.value as DrillRecord).drill;
      const name = shownOnOneLine(nameOf(record), NAME_LENGTH);
      const run = `run ${shownOnOneLine(String(runId), NAME_LENGTH)}${isOfRehearsal(record) ? ', a rehearsal' : ''}`;
      return `  ${name}, ${run} (${shownOnOneLine(record.where, NAME_LENGTH)})`;
    })
    .join('\n');
}
