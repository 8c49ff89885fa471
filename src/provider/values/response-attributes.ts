import type { Field, Fields, Unit } from '../../api/field';
import { own } from '../../plugin/own';
import type { Attribute, Attributes, Type } from '../../plugin/schema';
import { type SnakeCase, snakeCase } from './snake-case';

/** Names of the RFC 3339 twins of times, which answers give in seconds or milliseconds since 1970. */
const readableTimeNames = {
  ArchiveTime: 'archived_at',
  ArchiveTriggerTime: 'archive_triggered_at',
  BackupPlanCreateTime: 'created_at',
  BackupSetExpiredTime: 'expires_at',
  BeginTimestampForRestore: 'restorable_from',
  BootTime: 'started_at',
  CompleteTime: 'completed_at',
  CreateTime: 'file_system_created_at',
  CreatedTime: 'created_at',
  EndTime: 'ended_at',
  EndTimestampForRestore: 'restorable_until',
  ExpireTime: 'expires_at',
  FinishTime: 'finished_at',
  IndexUpdateTime: 'index_updated_at',
  InstanceExpiredTimestamp: 'expires_at',
  LatestReplicationTime: 'latest_replication_at',
  NewReplicationProgress: 'new_replication_progress_at',
  RangeEnd: 'range_end_at',
  RangeStart: 'range_start_at',
  RealSnapshotTime: 'real_snapshot_at',
  RestoreTaskCreateTime: 'created_at',
  RestoreTaskFinishTime: 'completed_at',
  RestoreTime: 'restored_to_at',
  StartTime: 'started_at',
  TargetCreateTime: 'target_created_at',
  TargetTime: 'target_at',
  TrialExpireTime: 'trial_expires_at',
  TrialStartTime: 'trial_started_at',
  TrialVaultReleaseTime: 'trial_vault_released_at',
  UpdatedTime: 'updated_at',
} as const;

/** Database Backup, which counts milliseconds, calls the creation of an entry what is that of a file system in Cloud Backup. */
const readableMillisecondNames = { CreateTime: 'created_at' } as const;

type ReadableTimes = typeof readableTimeNames;
type ReadableMilliseconds = typeof readableMillisecondNames;
type ReadableName<K extends keyof ReadableTimes, F> = F extends { unit: 'epoch milliseconds' }
  ? K extends keyof ReadableMilliseconds
    ? ReadableMilliseconds[K]
    : ReadableTimes[K]
  : ReadableTimes[K];
type Time = { type: 'long'; unit: 'epoch seconds' | 'epoch milliseconds' };

const unitNotes: Record<Unit, string> = {
  'epoch seconds': 'Seconds since 1970.',
  'epoch milliseconds': 'Milliseconds since 1970.',
  bytes: 'In bytes.',
  'KB/s': 'In KB/s.',
  'hundredths of a percent': 'In hundredths of a percent.',
  days: 'In days.',
};

type AttributeOf<F> = F extends { type: 'string' | 'json' }
  ? { readonly type: 'string'; readonly computed: true; readonly description: string }
  : F extends { type: 'integer' | 'long' }
    ? { readonly type: 'number'; readonly computed: true; readonly description: string }
    : F extends { type: 'boolean' }
      ? { readonly type: 'bool'; readonly computed: true; readonly description: string }
      : F extends { type: 'object'; fields: infer S extends Fields }
        ? Nested<'single', S>
        : F extends { type: 'list'; of: { type: 'object'; fields: infer S extends Fields } }
          ? Nested<'list', S>
          : F extends { type: 'list'; of: { type: 'string' } }
            ? { readonly type: { readonly list: 'string' }; readonly computed: true; readonly description: string }
            : F extends { type: 'list'; of: { type: 'long' } }
              ? { readonly type: { readonly list: 'number' }; readonly computed: true; readonly description: string }
              : never;

export interface Nested<N extends 'single' | 'list', S extends Fields> {
  readonly nesting: N;
  readonly attributes: ResponseAttributes<S>;
  readonly computed: true;
  readonly description: string;
}

/** Computed attributes for the fields of an answer: the same names in snake_case, and a readable twin of each time. */
export type ResponseAttributes<F extends Fields> = {
  readonly [K in keyof F & string as SnakeCase<K>]: AttributeOf<F[K]>;
} & {
  readonly [K in keyof F & keyof ReadableTimes as F[K] extends Time ? ReadableName<K, F[K]> : never]: AttributeOf<{
    type: 'string';
  }>;
};

export function responseAttributes<F extends Fields>(fields: F): ResponseAttributes<F> {
  return Object.fromEntries(Object.entries(fields).flatMap(attributesOf)) as ResponseAttributes<F>;
}

function attributesOf([name, field]: [string, Field]): [string, Attribute][] {
  const attribute: [string, Attribute] = [snakeCase(name), attributeOf(field)];
  const readable = readableTimeName(name, field);
  if (!readable) return [attribute];
  return [attribute, [readable, { type: 'string', computed: true, description: `${field.description} RFC 3339.` }]];
}

export function readableTimeName(name: string, field: Field): string | undefined {
  if (field.type !== 'long' || !field.unit?.startsWith('epoch')) return undefined;
  const names: Readonly<Record<string, string>> =
    field.unit === 'epoch milliseconds' ? { ...readableTimeNames, ...readableMillisecondNames } : readableTimeNames;
  return own(names, name);
}

function attributeOf(field: Field): Attribute {
  const description = describe(field);
  if (field.type === 'object') return nested('single', field.fields, description);
  if (field.type === 'list' && field.of.type === 'object') return nested('list', field.of.fields, description);
  return { type: typeOf(field), computed: true, description };
}

function nested(nesting: 'single' | 'list', fields: Fields, description: string): Attribute {
  return { nesting, attributes: responseAttributes(fields) as Attributes, computed: true, description };
}

function typeOf(field: Field): Type {
  if (field.type === 'object') throw new Error('an object is a nested attribute, not a type');
  if (field.type === 'list') return { list: typeOf(field.of) };
  return ({ string: 'string', json: 'string', integer: 'number', long: 'number', boolean: 'bool' } as const)[
    field.type
  ];
}

function describe(field: Field): string {
  if (field.type === 'json') return `${field.description} JSON.`;
  if (field.type === 'object' || field.type === 'list') return field.description;
  const values = field.values?.map((value) => `\`${value}\``).join(', ');
  const notes = [
    field.description,
    field.unit && unitNotes[field.unit],
    values && `${values}; the service may add others.`,
  ];
  return notes.filter(Boolean).join(' ');
}
