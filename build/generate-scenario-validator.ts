import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longSchema } from '../src/emulator/scenario/entry-schema';
import { scenarioSchema } from '../src/emulator/scenario/scenario-schema';
import { compileValidator, withShapes } from './compile-validator';

const root = join(__dirname, '..');
const source = 'src/emulator/scenario/scenario-schema.ts';

/** The files that are made from the scenario's schema, by their path in the repository. */
export function renderScenarioValidator(): Record<string, string> {
  return {
    'src/emulator/generated/scenario-validator.ts': compileValidator(
      withShapes(scenarioSchema, shapes),
      'validateScenario',
      source,
    ),
    // For editors, which need no spaces: the package ships it, and has a limit.
    'docs/emulator-scenario.schema.json': `${JSON.stringify(scenarioSchema)}\n`,
  };
}

/** Compiled ahead of time, so that the command line ships the checks and not the compiler. */
export function generateScenarioValidator(): void {
  for (const [path, text] of Object.entries(renderScenarioValidator())) writeFileSync(join(root, path), text);
}

/** Shapes that hundreds of fields have. */
const shapes: { readonly [name: string]: object } = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  long: longSchema,
};
