type Time = string | null;

/** Seconds from one time to another; null where one is not known, or they are the wrong way round, which is no span. */
export function secondsBetween(begin: Time, end: Time): number | null {
  if (begin === null || end === null) return null;
  return spanOf(Date.parse(begin) / 1000, Date.parse(end) / 1000);
}

/** The same of two numbers, in their unit. A clock that was set back makes no time that is below nothing. */
export function spanOf(begin: number, end: number): number | null {
  return end >= begin ? end - begin : null;
}

/** Whether both are known, and the end comes before the begin. */
export function isBackwards(begin: Time, end: Time): boolean {
  return begin !== null && end !== null && Date.parse(end) < Date.parse(begin);
}

export function earliest(times: readonly Time[]): Time {
  return sorted(times)[0] ?? null;
}

export function latest(times: readonly Time[]): Time {
  return sorted(times).at(-1) ?? null;
}

/** Null as soon as one is not known: what has not ended has no end. */
export function latestOfAll(times: readonly Time[]): Time {
  return times.some((time) => time === null) ? null : latest(times);
}

function sorted(times: readonly Time[]): string[] {
  return times.filter((time) => time !== null).sort((a, b) => Date.parse(a) - Date.parse(b));
}
