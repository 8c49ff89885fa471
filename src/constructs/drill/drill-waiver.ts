import type { IResolvable } from '../../framework';
import { asText } from '../synthesis/as-text';

/** An exception from an objective. It ends by itself, and every report tells of it. */
export interface DrillWaiver {
  /** Which objective. */
  readonly objective: Objective | IResolvable;

  /**
   * Name of the restore, or of the selection, whose objective it is.
   *
   * @default - the objective of the whole drill
   */
  readonly restore?: string;

  /** Why it need not be met. */
  readonly reason: string;

  /** Who approved that. */
  readonly approver: string;

  /**
   * When it ends: it excuses no run that begins then or later. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   */
  readonly until: string;
}

/** What a drill promises. */
export enum Objective {
  /** Recovery time objective: how long a restore may take. */
  RTO = 'rto',

  /** Recovery point objective: how old a recovery point may be. */
  RPO = 'rpo',
}

export function waiverEntries(waivers: readonly DrillWaiver[]): { [name: string]: any }[] {
  return waivers.map(({ objective, restore, ...others }) => ({ kind: asText(objective), of: restore, ...others }));
}
