import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isNamedAfterExport } from '../build/house/named-after-export';
import { roomPlans } from '../build/house/room-plan';
import { readSourceTree } from '../build/house/source-tree';
import { BEFORE, subRooms } from './sub-rooms';

const root = join(__dirname, '..');

/** Who may import whom: the folder's own files, and the rooms named here. A room can be one file at the top. */
const rooms: Record<string, readonly string[]> = {
  policies: [],
  amounts: [],
  json: [],
  loopback: [],
  variables: [],
  clock: [],
  clipped: [],
  'source-address': [],
  framework: [],
  api: ['policies'],
  cloud: ['api', 'amounts', 'json', 'loopback', 'variables', 'clock', 'clipped'],
  waiting: ['api', 'cloud', 'clock'],
  sources: ['api', 'cloud', 'amounts', 'json'],
  plugin: ['json'],
  'target-rules': ['json'],
  'drill-rules': [],
  provider: [
    ...['api', 'cloud', 'waiting', 'sources', 'plugin', 'record', 'target-rules'],
    ...['policies', 'amounts', 'json', 'loopback', 'variables', 'clock', 'clipped', 'source-address'],
  ],
  emulator: ['api', 'loopback', 'clock', 'clipped'],
  record: ['policies', 'amounts', 'clipped'],
  report: ['api', 'record', 'policies', 'amounts', 'json', 'clipped'],
  installation: ['source-address'],
  constructs: [
    ...[
      'installation',
      'target-rules',
      'drill-rules',
      'policies',
      'amounts',
      'json',
      'variables',
      'source-address',
      'framework',
    ],
  ],
  index: ['constructs'],
};

/** The composition root: what a person starts. It may import everything. What builds the package stands beside src. */
const compositionRoots = ['cli'];

const bannedNames = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'type', 'types', 'model', 'models'];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function list(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !/node_modules|cdktf\.out/.test(name))
    .map((name) => join(folder, name));
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const [room = ''] = relative('src', path).split(sep);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return { path, room: room.replace(/\.ts$/, ''), text, imports };
}

const sources = list('src').map(read);
const handWritten = sources.filter((file) => !file.path.split(sep).includes('generated'));
const written = [...handWritten, ...['build', 'test', 'examples', 'bench'].filter(existsSync).flatMap(list).map(read)];
const known = new Set(sources.map((file) => file.path));

/** The source file that a relative import means; undefined for packages. */
function target(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = normalize(join(dirname(file.path), specifier)).replace(/\.js$/, '');
  return [`${path}.ts`, join(path, 'index.ts')].find((candidate) => known.has(candidate)) ?? path;
}

function dependencies(file: SourceFile): string[] {
  return file.imports.flatMap((specifier) => target(file, specifier) ?? []);
}

function roomOf(path: string): string {
  return relative('src', path).split(sep)[0].replace(/\.ts$/, '');
}

describe('the house', () => {
  it('knows every room', () => {
    const strange = sources.filter((file) => !(file.room in rooms) && !compositionRoots.includes(file.room));
    expect(strange.map((file) => file.path)).toEqual([]);
  });

  it('imports only in the directions of the plan', () => {
    const wrong = sources
      .filter((file) => file.room in rooms)
      .flatMap((file) =>
        dependencies(file)
          .filter((path) => roomOf(path) !== file.room && !rooms[file.room].includes(roomOf(path)))
          .map((path) => `${file.path} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no import that leads nowhere or out of src', () => {
    const lost = sources.flatMap((file) =>
      dependencies(file)
        .filter((path) => !known.has(path) && !path.endsWith('.json'))
        .map((path) => `${file.path} imports ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no import cycles', () => {
    const byPath = new Map(sources.map((file) => [file.path, dependencies(file)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (trail.includes(path) || done.has(path)) return;
      for (const next of byPath.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of byPath.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('lets the constructs use nothing but constructs, Node and the framework, which one file imports', () => {
    const allowed = (path: string) => (path === join('src', 'framework.ts') ? /^cdktf$/ : /^(\.|node:|constructs$)/);
    const strange = sources
      .filter((file) => ['index', 'constructs', ...rooms.constructs, ...rooms['target-rules']].includes(file.room))
      .flatMap((file) =>
        file.imports.filter((name) => !allowed(file.path).test(name)).map((name) => `${file.path}: ${name}`),
      );
    expect(strange).toEqual([]);
  });
});

describe('each room', () => {
  const plans = roomPlans(readSourceTree(root)).filter(
    ({ room, boxes }) => !room.includes('/') && boxes.some((box) => !box.endsWith('.ts')),
  );
  const nameOf = (box: string) => box.replace(/\.ts$/, '');

  it('has the sub-rooms and loose files of the plan, and no others', () => {
    const found = Object.fromEntries(plans.map(({ room, boxes }) => [room, boxes.map(nameOf).sort()]));
    const planned = Object.entries(subRooms).map(([room, boxes]) => [room, Object.keys(boxes).sort()]);
    expect(found).toEqual(Object.fromEntries(planned));
  });

  it('imports among them only in the directions of the plan', () => {
    const wrong = plans.flatMap(({ room, arrows }) => {
      const planned = subRooms[room] ?? {};
      const names = Object.keys(planned);
      const mayImport = (box: string) => (planned[box] === BEFORE ? names.slice(0, names.indexOf(box)) : planned[box]);
      return [...arrows].flatMap(([box, targets]) =>
        [...targets]
          .filter((target) => !mayImport(nameOf(box))?.includes(nameOf(target)))
          .map((target) => `${room}: ${nameOf(box)} imports ${nameOf(target)}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle in its plan', () => {
    const circular = Object.entries(subRooms).flatMap(([room, boxes]) =>
      Object.entries(boxes).flatMap(([box, targets], index, all) => {
        const earlier = all.slice(0, index).map(([name]) => name);
        return targets === BEFORE || targets.every((target) => earlier.includes(target)) ? [] : [`${room}/${box}`];
      }),
    );
    expect(circular).toEqual([]);
  });
});

describe('every file', () => {
  it('is named after one idea, in kebab-case', () => {
    const names = written.map((file) => ({ path: file.path, stem: file.path.split(sep).at(-1)!.split('.')[0] }));
    const bad = names.filter(({ stem }) => bannedNames.includes(stem) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem));
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it('is named after what it exports', () => {
    const files = [...readSourceTree(root), ...readSourceTree(root, 'build')];
    const bad = files.filter(({ path, syntax }) => !isNamedAfterExport(path, syntax)).map(({ path }) => path);
    expect(bad).toEqual([]);
  });

  it('has at most 300 lines, and half of the source files at most 90', () => {
    const lines = (file: SourceFile) => file.text.split('\n').length - 1;
    expect(written.filter((file) => lines(file) > 300).map((file) => file.path)).toEqual([]);
    const lengths = handWritten.map(lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
  });

  it('takes time and chance as arguments', () => {
    const impure = /Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/;
    const outside = handWritten.filter((file) => file.path !== join('src', 'clock.ts') && impure.test(file.text));
    expect(outside.map((file) => file.path)).toEqual([]);
  });

  it('names no path of a machine and no registry host', () => {
    const machine = /[/](work|root)[/]|[/]home[/][a-z]+[/]|registry[.]npm/;
    expect(written.filter((file) => machine.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

  it('says of each room what it may import', () => {
    const folders = Object.keys(rooms).filter((room) => existsSync(join(root, 'src', room)));
    const rows = new Map(
      [...text.matchAll(/^\| `([a-z-]+)` \| .* \| ([^|]*) \|$/gm)].map(([, room, may]) => [room, may]),
    );
    const said = folders.map((room) => [
      room,
      [...(rows.get(room) ?? '?').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(folders.map((room) => [room, rooms[room].filter((name) => folders.includes(name))])),
    );
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.(?:ts|sh|proto))`|`([a-z-]+(?:\/[a-z-]+)+)`/g)].map(
      ([, file, folder]) => file ?? folder,
    );
    const paths = [...list('src'), ...list('build'), ...list('test')].map((path) => path.split(sep).join('/'));
    const isThere = (name: string) =>
      existsSync(join(root, name)) ||
      existsSync(join(root, 'src', name)) ||
      paths.some((path) => path.endsWith(`/${name}`));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});
