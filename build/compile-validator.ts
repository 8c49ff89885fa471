import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { shrinkValidator } from './shrink-validator';

/** What a validator finds, with what was got and what is allowed: of an unknown member, the names of those that are known. */
const finding = `
interface Finding {
  instancePath: string;
  keyword: string;
  params: { [name: string]: unknown };
  schema: unknown;
  data: unknown;
}
`;

/** The source of a file that checks data against a schema and imports nothing: it exports one function. */
export function compileValidator(schema: object, exported: string, schemaPath: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true, // findings carry what was got and what is allowed
    messages: false,
    allowUnionTypes: true,
    unicodeRegExp: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(withoutDescriptions(schema)));
  return [
    `// Generated from ${schemaPath} by \`npm run generate\`. Do not edit.\n// @ts-nocheck\n`,
    shrinkValidator(code.replace(/export default validate[0-9]+;/, '').replaceAll(/[ \t]+$/gm, '')),
    finding,
    `export const ${exported} = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };\n`,
  ].join('');
}

/** Each shape is checked by one function, which keeps the code small where hundreds of members have it. */
export function withShapes(schema: object, shapes: { readonly [name: string]: object }): object {
  const names = new Map(Object.entries(shapes).map(([name, shape]) => [JSON.stringify(shape), name]));
  const text = JSON.stringify(withoutDescriptions(schema), (_, value) => {
    const name = names.get(JSON.stringify(value));
    return name ? { $ref: `#/definitions/${name}` } : value;
  });
  return { ...JSON.parse(text), definitions: shapes };
}

/** Descriptions are for readers of the schema; two shapes are one when only these differ. */
export function withoutDescriptions(schema: object): object {
  const isText = (name: string, value: unknown) => name === 'description' && typeof value === 'string';
  return JSON.parse(JSON.stringify(schema, (name, value) => (isText(name, value) ? undefined : value)));
}
