import type { Engine } from './engine';
import { ENGINE_FEATURES, hasFeature } from './engine-features';

/** What vitest's JSON reporter says of a run, as far as the table needs it. */
export interface TestResults {
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface EngineRun {
  readonly engine: Engine;
  /** Parts of the names of the files that were run; none means all. */
  readonly only: readonly string[];
  /** Absent where the run itself broke off. */
  readonly results?: TestResults;
}

/** A row of the table: an engine, what was run on it, how it went, and what works there. */
export function engineRow({ engine, only, results }: EngineRun): string[] {
  const files = results?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status !== 'passed').length + files.filter(isBroken).length;
  return [
    `${engine.name} ${engine.version}`,
    runCell(only, files.length),
    `${tests.length}`,
    results ? `${failed}` : 'broke off',
    ...Object.keys(ENGINE_FEATURES).map((key) => cell(engine, key as keyof typeof ENGINE_FEATURES, files)),
  ];
}

/** A long list stands in the command that was typed. */
function runCell(only: readonly string[], count: number): string {
  if (only.length === 0) return 'everything';
  return only.length > 5 ? `${count} files` : only.map((name) => name.replace(/^test\//, '')).join(', ');
}

export const isGood = ({ results }: EngineRun): boolean =>
  results?.testResults.every(({ status }) => status === 'passed') ?? false;

/** Before any of its tests, by an import for one. */
const isBroken = ({ status, assertionResults }: TestResults['testResults'][number]) =>
  status !== 'passed' && assertionResults.every((test) => test.status === 'passed');

/** What the version promises, once the tests of it have been run and have passed. */
function cell(engine: Engine, feature: keyof typeof ENGINE_FEATURES, files: TestResults['testResults']): string {
  const tried = files.filter(({ name }) => name.replaceAll('\\', '/').includes(`/${ENGINE_FEATURES[feature].tests}`));
  if (tried.length === 0) return 'not tried';
  if (tried.some(({ status }) => status !== 'passed')) return 'fails';
  return hasFeature(engine, feature) ? 'yes' : 'no';
}
