import type { Attributes, NestedAttribute } from '../plugin/schema';

/** A class for objects of one shape. */
export interface EntryClass {
  readonly name: string;
  readonly attribute: NestedAttribute;
}

/** The classes of the lists and maps that a resource or data source reads, with those within them. */
export function entryClasses(terraformType: string, attributes: Attributes): EntryClass[] {
  return collections(attributes).flatMap(([name, attribute]) => {
    const entry = entryName(terraformType.replace('alirestore_', ''), name);
    return [{ name: entry, attribute }, ...inner(entry, attribute.attributes)];
  });
}

function inner(parent: string, attributes: Attributes): EntryClass[] {
  return collections(attributes).flatMap(([name, attribute]) => {
    const entry = `${parent}${capital(camelCase(singular(name)))}`;
    return [{ name: entry, attribute }, ...inner(entry, attribute.attributes)];
  });
}

function collections(attributes: Attributes): [string, NestedAttribute][] {
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    attribute.computed && 'nesting' in attribute && attribute.nesting !== 'single' ? [[name, attribute]] : [],
  );
}

/** `ListedJob` for what `jobs` lists, `CompletionResult` for the results of a completion. */
function entryName(type: string, name: string): string {
  if (type.endsWith(name)) return `Listed${capital(camelCase(singular(type)))}`;
  return capital(camelCase(`${type}_${singular(name)}`));
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
