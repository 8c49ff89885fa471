import type { Attributes, NestedAttribute } from '../src/plugin/schema';

/** A class for objects of one shape. */
export interface EntryClass {
  readonly name: string;
  readonly attribute: NestedAttribute;
  /** Name of what gives the whole list or map. */
  readonly getter: string;
  /** Name of what gives one of them. */
  readonly one: string;
}

/**
 * The classes of what stands in the lists and maps that a resource or data source reads, and within that: `ListedJob` for
 * what `alirestore_jobs` lists, `GateResult` for the results of a gate.
 */
export function entryClasses(terraformType: string, attributes: Attributes): EntryClass[] {
  return collections(attributes).flatMap(([name, attribute]) => {
    // `jobs` of `alirestore_jobs` is `all`: C# allows no member that is named as its class.
    const isList = terraformType.endsWith(name);
    const type = terraformType.replace('alirestore_', '');
    const entry = isList ? `listed_${singular(type)}` : `${type}_${singular(name)}`;
    const names = isList ? { getter: 'all', one: 'get' } : memberNames(name);
    return classesOf(capital(camelCase(entry)), names, attribute);
  });
}

type MemberNames = Pick<EntryClass, 'getter' | 'one'>;

function classesOf(name: string, names: MemberNames, attribute: NestedAttribute): EntryClass[] {
  const inner = collections(attribute.attributes).flatMap(([member, definition]) =>
    classesOf(`${name}${capital(camelCase(singular(member)))}`, memberNames(member), definition),
  );
  return [{ name, ...names, attribute }, ...inner];
}

/** `results` and `result`; `lastSuccess` and `lastSuccessOf`. */
function memberNames(name: string): MemberNames {
  const [getter, one] = [camelCase(name), camelCase(singular(name))];
  return { getter, one: one === getter ? `${one}Of` : one };
}

function collections(attributes: Attributes): [string, NestedAttribute][] {
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    attribute.computed && 'nesting' in attribute && attribute.nesting !== 'single' ? [[name, attribute]] : [],
  );
}

function singular(name: string): string {
  return name.replace(/([^s])s$/, '$1');
}

export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function capital(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}
