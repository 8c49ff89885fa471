type Time = string | null;

/** Seconds from one time to another; null where one is not known, or they are the wrong way round. */
export function secondsBetween(begin: Time, end: Time): number | null {
  if (begin === null || end === null) return null;
  const seconds = (Date.parse(end) - Date.parse(begin)) / 1000;
  return seconds >= 0 ? seconds : null;
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
