import type { Attribute, Attributes, NestedAttribute } from '../src/plugin/schema';
import { camelCase, type EntryClass } from './entry-classes';

/** What a Terraform type is in the constructs' languages, and how a reference becomes one. */
const forms: Record<string, { readonly type: string; readonly decode: string }> = {
  '"string"': { type: 'string', decode: 'Token.asString' },
  '"number"': { type: 'number', decode: 'Token.asNumber' },
  '{"list":"string"}': { type: 'string[]', decode: 'Token.asList' },
  '{"map":"string"}': { type: '{ [key: string]: string }', decode: 'Token.asStringMap' },
};

/** Everything else is handed on as it is, to be used with Terraform's functions. */
const reference = { type: 'IResolvable', decode: '' };

/** How the code of a class speaks of what it reads. */
export interface Reader {
  readonly resource: string;
  /** Code of the path of an attribute, in the resource. */
  path(name: string): string;
  /** Code of a reference to an attribute, or, by `a.b`, to a member of one that may be null. */
  reference(name: string): string;
}

/** In the class that a construct inherits from. */
export const resourceReader: Reader = {
  resource: 'this._resource',
  path: (name) => `'${name}'`,
  reference: (name) =>
    name.includes('.')
      ? `attributeOrNull(this._resource, '${name}')`
      : `this._resource.interpolationForAttribute('${name}')`,
};

/** In the class of an entry. */
export const entryReader: Reader = {
  resource: 'this.terraformResource',
  path: (name) => `\`\${this.terraformAttribute}.${name}\``,
  reference: (name) => `this.interpolationForAttribute('${name}')`,
};

/** The getters of the computed attributes. */
export function accessors(attributes: Attributes, reader: Reader, classes: readonly EntryClass[]): string {
  return Object.entries(attributes)
    .filter(([, { computed }]) => computed)
    .map(([name, attribute]) => accessor(name, attribute, reader, classes))
    .join('');
}

function accessor(name: string, attribute: Attribute, reader: Reader, classes: readonly EntryClass[]): string {
  if (!('nesting' in attribute)) return valueGetter(name, name, attribute, reader);
  const entry = classes.find((one) => one.attribute.attributes === attribute.attributes);
  if (!entry) return memberGetters(name, attribute, reader);
  const code = (type: string) => `new ${type}(${reader.resource}, ${reader.path(name)})`;
  if (attribute.nesting === 'single')
    return getter(camelCase(name), attribute.description, entry.name, code(entry.name));
  const type = `${entry.name}${attribute.nesting === 'map' ? 'Map' : 'List'}`;
  return getter(entry.getter, attribute.description, type, code(type));
}

/** The members of a lone object get accessors of their own: a class for them would be one more to be learnt. */
function memberGetters(name: string, { attributes }: NestedAttribute, reader: Reader): string {
  return Object.entries(attributes)
    .map(([member, definition]) => {
      const ownName = member.startsWith(`${name}_`) ? member : `${name}_${member}`;
      return valueGetter(ownName, `${name}.${member}`, definition, reader);
    })
    .join('');
}

function valueGetter(name: string, path: string, attribute: Attribute, reader: Reader): string {
  const { type, decode } = ('type' in attribute && forms[JSON.stringify(attribute.type)]) || reference;
  const code = reader.reference(path);
  return getter(camelCase(name), attribute.description, type, decode ? `${decode}(${code})` : code);
}

function getter(name: string, description: string, type: string, code: string): string {
  return `
  /** ${description.replaceAll('*/', '* /')} */
  public get ${name}(): ${type} {
    return ${code};
  }
`;
}
