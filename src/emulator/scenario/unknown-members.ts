import { INVENTORY_KINDS, type InventoryDefinition, inventorySchemas } from './inventory-schema';

interface Schema {
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
}

const PASSED_ON = 'is a member that no operation is known to answer: it is passed on as it is written';

/** The members of entries that no operation is known to answer, each once: new ones of the service, or misspelt ones. */
export function unknownMembers(definition: InventoryDefinition): string[] {
  const found = INVENTORY_KINDS.flatMap((kind) => unknownIn(definition[kind], inventorySchemas[kind] as Schema, kind));
  return [...new Set(found)];
}

function unknownIn(value: unknown, { properties, items }: Schema, path: string): string[] {
  if (Array.isArray(value)) return items ? value.flatMap((entry) => unknownIn(entry, items, path)) : [];
  if (typeof value !== 'object' || value === null || !properties) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Object.hasOwn(properties, name)
      ? unknownIn(member, properties[name], `${path}.${name}`)
      : [`${path}.${name} ${PASSED_ON}; ${adviceFor(name, Object.keys(properties))}`],
  );
}

/** The service itself spells alike names in several ways, such as that of an instance of a plan and of its backup sets. */
function adviceFor(name: string, known: readonly string[]): string {
  const meant = known.find((one) => one.toLowerCase() === name.toLowerCase());
  return meant === undefined ? 'check its spelling' : `the service answers ${meant}`;
}
