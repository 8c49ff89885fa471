import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute, Schema } from '../plugin/schema';
import { contents } from '../provider/provider';
import type { ProviderSchemas } from './schema-json';

const root = join(__dirname, '../..');

type Kind = 'TerraformResource' | 'TerraformDataSource';

/** What a Terraform type is in the constructs' languages, and how a reference becomes one. */
const forms: Record<string, { readonly type: string; readonly decode: string }> = {
  '"string"': { type: 'string', decode: 'Token.asString' },
  '"number"': { type: 'number', decode: 'Token.asNumber' },
  '{"list":"string"}': { type: 'string[]', decode: 'Token.asList' },
  '{"map":"string"}': { type: '{ [key: string]: string }', decode: 'Token.asStringMap' },
};

/** Everything else is handed on as it is, to be used with Terraform's functions. */
const reference = { type: 'IResolvable', decode: '' };

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

function outputsFile(terraformType: string, schema: Schema, kind: Kind): [path: string, text: string] {
  const isDataSource = kind === 'TerraformDataSource';
  const name = isDataSource ? `data_${terraformType}` : terraformType.replace('alirestore_', '');
  const address = isDataSource ? `data.${terraformType}` : terraformType;
  const accessors = Object.entries(schema.attributes).flatMap(([attribute, definition]) =>
    definition.computed ? accessorsOf(attribute, definition, address) : [],
  );
  const text = `// Generated from the schemas of src/provider by \`npm run generate\`. Do not edit.
import { ${importedNames(accessors.join(), kind).join(', ')} } from 'cdktf';
import { Construct } from 'constructs';

/**
 * The computed attributes of ${terraformType}.
 *
 * @internal
 */
export abstract class ${capital(camelCase(name))}Outputs extends Construct {
  /** @internal */
  protected abstract readonly _resource: ${kind};
${accessors.join('')}}
`;
  return [`src/constructs/generated/${name.replaceAll('_', '-')}-outputs.ts`, text];
}

function importedNames(accessors: string, kind: Kind): string[] {
  const used = ['ref(', 'Token.'].filter((use) => accessors.includes(use)).map((use) => use.slice(0, -1));
  return [...(accessors.includes('IResolvable') ? ['type IResolvable'] : []), `type ${kind}`, ...used];
}

/** The members of a nested attribute get accessors of their own: a class for them would be one more to be learnt. */
function accessorsOf(name: string, attribute: Attribute, address: string): string[] {
  if (!('nesting' in attribute) || attribute.nesting !== 'single') {
    return [accessor(name, attribute, `this._resource.interpolationForAttribute('${name}')`)];
  }
  return Object.entries(attribute.attributes).map(([member, definition]) => {
    const ownName = member.startsWith(`${name}_`) ? member : `${name}_${member}`;
    return accessor(ownName, definition, orNull(`${address}.\${this._resource.friendlyUniqueId}.${name}.${member}`));
  });
}

/** As long as a nested attribute is null, Terraform takes a question for one of its members for an error. */
function orNull(path: string): string {
  return `ref(\`try(${path}, null)\`, this._resource.cdktfStack)`;
}

function accessor(name: string, attribute: Attribute, expression: string): string {
  const { type, decode } = ('type' in attribute && forms[JSON.stringify(attribute.type)]) || reference;
  return `
  /** ${attribute.description.replaceAll('*/', '* /')} */
  public get ${camelCase(name)}(): ${type} {
    return ${decode ? `${decode}(${expression})` : expression};
  }
`;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function capital(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}
