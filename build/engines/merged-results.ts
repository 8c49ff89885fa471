import type { TestResults } from './engine-row';

type Files = TestResults['testResults'];

/** What a file did in its last run counts. */
export function mergedResults(last: Files, now: Files): Files {
  const names = now.map(({ name }) => name);
  return [...last.filter(({ name }) => !names.includes(name)), ...now];
}
