/** Lets those who have the same key in one after the other. */
export interface Exclusive {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createExclusive(): Exclusive {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run(key, work) {
      const mine = (last.get(key) ?? Promise.resolve()).then(work);
      const over = mine.catch(() => undefined);
      last.set(key, over);
      return mine.finally(() => {
        if (last.get(key) === over) last.delete(key);
      });
    },
  };
}
