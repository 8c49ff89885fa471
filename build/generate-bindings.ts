import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateProviderBindingsFromSchema } from '@cdktf/provider-generator';
import type { Attribute, Schema } from '../src/plugin/schema';
import { mapValues } from '../src/plugin/values/value-type';
import { contents } from '../src/provider/provider';
import { SOURCE_ADDRESS } from '../src/source-address';
import { type ProviderSchemas, schemaJson } from './schema-json';

const root = join(__dirname, '..');

/** Terraform keeps these names for itself, and the bindings would take them for its meta-arguments. */
const RESERVED = ['connection', 'count', 'depends_on', 'for_each', 'lifecycle', 'provider', 'provisioner'];

const FRAMEWORK_IMPORT = "import * as cdktf from '../../framework';\n";

/** Makes the bindings that the constructs are built on: one file for each resource and data source. */
export async function generateBindings(): Promise<void> {
  for (const [path, text] of Object.entries(await renderBindings(contents))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The text of each file, by its path in the repository. */
export async function renderBindings({
  schema,
  resources,
  dataSources,
}: ProviderSchemas): Promise<Record<string, string>> {
  const inputs: ProviderSchemas = {
    schema: inputsOf(schema),
    resources: mapValues(resources, (one) => ({ schema: inputsOf(one.schema) })),
    dataSources: mapValues(dataSources, (one) => ({ schema: inputsOf(one.schema) })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'alirestore-bindings-'));
  try {
    const json = schemaJson(SOURCE_ADDRESS, inputs) as Parameters<typeof generateProviderBindingsFromSchema>[1];
    await generateProviderBindingsFromSchema(folder, json);
    return readBindings(join(folder, 'providers', 'alirestore'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What a binding must carry: the arguments. Computed attributes are left to generate-outputs.ts, since the bindings'
 * classes for nested ones take a stack trace each, a quarter of the time that synthesis takes. For the same reason,
 * and because `cdktf synth --hcl` would write them as blocks, nested arguments are plain maps.
 */
function inputsOf(schema: Schema): Schema {
  const inputs = Object.entries(schema.attributes).filter(([, { required, optional }]) => required || optional);
  const reserved = inputs.find(([name]) => RESERVED.includes(name));
  if (reserved) throw new Error(`Terraform does not allow an argument named ${reserved[0]}: rename it in its schema`);
  return { ...schema, attributes: Object.fromEntries(inputs.map(([name, input]) => [name, withoutNesting(input)])) };
}

function withoutNesting(attribute: Attribute): Attribute {
  if (!('nesting' in attribute)) return attribute;
  const { nesting, attributes: _, ...rest } = attribute;
  return { ...rest, type: nesting === 'list' || nesting === 'set' ? { list: 'dynamic' } : 'dynamic' };
}

/**
 * The generator makes a folder for each class; the README and index files that it makes besides are of no use here. That of
 * the provider is written by hand: a module takes a provider only, and no construct around one.
 */
function readBindings(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries
    .map(({ name }) => name)
    .filter((name) => name !== 'provider')
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(folder, name, 'index.ts'), 'utf8');
      return [`src/constructs/generated/${name}.ts`, tidy(text)];
    }),
  );
}

/** What our own writers of HCL write: cdktf's loses what a text or a list within a map holds. */
const OWN_WRITERS = {
  'hcl-map': ['hclMap', /cdktf\.hashMapperHcl\(cdktf\.(any|string)ToHclTerraform\)/g],
  'hcl-text': ['hclText', /cdktf\.stringToHclTerraform/g],
} as const;

/** What only users of a binding want, and ours are hidden in constructs. */
const UNUSED = [
  /^ {2}public reset\w+\(\) \{\n {4}this\._\w+ = undefined;\n {2}\}\n/gm,
  /^ {2}\/\/ Temporarily expose input value\. Use with caution\.\n {2}public get \w+Input\(\) \{\n {4}return this\._\w+;\n {2}\}\n/gm,
];

/** Takes out what the generator says about pages in a registry, where this provider is not. */
function tidy(text: string): string {
  const header = '// Generated from the schemas of src/provider by `npm run generate`. Do not edit.\n';
  const imports = [FRAMEWORK_IMPORT];
  let written = text;
  for (const [file, [name, theirs]] of Object.entries(OWN_WRITERS)) {
    if (written.search(theirs) < 0) continue;
    written = written.replace(theirs, name);
    imports.push(`import { ${name} } from '../synthesis/${file}';\n`);
  }
  for (const unused of UNUSED) written = written.replace(unused, '');
  const body = written
    .replace(/^import \* as cdktf .*\n/m, () => imports.join(''))
    .replace(/^\/\/ .*\n\/\/ generated from terraform resource schema\n/, '')
    .replace(/^ *\* *\n *\* Docs at Terraform Registry.*\n/gm, '')
    .replace(/\{@link https:\/\/alirestore\.invalid\S* ([^}]*)\}/g, '$1')
    .replace(/[ \t]+$/gm, '');
  return `${header}${body.trimEnd()}\n`;
}
