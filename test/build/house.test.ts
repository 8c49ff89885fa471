import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { clonesIn } from '../../build/house/clones';
import { fileLengths } from '../../build/house/file-lengths';
import { isNamedAfterExport } from '../../build/house/named-after-export';
import { roomPlan } from '../../build/house/room-plan';
import { ruleHomes } from '../../build/house/rule-homes';
import { readSourceTree } from '../../build/house/source-tree';
import { TRACE_GLOBAL, tracedSource } from '../../build/house/traced-source';
import * as trace from '../../build/house/walk';
import { temporaryFolder } from '../harness/temporary-folder';

/** A tree of these files below `src`. */
function tree(texts: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, 'src', path)), { recursive: true });
    writeFileSync(join(root, 'src', path), text);
  }
  return readSourceTree(root);
}

describe('the plan of a room', () => {
  const hall = {
    'hall/door.ts': "import { stairs } from './cellar/stairs';\nimport { lamp } from './lamp';\n",
    'hall/lamp.ts': 'export const lamp = 1;\n',
    'hall/cellar/stairs.ts':
      "import { lamp } from '../lamp';\nimport { wine } from './wine';\nexport const stairs = 1;\n",
    'hall/cellar/wine.ts': "import { lamp } from '../lamp';\nimport { tree } from '../../garden';\n",
    'hall/generated/clock.ts': 'export const clock = 1;\n',
    'garden.ts': 'export const tree = 1;\n',
  };

  it('has boxes and arrows, of which several imports are one', () => {
    const { boxes, arrows } = roomPlan('hall', tree(hall));
    expect(boxes).toEqual(['cellar', 'door.ts', 'lamp.ts']);
    expect([...arrows].map(([box, targets]) => [box, ...targets])).toEqual([
      ['cellar', 'lamp.ts'],
      ['door.ts', 'cellar', 'lamp.ts'],
      ['lamp.ts'],
    ]);
  });

  it('has floors, of boxes and of files, and tells what is imported upward', () => {
    expect(roomPlan('hall', tree(hall))).toMatchObject({
      floors: 3,
      filesDeep: 4,
      upward: ['hall/cellar/stairs.ts imports hall/lamp.ts', 'hall/cellar/wine.ts imports hall/lamp.ts'],
    });
  });

  it('has no end of floors where sub-rooms import each other', () => {
    const circle = tree({
      'hall/one/a.ts': "import '../other/b';\n",
      'hall/one/c.ts': '\n',
      'hall/other/b.ts': "import '../one/c';\n",
    });
    expect(roomPlan('hall', circle)).toMatchObject({ floors: Number.POSITIVE_INFINITY, filesDeep: 3 });
  });
});

it('lengths of files count what people have written', () => {
  const files = tree({ 'a.ts': '\n', 'b.ts': '\n\n', 'c/d.ts': '\n\n\n', 'generated/e.ts': '\n'.repeat(900) });
  expect(fileLengths(files)).toEqual({ files: 3, median: 2, ninetieth: 3, longest: { path: 'c/d.ts', lines: 3 } });
});

it('files are named after an export, after a family, or after a part that every resource has', () => {
  const files = tree({
    'amount.ts': 'export function formatBytes() {}\n',
    'barred-text.ts': 'export function barText() {}\nexport function percentText() {}\n',
    'index.ts': 'export const operations = {};\n',
    'max-results.ts': 'const x = 1;\nexport const MAX_RESULTS = x;\n',
    'other-text.ts': 'export function percentText() {}\n',
    'provider/resources/job/checks.ts': 'export function refuseBadJob() {}\n',
    'secrets.ts': "export { redactSecret } from './x';\n",
    'start.ts': 'console.log();\n',
    'time-span.ts': 'export function spanOf() {}\nexport type Age = number;\n',
  });
  const bad = files.filter(({ path, syntax }) => !isNamedAfterExport(path, syntax)).map(({ path }) => path);
  expect(bad).toEqual(['amount.ts', 'other-text.ts']);
});

describe('what stands twice', () => {
  const six = ['one();', 'two();', 'three();', 'four();', 'five();', 'six();'];

  it('is six equal lines, however they are indented and parted', () => {
    const files = tree({ 'a.ts': `${six.join('\n')}\n`, 'b.ts': `zero();\n  ${six.join('\n\n// a remark\n  ')}\n` });
    expect(clonesIn(files)).toEqual([{ lines: 6, places: ['a.ts:1', 'b.ts:2'] }]);
  });

  it('is told once for a longer run, and not for five lines or for imports', () => {
    const seven = [...six, 'seven();'].join('\n');
    const five = six.slice(1).join('\n');
    const imports = six.map((_, index) => `import x${index} from 'x';`).join('\n');
    const files = tree({ 'a.ts': seven, 'b.ts': seven, 'c.ts': `${imports}\n${five}`, 'd.ts': imports });
    expect(clonesIn(files)).toEqual([{ lines: 7, places: ['a.ts:1', 'b.ts:1'] }]);
  });

  it('is a rule that stands in two files, but for those that may have it', () => {
    const files = tree({
      'home.ts': "// 'KiB',\nexport const UNITS = ['KiB', 'MiB'];\n",
      'copy.ts': "export const units = ['KiB', 'MiB'];\n",
      'own.ts': "export const own = ['KiB', 'MiB'];\n",
    });
    const besides = { 'src/own.ts': 'it is another one’s' };
    const rules = [
      { rule: 'how bytes read', pattern: /'KiB',/, home: 'src/home.ts', besides },
      { rule: 'how times read', pattern: /'min',/, home: 'src/home.ts' },
    ];
    expect(ruleHomes(files, rules)).toEqual([
      { rule: 'how bytes read', places: ['src/copy.ts:1', 'src/home.ts:2'] },
      { rule: 'how times read', places: [] },
    ]);
  });
});

describe('a walk', () => {
  /** Two files that call each other: `far` is handed to `near`. */
  function traced<T>(path: string, text: string): T {
    const { code } = transformSync(tracedSource(path, text), { loader: 'ts', format: 'cjs' });
    const module = { exports: {} };
    new Function('module', 'exports', TRACE_GLOBAL, code)(module, module.exports, trace);
    return module.exports as T;
  }
  const far = traced<{ Far: new (size: number) => { twice(): number } }>(
    'far.ts',
    'export class Far { constructor(private readonly size: number) {} twice(): number { return this.size * 2; } }',
  );
  const near = traced<{ run(Far: unknown): Promise<number> }>(
    'near.ts',
    `const pause = async () => undefined;
     export async function run(Far: any): Promise<number> {
       await pause();
       const made = [1, 2].map((size) => new Far(size));
       return made.reduce((sum, one) => sum + one.twice(), 0);
     }`,
  );

  it('knows the files that are entered, and who calls whom after an await', async () => {
    const { walk, within, record } = trace.startWalk();
    expect(await within(() => record(() => near.run(far.Far)))).toBe(6);
    expect([...walk.files]).toEqual(['near.ts', 'far.ts']);
    expect(walk.switches.size).toBe(2);
  });

  it('counts nothing outside of it', async () => {
    const { walk, within } = trace.startWalk();
    await near.run(far.Far);
    await within(() => near.run(far.Far));
    expect(walk.files.size).toBe(0);
  });
});

it('the six flows of this repository are walked', () => {
  const root = join(__dirname, '../..');
  const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'build/house/main.ts')];
  const printed = execFileSync(process.execPath, script, { encoding: 'utf8' });
  const rows = [...printed.matchAll(/^ {2}([a-z ]+?) +(\d+) +(\d+)$/gm)].map(([, name, files, switches]) => ({
    name,
    isSeen: Number(files) > 10 && Number(switches) > Number(files),
  }));
  const names = ['create and wait', 'plan', 'query', 'gate', 'drill record', 'emulator describe'];
  expect(rows).toEqual(names.map((name) => ({ name, isSeen: true })));
}, 240_000);
