import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERDICTS } from '../src/policies/verdicts';
import { drillRecordSchema } from '../src/record/schema/drill-record-schema';
import { secondsSchema, textSchema, timeSchema } from '../src/record/schema/schema-parts';
import { compileValidator, withShapes } from './compile-validator';

const root = join(__dirname, '..');

/** Shapes that many members have. */
const shapes = {
  string: { type: 'string' },
  names: { type: 'array', items: { type: 'string' } },
  count: { type: 'integer', minimum: 1 },
  amount: { type: ['integer', 'null'], minimum: 0 },
  verdict: { enum: VERDICTS },
  text: textSchema,
  time: timeSchema,
  seconds: secondsSchema,
};

/** The files that are made from the schema of a drill's record, by their path in the repository. */
export function renderRecordValidator(): Record<string, string> {
  return {
    'src/report/generated/record-validator.ts': compileValidator(
      withShapes(drillRecordSchema, shapes),
      'validateRecord',
      'src/record/schema/drill-record-schema.ts',
    ),
    'docs/drill-record.schema.json': `${JSON.stringify(drillRecordSchema, null, 2)}\n`,
  };
}

/** Compiled ahead of time, as the check of scenarios is. */
export function generateRecordValidator(): void {
  for (const [path, text] of Object.entries(renderRecordValidator())) writeFileSync(join(root, path), text);
}
