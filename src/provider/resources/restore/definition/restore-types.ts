import type { Unknown } from '../../../../plugin/unknown';

/** What the state of every restore holds, whichever service it is of. */
export type RestoreState = {
  readonly id: string | null;
  readonly verdict: string | null;
  readonly status: string | null;
  readonly error_message: string | null;
  readonly origin: string | null;
  readonly wait_unfinished: boolean | null;
  readonly duration_seconds: unknown;
  readonly triggers: unknown;
  readonly start_when: boolean | null;
  readonly wait_for_completion: boolean | null;
  readonly on_failure: string | null;
  readonly on_timeout: string | null;
  readonly guard: unknown;
  readonly timeouts: unknown;
};

/** The same in a configuration or a plan. */
export type RestorePlan = { readonly [K in keyof RestoreState]: RestoreState[K] | Unknown };

/** What the resources of the three services differ in, as types. */
export interface RestoreTypes {
  readonly state: RestoreState;
  readonly plan: RestorePlan;
  readonly identity: object;
  /** What the call that creates a restore is sent, but for secrets. */
  readonly request: object;
  /** The same without what is chosen when the restore starts: two applies that mean the same restore may choose differently. */
  readonly kind: object;
  /** A restore, as the list of its service shows it. */
  readonly entry: object;
  /** The part of that list that restores of one kind can be in. */
  readonly place: object;
}
