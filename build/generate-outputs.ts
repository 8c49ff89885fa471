import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../src/plugin/schema';
import { contents } from '../src/provider/provider';
import { accessors, entryReader, resourceReader } from './accessors';
import { camelCase, capital, type EntryClass, entryClasses } from './entry-classes';
import type { ProviderSchemas } from './schema-json';

const root = join(__dirname, '..');

/** What a person reads a verdict of, and may run actions after. */
const ACTING = ['job', 'dbs_restore_task', 'compute_nest_restore_task', 'gate', 'drill'];

type Kind = 'TerraformResource' | 'TerraformDataSource';

/** Makes what a construct inherits to read each computed attribute of its resource, so that none is forgotten. */
export function generateOutputs(): void {
  for (const [path, text] of Object.entries(renderOutputs(contents))) writeFileSync(join(root, path), text);
}

/** The text of each file, by its path in the repository. */
export function renderOutputs({ resources, dataSources }: ProviderSchemas): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(resources).map(([type, { schema }]) => outputsFile(type, schema, 'TerraformResource')),
    ...Object.entries(dataSources).map(([type, { schema }]) => outputsFile(type, schema, 'TerraformDataSource')),
  ]);
}

function outputsFile(terraformType: string, { attributes }: Schema, kind: Kind): [path: string, text: string] {
  const isDataSource = kind === 'TerraformDataSource';
  const name = isDataSource ? `data_${terraformType}` : terraformType.replace('alirestore_', '');
  const classes = entryClasses(terraformType, attributes);
  const body = `/**
 * The computed attributes of ${terraformType}.
 *
 * @internal
 */
export abstract class ${capital(camelCase(name))}Outputs extends ${ACTING.includes(name) ? 'ActingConstruct' : 'Construct'} {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = '${terraformType}';

  /** @internal */
  protected abstract readonly _resource: ${kind};

  /** Address of the ${isDataSource ? 'data source' : 'resource'} in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }
${accessors(attributes, resourceReader, classes)}}
${classes.map((entry) => entryText(entry, classes)).join('')}`;
  const header = '// Generated from the schemas of src/provider by `npm run generate`. Do not edit.';
  return [`src/constructs/generated/${name.replaceAll('_', '-')}-outputs.ts`, `${header}\n${imports(body)}\n\n${body}`];
}

function entryText({ name, attribute }: EntryClass, classes: readonly EntryClass[]): string {
  return `
/** ${attribute.description} This is one of them. */
export class ${name} extends OutputObject {${accessors(attribute.attributes, entryReader, classes)}}
`;
}

/** Of what the code uses. */
function imports(code: string): string {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const others = used(['Construct']).map((name) => `import { ${name} } from 'constructs';`);
  const types = used(['IResolvable', 'TerraformDataSource', 'TerraformResource']).map((name) => `type ${name}`);
  const own = {
    attributeOrNull: 'attribute-or-null',
    numberText: 'number-text',
    OutputList: 'output-list',
    OutputObject: 'output-object',
  };
  return [
    `import { ${[...types, ...used(['Token'])].join(', ')} } from '../../framework';`,
    ...others,
    ...Object.entries(own).flatMap(([name, file]) =>
      used([name]).map(() => `import { ${name} } from '../synthesis/${file}';`),
    ),
    ...used(['ActingConstruct']).map((name) => `import { ${name} } from '../triggers/acting-construct';`),
  ].join('\n');
}
