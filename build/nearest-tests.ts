import { dirname, join } from 'node:path';

/**
 * The tests to run after a file has changed: itself, or the one of its name, or those beside where that would stand, or of
 * the next folder upward that has any.
 */
export function nearestTests(changed: string, tests: readonly string[]): string[] {
  if (tests.includes(changed)) return [changed];
  const mirrored = join('test', changed.replace(/^(src|test)\//, ''));
  const namesake = mirrored.replace(/\.\w+$/, '.test.ts');
  if (tests.includes(namesake)) return [namesake];
  return testsIn(dirname(mirrored), tests);
}

function testsIn(folder: string, tests: readonly string[]): string[] {
  const beside = tests.filter((test) => dirname(test) === folder);
  return beside.length > 0 || folder === 'test' ? beside : testsIn(dirname(folder), tests);
}
