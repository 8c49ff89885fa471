import { createHash } from 'node:crypto';
import type { BackupJob } from '../api/operations/describe-backup-jobs2';
import { parsedJson } from '../json/parsed-json';
import type { Snapshot } from './read-snapshots';
import type { SourceIdentity } from './source';

/** What backup jobs and snapshots tell alike. */
export type Taken = Partial<
  Pick<
    BackupJob & Snapshot,
    | 'InstanceId'
    | 'ClientId'
    | 'Path'
    | 'Paths'
    | 'Bucket'
    | 'Prefix'
    | 'FileSystemId'
    | 'CreateTime'
    | 'InstanceName'
    | 'TableName'
    | 'DiskId'
  >
>;

type Place = Omit<SourceIdentity, 'sourceType' | 'name' | 'source'>;

interface Identified {
  readonly place: Place;
  /** Nothing identifies the source where it is missing. */
  readonly id?: string;
  /** What of it is backed up. */
  readonly parts?: readonly string[];
  /** The same as a name has it: `/` becomes `_` there. */
  readonly named?: readonly string[];
}

const files = (id: string | undefined, place: Place, taken: Taken): Identified => {
  const parts = [...new Set((taken.Paths?.Path ?? [taken.Path ?? '']).flatMap(listedIn))].sort();
  const named = parts.map((path) => (path.startsWith('/') ? path.slice(1) : `\\${path}`));
  return { id, place: { ...place, paths: parts }, parts, named };
};
const fileSystem = (taken: Taken): Identified => {
  const { FileSystemId, CreateTime } = taken;
  const created = CreateTime ? { fileSystemCreateTime: Number(CreateTime) } : {};
  return files(FileSystemId, { ...set({ fileSystemId: FileSystemId }), ...created }, taken);
};
const disk = ({ DiskId, InstanceId }: Taken): Identified => {
  return { id: DiskId, place: set({ diskId: DiskId, instanceId: InstanceId }) };
};

const identifying: Readonly<Record<string, (taken: Taken) => Identified>> = {
  ECS_FILE(taken) {
    const { InstanceId, ClientId } = taken;
    return files(InstanceId || ClientId, set({ instanceId: InstanceId }), taken);
  },
  OSS({ Bucket, Prefix }) {
    return { id: Bucket, place: set({ bucket: Bucket, prefix: Prefix }), parts: Prefix ? [Prefix] : [] };
  },
  NAS: fileSystem,
  COMMON_FILE_SYSTEM: fileSystem,
  OTS_TABLE({ InstanceName, TableName = '' }) {
    const place = set({ instanceName: InstanceName, tableName: TableName });
    // Names of tables have no slash, but underscores.
    const named = [TableName.replaceAll('_', '/')];
    return { id: TableName && InstanceName, place, parts: [TableName], named };
  },
  UDM_ECS: ({ InstanceId }) => ({ id: InstanceId, place: set({ instanceId: InstanceId }) }),
  UDM_ECS_DISK: disk,
  UDM_DISK: disk,
};

/**
 * The source of a backup job or of a snapshot; undefined where it does not tell what it was taken of. Both tell the same, so
 * that the one finds the source of the other.
 *
 * @param sourceType As snapshots have it: `OTS_TABLE`, never `OTS`.
 */
export function identifySource(sourceType: string, taken: Taken): SourceIdentity | undefined {
  const { place, id, parts = [], named = parts } = identifying[sourceType]?.(taken) ?? { place: {} };
  if (!id) return undefined;
  const name = nameOf([id, ...named.filter((part) => part !== '')].join('\0'));
  return { sourceType, name, source: [id, ...(parts.length > 0 ? [parts.join(', ')] : [])].join(' '), ...place };
}

function set<P extends Place>(place: P): P {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value)) as P;
}

/** Texts in a text: the service's own example has a path as JSON, and three tables as one. */
export function listedIn(text: string): readonly string[] {
  const value = /^["[]/.test(text) ? parsedJson(text) : undefined;
  const list = Array.isArray(value) ? value : [typeof value === 'string' ? value : text];
  return list.map(String).filter((one) => one !== '');
}

/** An id without a dot, and at most one part without an underscore: what stands for the dot and the slash is in neither. */
const PLAIN = /^[A-Za-z0-9-]+(\0[A-Za-z0-9./-]+)?$/;
const LONGEST = 60;

/** Readable; with a hash where something else might be called the same. */
function nameOf(text: string): string {
  const readable = text
    .replace('\0', '.')
    .replaceAll('/', '_')
    .replace(/[^A-Za-z0-9._-]+/g, '-');
  if (PLAIN.test(text) && text.length <= LONGEST) return readable;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${readable.slice(0, LONGEST).replace(/^[.-]+|[._-]+$/g, '')}-${hash}`;
}
