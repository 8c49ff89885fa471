/** Runs work with the same key one after the other. */
export interface OneAtATime {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createOneAtATime(): OneAtATime {
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
