import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { longSchema } from '../emulator/scenario/long-schema';
import { scenarioSchema } from '../emulator/scenario/scenario-schema';

const root = join(__dirname, '../..');

const header = `// Generated from src/emulator/scenario/scenario-schema.ts by \`npm run generate\`. Do not edit.
// @ts-nocheck
`;

const typedExport = `
interface Finding {
  instancePath: string;
  keyword: string;
  params: { [name: string]: unknown };
  schema: unknown;
  parentSchema: { [keyword: string]: any };
  data: unknown;
}
export const validateScenario = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
`;

/** The files that are made from the scenario's schema, by their path in the repository. */
export function renderScenarioValidator(): Record<string, string> {
  return {
    'src/emulator/generated/scenario-validator.ts': `${header}${validatorCode()}${typedExport}`,
    'docs/emulator-scenario.schema.json': `${JSON.stringify(scenarioSchema, null, 2)}\n`,
  };
}

/** Compiled ahead of time, so that the command line ships the checks (7 KB packed) and not the compiler (120 KB). */
export function generateScenarioValidator(): void {
  for (const [path, text] of Object.entries(renderScenarioValidator())) writeFileSync(join(root, path), text);
}

function validatorCode(): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true, // findings carry what was got and what is allowed
    messages: false,
    allowUnionTypes: true,
    unicodeRegExp: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(withShapes(withoutDescriptions(scenarioSchema))));
  return code.replace(/export default validate[0-9]+;/, '').replaceAll(/[ \t]+$/gm, '');
}

/** Shapes that hundreds of fields have: each is checked by one function, which keeps the code small. */
const shapes: { readonly [name: string]: object } = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  long: longSchema,
};

function withShapes(schema: object): object {
  const names = new Map(Object.entries(shapes).map(([name, shape]) => [JSON.stringify(shape), name]));
  const text = JSON.stringify(schema, (_, value) => {
    const name = names.get(JSON.stringify(value));
    return name ? { $ref: `#/definitions/${name}` } : value;
  });
  return { ...JSON.parse(text), definitions: shapes };
}

function withoutDescriptions(schema: object): object {
  const isText = (name: string, value: unknown) => name === 'description' && typeof value === 'string';
  return JSON.parse(JSON.stringify(schema, (name, value) => (isText(name, value) ? undefined : value)));
}
