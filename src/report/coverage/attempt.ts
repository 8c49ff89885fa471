import type { Service } from '../../policies/services';

/** What a restore has shown of its source: `restored` is only that the service restored something. */
export type Outcome = 'proven' | 'restored' | 'failed';

/** A restore that has ended, by a record of a drill or by the list of the service. */
export interface Attempt {
  readonly service: Service;
  readonly outcome: Outcome;
  readonly at: string;
  readonly restoreId: string | null;
  readonly restoreType: string;
  /** The vault, the backup plan, or the service instance. */
  readonly holder: string;
  /** Of Cloud Backup. */
  readonly snapshotId?: string;
  /** When the recovery point was complete, in seconds since 1970. */
  readonly pointSeconds?: number;
  /** As a selection names it. */
  readonly source?: string;
  /** The instance that was rolled back, and so is the source, too. */
  readonly rolledBack?: string;
  /** Where it was restored from, in words. */
  readonly what: string;
  readonly why?: string;
  readonly checks?: number;
  readonly drill?: { readonly drill: string; readonly runId: string; readonly restore: string };
}
