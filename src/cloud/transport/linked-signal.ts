export interface LinkedSignal {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/**
 * A signal that is aborted with the first of several, until it is released. AbortSignal.any of Node 20 keeps a kilobyte of
 * every use for as long as its longest-lived source, which here is the whole process.
 */
export function linkedSignal(...sources: readonly (AbortSignal | undefined)[]): LinkedSignal {
  const linked = new AbortController();
  const released = new AbortController();
  for (const source of sources) {
    if (source?.aborted) linked.abort(source.reason);
    source?.addEventListener('abort', () => linked.abort(source.reason), { signal: released.signal });
  }
  return { signal: linked.signal, release: () => released.abort('released') };
}
