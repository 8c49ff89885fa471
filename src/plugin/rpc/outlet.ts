/** Where the events go of a call that answers with several. */
export interface Outlet<Event> {
  /** Resolves when more may be sent. */
  send(event: Event): Promise<void>;
  /** Aborted when nobody reads any more. */
  readonly gone: AbortSignal;
}
