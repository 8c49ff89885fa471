import type { IResolvable } from '../../framework';
import { asMembers } from '../synthesis/as-members';
import { requireCount } from '../synthesis/require-number';
import { requireText } from '../synthesis/require-text';

/** A path that must exist on an instance. */
export interface InstancePath {
  /** The path. */
  readonly path: string;

  /**
   * At least so many files must be in it, or below it.
   *
   * @default - the path need only exist
   */
  readonly minFiles?: number;

  /**
   * They must have at least so many bytes together.
   *
   * @default - any size will do
   */
  readonly minBytes?: number;
}

/**
 * Files on an instance that must have the checksums of a list, in the form of `sha256sum` (or `md5sum`, `sha1sum`,
 * `sha512sum`). Set one of `list` and `text`.
 */
export interface InstanceChecksums {
  /**
   * Path of the list on the instance.
   *
   * @default - the list is `text`
   */
  readonly list?: string;

  /**
   * The list itself, of at most 12 KiB, such as `Fn.file('orders.sha256')`.
   *
   * @default - the list is on the instance
   */
  readonly text?: string;

  /**
   * Where the paths in the list begin. A list that is `text` needs it.
   *
   * @default - where the list is
   */
  readonly directory?: string;
}

/** A database on an instance that must answer. Its own client must be installed there. */
export interface InstanceDatabase {
  /** What kind of database it is. */
  readonly engine: DatabaseEngine | IResolvable;

  /**
   * Host of the database, as the instance sees it.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string;

  /**
   * Port of the database.
   *
   * @default - that of the engine
   */
  readonly port?: number;

  /**
   * User to ask as.
   *
   * @default - that of the client
   */
  readonly user?: string;

  /**
   * Name of the database.
   *
   * @default - that of the client
   */
  readonly database?: string;

  /**
   * What it is asked.
   *
   * @default - the least that it answers
   */
  readonly query?: string;

  /**
   * Text that the answer must contain.
   *
   * @default - any answer will do
   */
  readonly answerContains?: string;
}

/** Kind of a database. */
export enum DatabaseEngine {
  /** MySQL or MariaDB, asked by `mysql`. */
  MYSQL = 'mysql',

  /** PostgreSQL, asked by `psql`. */
  POSTGRESQL = 'postgresql',

  /** Redis, asked by `redis-cli`. */
  REDIS = 'redis',

  /** MongoDB, asked by `mongosh`. */
  MONGODB = 'mongodb',

  /** SQL Server, asked by `sqlcmd`. */
  SQLSERVER = 'sqlserver',
}

interface Presets {
  readonly path?: InstancePath;
  readonly checksums?: InstanceChecksums;
  readonly database?: InstanceDatabase;
}

export function instancePresets({ path, checksums, database }: Presets) {
  requireCount('path.minFiles', path?.minFiles, undefined, 0);
  requireCount('path.minBytes', path?.minBytes, undefined, 0);
  requireCount('database.port', database?.port, 65_535);
  if (path) requireText('path.path', path.path, 'a path on the instance, such as /restore');
  if (checksums) requireList(checksums);
  return {
    path: path && asMembers({ ...path }),
    checksums: checksums && asMembers({ ...checksums }),
    database: database && asMembers({ ...database }),
  };
}

function requireList({ list, text, directory }: InstanceChecksums): void {
  if (list !== undefined && text !== undefined) {
    throw new Error('too many of checksums.list and checksums.text: got both, expected one of them; leave one out');
  }
  if (text === undefined) {
    requireText('checksums.list', list, 'a path on the instance, such as /restore/SHA256SUMS, or the list as text');
    return;
  }
  requireText('checksums.text', text, 'a list of checksums, as sha256sum writes it');
  requireText('checksums.directory', directory, 'the directory on the instance where the paths of the text begin');
}
