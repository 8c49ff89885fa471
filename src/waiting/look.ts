import type { Verdict } from '../api/restore-job-status';

/** What one look at a job or task told. */
export interface Look<T> {
  readonly status: string | undefined;
  readonly verdict: Verdict;
  /** From 0 to 1, where the service tells. */
  readonly progress?: number;
  readonly entry: T;
  /** Of the call that showed it, for the support. */
  readonly requestId?: string;
}

/** One list of the service that many jobs or tasks are looked up in with one call. */
export interface Source<T> {
  /** Looks for the ids; those that are not found are absent from the answer. */
  look(ids: readonly string[], options: LookOptions): Promise<ReadonlyMap<string, Look<T>>>;
}

export interface LookOptions {
  /** Clock time in milliseconds after which the answer is of no use. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
}

/** How a wait ended. Only `ended` knows a final verdict; nothing here is ever a success by itself. */
export type WaitEnd<T> =
  | { readonly end: 'ended'; readonly look: Look<T> }
  | { readonly end: 'deadline' | 'stopped'; readonly look?: Look<T>; readonly fault?: Error }
  | { readonly end: 'refused'; readonly look?: Look<T>; readonly fault: Error }
  /** No longer listed; or never, when there was no look at it. What became of it is not known. */
  | { readonly end: 'vanished'; readonly look?: Look<T>; readonly fault?: undefined };
