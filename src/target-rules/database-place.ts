import { isKnown, keyOf, type Later, shown, type Text } from './text';
import type { WrittenPlace } from './written-place';

/** Where a restore task of Database Backup writes to, by its arguments. What is not set is not there. */
export interface DatabaseTarget {
  readonly destination_endpoint_instance_type?: Text;
  readonly destination_endpoint_instance_id?: Text;
  readonly destination_endpoint_ip?: Text;
  readonly destination_endpoint_port?: Text;
  /** Names that the restored databases get. Absent: all that are in the backup. */
  readonly databases?: Later | readonly Text[];
}

export interface FoundDatabase {
  /** The argument that goes there. */
  readonly attribute: ServerAttribute;
  readonly id: Text;
}

type ServerAttribute = 'destination_endpoint_instance_id' | 'destination_endpoint_ip';

/** Types of destinations whose instance is one database server, whatever its port. */
const ONE_SERVER = ['rds', 'dds'];

/** Undefined where it cannot be told yet, or where something new is made. */
export function databasePlaceOf(target: DatabaseTarget): WrittenPlace | undefined {
  const { destination_endpoint_instance_id: instance, destination_endpoint_ip: host, databases } = target;
  const parts = partsOf(target);
  const keys = parts.map(([kind, text]) => [kind, isKnown(text) ? `=${text.toLowerCase()}` : keyOf(text)]);
  const names = databases === undefined ? [] : databases;
  if (!(instance || host) || keys.some(([, key]) => key === undefined) || !isList(names)) return undefined;
  if (names.some((name) => keyOf(name) === undefined)) return undefined;
  return {
    container: ['database server', ...keys.flat()].join('\n'),
    folders: names.length === 0 ? ['/'] : names.map((name) => `/${encodeURIComponent(nameKey(name))}/`),
    attribute: instance ? 'destination_endpoint_instance_id' : 'destination_endpoint_ip',
    shown: [parts.map(([, text]) => shown(text)).join(' '), ...names.map(shown)].join(', '),
  };
}

/**
 * `protectedOnes` are IDs of instances or hosts, with `:port` or without; with `/name` at the end, one database alone.
 * Undefined also where it is not certain yet.
 */
export function protectedDatabase(target: DatabaseTarget, protectedOnes: readonly Text[]): FoundDatabase | undefined {
  for (const id of protectedOnes) {
    const attribute = isKnown(id) ? attributeNamed(target, id) : sameServer(target, id);
    if (attribute) return { attribute, id };
  }
  return undefined;
}

/** Whether a restore goes back to the instance that was backed up. */
export function overwrittenDatabase(target: DatabaseTarget, source: Text | undefined): FoundDatabase | undefined {
  const attribute = source === undefined ? undefined : sameServer(target, source);
  return attribute && source !== undefined ? { attribute, id: source } : undefined;
}

function partsOf(target: DatabaseTarget): [string, Text][] {
  const { destination_endpoint_instance_type: type, destination_endpoint_port: port } = target;
  const { destination_endpoint_instance_id: instance, destination_endpoint_ip: host } = target;
  const isWhole = isKnown(type) && ONE_SERVER.includes(type.toLowerCase()) && instance !== undefined;
  const parts: [string, Text | undefined][] = isWhole
    ? [['instance', instance]]
    : [
        ['instance', instance],
        ['host', host],
        ['port', port],
      ];
  return parts.filter((part): part is [string, Text] => part[1] !== undefined);
}

/** Many servers take small letters for capital ones, and none is asked which it does. */
function nameKey(name: Text): string {
  return isKnown(name) ? name.toLowerCase() : (keyOf(name) ?? '');
}

function attributeNamed(target: DatabaseTarget, entry: string): ServerAttribute | undefined {
  const slash = entry.indexOf('/');
  if (slash < 0) return sameServer(target, entry);
  const { databases = [] } = target;
  const name = entry.slice(slash + 1).toLowerCase();
  const isWritten = isList(databases) && (databases.length === 0 || databases.map(nameKey).includes(name));
  return isWritten ? sameServer(target, entry.slice(0, slash)) : undefined;
}

function sameServer(target: DatabaseTarget, server: Text): ServerAttribute | undefined {
  const attributes = ['destination_endpoint_instance_id', 'destination_endpoint_ip'] as const;
  return attributes.find((attribute) => {
    const named = target[attribute];
    if (!isKnown(named) || !isKnown(server)) return named !== undefined && isSameExpression(named, server);
    return formsOf(named, target.destination_endpoint_port).includes(server.toLowerCase());
  });
}

function isSameExpression(a: Text, b: Text): boolean {
  return keyOf(a) !== undefined && keyOf(a) === keyOf(b);
}

/** An address of IPv6 stands in brackets where a port follows. */
function formsOf(name: string, port: Text | undefined): string[] {
  const lower = name.toLowerCase();
  return [lower, `[${lower}]`, ...(isKnown(port) ? [`${lower}:${port}`, `[${lower}]:${port}`] : [])];
}

function isList(names: Later | readonly Text[]): names is readonly Text[] {
  return Array.isArray(names);
}
