import {
  type DatabaseAttribute,
  type DatabaseTarget,
  isListed,
  managedInstance,
  plain,
  serverOf,
  writtenNames,
} from './database-target';
import { isKnown, isSame, type Text } from './text';

export interface ProtectedDatabase {
  /** The argument that goes there. */
  readonly attribute: DatabaseAttribute;
  /** As the guard has it. */
  readonly id: Text;
}

/**
 * The first entry of a guard that a restore would write to: the id of an instance or a host, with `:port` or without, with
 * `/name` for one database alone. Undefined also where it is not certain yet.
 */
export function protectedDatabase(target: DatabaseTarget, entries: readonly Text[]): ProtectedDatabase | undefined {
  const id = entries.find((entry) => (isKnown(entry) ? isWritten(target, entry) : isNamed(target, entry)));
  const attribute = serverOf(target)?.attribute;
  return id === undefined || attribute === undefined ? undefined : { attribute, id };
}

/**
 * Whether databases go back to the instance that was backed up under a name that they have there. Undefined also where it is
 * not certain yet.
 */
export function overwrittenDatabase(
  target: DatabaseTarget,
  sourceInstanceId: Text | undefined,
): ProtectedDatabase | undefined {
  if (sourceInstanceId === undefined || areAllRenamed(target)) return undefined;
  return protectedDatabase(target, [sourceInstanceId]);
}

function areAllRenamed({ databases }: DatabaseTarget): boolean {
  if (databases === undefined) return false;
  if (!isListed(databases)) return true; // nothing is certain yet
  return databases.every(({ name, newName }) => newName !== undefined && !isSame(plain(newName), plain(name)));
}

function isNamed({ instanceId, host }: DatabaseTarget, entry: Text): boolean {
  return isSame(instanceId, entry) || isSame(host, entry);
}

function isWritten(target: DatabaseTarget, entry: string): boolean {
  const [server, ...rest] = entry.split('/');
  const name = rest.join('/');
  return isServer(target, plain(server) as string) && (name === '' || writes(target, plain(name) as string));
}

function writes(target: DatabaseTarget, name: string): boolean {
  const names = writtenNames(target);
  return names === undefined || (Array.isArray(names) && names.some((one) => isSame(one, name)));
}

function isServer({ instanceId, host, port }: DatabaseTarget, wanted: string): boolean {
  const { server, port: wantedPort } = withPort(wanted);
  const isOtherPort = wantedPort !== undefined && isKnown(port) && port !== wantedPort;
  return !isOtherPort && [instanceId, host].map(plain).some((one) => isKnown(one) && isServerNamed(one, server));
}

/** Hosts of the public network, and of the nodes of a cluster, are the id with a few letters more. */
function isServerNamed(name: string, wanted: string): boolean {
  if (name === wanted) return true;
  const [label, other] = [managedInstance(name), managedInstance(wanted) ?? wanted];
  if (label === undefined) return managedInstance(wanted) === name;
  return label.startsWith(other) && /^([a-z0-9]?o|-pub|\d)?$/.test(label.slice(other.length));
}

/** An address of IPv6 has colons of its own: with a port it stands in brackets. */
function withPort(text: string): { readonly server: string; readonly port?: string } {
  const [, bracketed, named, port] = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(text) ?? [];
  return port === undefined ? { server: text } : { server: bracketed ?? named, port };
}
