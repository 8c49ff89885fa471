import { AsyncLocalStorage } from 'node:async_hooks';

export interface Walk {
  /** Files of which a function was called. */
  readonly files: ReadonlySet<string>;
  /** Calls that lead from one file to another; a function that calls another a hundred times does it once here. */
  readonly switches: ReadonlySet<string>;
}

interface Caller {
  readonly walk: { readonly files: Set<string>; readonly switches: Set<string>; isRecorded: boolean };
  /** The calling function; undefined for the one who set out. */
  readonly file?: string;
  readonly name?: string;
}

const callers = new AsyncLocalStorage<Caller>();

/** What traced files call: runs the body of the function `number` of `file`. */
export function call<T>(file: string, number: number, body: () => T): T {
  const caller = callers.getStore();
  if (!caller) return body();
  const name = `${file}#${number}`;
  const { walk } = caller;
  if (walk.isRecorded) {
    walk.files.add(file);
    if (caller.file !== undefined && caller.file !== file) walk.switches.add(`${caller.name} -> ${name}`);
  }
  return callers.run({ walk, file, name }, body);
}

/** A walk that records what begins in it, as long as it is told to. */
export interface Walker {
  /** What `work` starts belongs to this walk, for as long as it runs. */
  within<T>(work: () => Promise<T>): Promise<T>;
  /** Records meanwhile, wherever `work` itself belongs to. */
  record<T>(work: () => Promise<T>): Promise<T>;
  readonly walk: Walk;
}

export function startWalk(): Walker {
  const walk = { files: new Set<string>(), switches: new Set<string>(), isRecorded: false };
  return {
    walk,
    within: (work) => callers.run({ walk }, work),
    async record(work) {
      walk.isRecorded = true;
      try {
        return await work();
      } finally {
        walk.isRecorded = false;
      }
    },
  };
}
