import { isKnown, type Later, type Text } from './text';

/** A database of a backup, and what it is called where it is restored. */
export interface RestoredDatabase {
  readonly name: Text;
  /** Undefined where it keeps its name. */
  readonly newName?: Text;
}

/** Where a restore of Database Backup writes to, by the arguments of `alirestore_dbs_restore_task`. What is not set is not there. */
export interface DatabaseTarget {
  readonly instanceType?: Text;
  readonly instanceId?: Text;
  readonly host?: Text;
  readonly port?: Text;
  /** Undefined where all that the backup has is restored. */
  readonly databases?: Later | readonly RestoredDatabase[];
}

/** Arguments that a message names. */
export type DatabaseAttribute = 'destination_endpoint_instance_id' | 'destination_endpoint_ip';

/** A database server, with the argument that says which. */
export interface DatabaseServer {
  readonly parts: readonly Text[];
  readonly attribute: DatabaseAttribute;
}

/** With these types the instance is the server; elsewhere it is at most the network that the server is in. */
const BY_INSTANCE = ['rds', 'dds', 'ecs'];

/** Undefined where nothing names it. One of them is one key, however it is spelt. */
export function serverOf({ instanceType, instanceId, host, port }: DatabaseTarget): DatabaseServer | undefined {
  const type = plain(instanceType);
  const isInstance = isKnown(type) && BY_INSTANCE.includes(type);
  if (host !== undefined && !isInstance) {
    const attribute = 'destination_endpoint_ip';
    const managed = managedInstance(plain(host));
    if (managed !== undefined) return { parts: [managed], attribute };
    return { parts: [plain(host) as Text, ...given(port)], attribute };
  }
  if (instanceId === undefined) return undefined;
  // Several databases may listen on one ECS instance.
  const parts = [plain(instanceId) as Text, ...(type === 'ecs' ? given(port) : [])];
  return { parts, attribute: 'destination_endpoint_instance_id' };
}

/** What the databases are called where they are written; undefined: whatever the backup has. */
export function writtenNames({ databases }: DatabaseTarget): readonly Text[] | Later | undefined {
  if (!isListed(databases)) return databases;
  return databases.map(({ name, newName }) => plain(newName ?? name) as Text);
}

/** Ids, hosts and names of databases are taken in any case: most servers do. */
export function plain(text: Text | undefined): Text | undefined {
  if (!isKnown(text)) return text;
  const bare = text.trim().toLowerCase();
  return bare.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

export function isListed(databases: DatabaseTarget['databases']): databases is readonly RestoredDatabase[] {
  return Array.isArray(databases);
}

/** Managed databases have a host each that begins with their id: `rm-1.mysql.rds.aliyuncs.com`. */
export function managedInstance(host: Text | undefined): string | undefined {
  return isKnown(host) ? /^([a-z]+-[^.]+)\.(.+\.)?aliyuncs\.com$/.exec(host)?.[1] : undefined;
}

function given(text: Text | undefined): Text[] {
  return text === undefined ? [] : [text];
}
