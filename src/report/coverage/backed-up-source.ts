import type { Service } from '../../policies/services';

/** Something that is backed up. */
export interface BackedUpSource {
  readonly service: Service;
  /** Such as ECS_FILE; of the other services, what is restored. */
  readonly type: string;
  /** Of Cloud Backup: where its backups are. */
  readonly vaultIds: readonly string[];
  /** As a selection names it; the backup plan or the service instance of the other services. */
  readonly name: string;
  /** For people. */
  readonly source: string;
  /** Of ECS. */
  readonly instanceId?: string;
  /** When its recovery points were complete, in seconds since 1970, in any order. */
  readonly points: readonly number[];
}
