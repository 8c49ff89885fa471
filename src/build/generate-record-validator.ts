import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drillRecordSchema } from '../record/drill-record-schema';
import { compileValidator } from './compile-validator';

const root = join(__dirname, '../..');

/** The files that are made from the schema of a drill's record, by their path in the repository. */
export function renderRecordValidator(): Record<string, string> {
  return {
    'src/report/generated/record-validator.ts': compileValidator(
      drillRecordSchema,
      'validateRecord',
      'src/record/drill-record-schema.ts',
    ),
    'docs/drill-record.schema.json': `${JSON.stringify(drillRecordSchema, null, 2)}\n`,
  };
}

/** Compiled ahead of time, as the check of scenarios is. */
export function generateRecordValidator(): void {
  for (const [path, text] of Object.entries(renderRecordValidator())) writeFileSync(join(root, path), text);
}
