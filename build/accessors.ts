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
  /** Where its attributes stand in the resource: the begin of a template. */
  readonly prefix: string;
  /** Code of a reference to an attribute, or, by `a.b`, to a member of one that may be null. */
  reference(name: string): string;
}

/** In the class that a construct inherits from. */
export const resourceReader: Reader = {
  resource: 'this._resource',
  prefix: '',
  reference: (name) =>
    name.includes('.')
      ? `attributeOrNull(this._resource, '${name}')`
      : `this._resource.interpolationForAttribute('${name}')`,
};

/** In the class of an entry. */
export const entryReader: Reader = {
  resource: 'this.terraformResource',
  prefix: '${this.terraformAttribute}.',
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
  if (attribute.nesting === 'single') return objectMember(name, attribute.description, entry.name, reader);
  return attribute.nesting === 'map' ? mapMembers(name, entry, reader) : listMembers(name, entry, reader);
}

/** A lone object that is as those of a list are. */
function objectMember(name: string, description: string, type: string, reader: Reader): string {
  return getter(
    camelCase(name),
    description,
    type,
    `new ${type}(${reader.resource}, ${pathCode(reader.prefix + name)})`,
  );
}

/** The whole map, and what stands at a key. */
function mapMembers(name: string, { name: type, getter: whole, attribute, one }: EntryClass, reader: Reader): string {
  const code = `new ${type}(${reader.resource}, ${pathCode(reader.prefix + name)}, key)`;
  return `${getter(whole, attribute.description, 'IResolvable', reader.reference(name))}
  /** One of \`${whole}\`. */
  public ${one}(key: string): ${type} {
    return ${code};
  }
`;
}

/** The whole list, and what stands at a place. No language but TypeScript would know the entries of a generic list. */
function listMembers(name: string, { name: type, getter: whole, attribute, one }: EntryClass, reader: Reader): string {
  const path = reader.prefix + name;
  return `${getter(whole, attribute.description, 'OutputList', `new OutputList(${reader.resource}, ${pathCode(path)})`)}
  /** One of \`${whole}\`, counted from 0. */
  public ${one}(index: number): ${type} {
    return new ${type}(${reader.resource}, \`${path}[\${index}]\`);
  }
`;
}

function pathCode(path: string): string {
  return path.includes('${') ? `\`${path}\`` : `'${path}'`;
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
  const own = camelCase(name);
  if (type === 'number') return numberGetters(own, attribute.description, `${decode}(${code})`);
  return getter(own, attribute.description, type, decode ? `${decode}(${code})` : code);
}

/** A reference to a number is a number, which no language but those of the first sentence can put into a text. */
function numberGetters(name: string, description: string, code: string): string {
  const twin = `${name}Text`;
  return `${getter(name, `${description} In Java, Go and C#, use \`${twin}\` in a text.`, 'number', code)}
  /** \`${name}\` to be put into a text, in every language; \`unknown\` where there is none. */
  public get ${twin}(): string {
    return numberText(this.${name});
  }
`;
}

function getter(name: string, description: string, type: string, code: string): string {
  return `
  /** ${description.replaceAll('*/', '* /')} */
  public get ${name}(): ${type} {
    return ${code};
  }
`;
}
