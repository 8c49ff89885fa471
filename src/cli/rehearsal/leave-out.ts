import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ConfigurationFile, DeclaredBlock, Removal } from './configuration-file';
import { hclFile } from './hcl-file';
import { jsonFile } from './json-file';
import {
  addressOf,
  CHECK,
  IMPORT,
  type LeftOut,
  MODULE_FROM_ELSEWHERE,
  providerOf,
  WITHOUT_PROVISIONERS,
  whyLeftOut,
} from './why-left-out';
import { type Absent, templateWithStandIns, withStandIns } from './with-stand-ins';

export interface Workplace {
  /** Everything under it is a copy, and may be changed. */
  readonly root: string;
  /** Values by reference, for what is left out. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Copies a folder that lies elsewhere, and returns where the copy is. */
  copy(folder: string): string;
}

/** What became of a folder of configuration. */
export interface ReducedFolder {
  readonly folder: string;
  readonly leftOut: readonly LeftOut[];
  /** Types of the resources that are made. */
  readonly types: ReadonlySet<string>;
  /** Local names of the providers that are needed. */
  readonly providers: ReadonlySet<string>;
}

/** Takes out of a copy of a stack what a rehearsal must not run or make. Local modules that hold such are copied, too. */
export function leaveOut(folder: string, place: Workplace): ReducedFolder {
  return reduce(folder, place, new Map());
}

type Known = Map<string, ReducedFolder>;

function reduce(folder: string, place: Workplace, known: Known): ReducedFolder {
  const found = known.get(folder);
  if (found) return found;
  known.set(folder, { folder, leftOut: [], types: new Set(), providers: new Set() }); // a module that calls itself
  const files = filesOf(folder);
  const declared = files.flatMap(({ file }) => file.declared);
  const modules = modulesOf(folder, declared, place, known);
  const kept = declared.filter((one) => !isAbsent(one, modules));
  const providers = neededProviders(
    kept,
    files.map(({ file }) => file.text),
    modules,
  );
  const target = write(folder, files, place, {
    absent: { addresses: addressesOf(declared.filter((one) => isAbsent(one, modules))), values: place.values },
    modules,
    providers,
    sources: new Map(declared.map(({ labels, source = '' }) => [labels[0] ?? '', source])),
    isRoot: folder === place.root,
  });
  const reduced = { folder: target, leftOut: allLines(declared, modules), types: typesOf(kept, modules), providers };
  known.set(folder, reduced);
  return reduced;
}

/** Only where something changes. Returns where it is. */
function write(
  folder: string,
  files: ReturnType<typeof filesOf>,
  place: Workplace,
  facts: Omit<Facts, 'target'>,
): string {
  const removal = removalOf({ ...facts, target: folder });
  if (files.every(({ file }) => file.without(removal) === asItIs(file, removal))) return folder;
  const target = isIn(folder, place.root) ? folder : place.copy(folder);
  for (const { name, file } of files) {
    writeFileSync(join(target, name), file.without(removalOf({ ...facts, target })));
  }
  return target;
}

function addressesOf(declared: readonly DeclaredBlock[]): Set<string> {
  return new Set(declared.map(({ kind, labels }) => addressOf(kind, labels)));
}

function typesOf(kept: readonly DeclaredBlock[], modules: Modules): Set<string> {
  const own = kept.filter(({ kind }) => kind === 'resource').map(({ labels }) => labels[0]);
  return new Set([...own, ...[...modules.values()].flatMap((one) => [...(one?.types ?? [])])]);
}

/** Overriding files declare a block again. */
function allLines(declared: readonly DeclaredBlock[], modules: Modules): LeftOut[] {
  const lines = [
    ...declared.flatMap((one) => linesOf(one, modules)),
    ...[...modules].flatMap(([name, one]) => inModule(name, one)),
  ];
  return [...new Map(lines.map((line) => [`${line.name} ${line.why}`, line])).values()];
}

/** As it would be written, had it nothing to lose. */
function asItIs(file: ConfigurationFile, removal: Removal): string {
  return file.without({
    ...removal,
    isLeftOut: () => false,
    isProviderUsed: () => true,
    standIn: (text) => text,
    standInTemplate: (text) => text,
    sourceOf: () => undefined,
    isHandedOn: () => true,
    keepsCommands: true,
  });
}

function filesOf(folder: string) {
  return readdirSync(folder)
    .filter((name) => /\.(tf|tofu)(\.json)?$/.test(name) && !name.startsWith('.'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, file: name.endsWith('.json') ? jsonFile(text) : hclFile(text) };
    });
}

/** By name; undefined for those that come from elsewhere. */
type Modules = ReadonlyMap<string, ReducedFolder | undefined>;

function modulesOf(folder: string, declared: readonly DeclaredBlock[], place: Workplace, known: Known): Modules {
  const calls = declared.filter(({ kind, source }) => kind === 'module' && source !== undefined);
  return new Map(
    calls.map(({ labels, source = '' }) => {
      const path = resolve(folder, source);
      const isLocal = /^\.\.?(\/|$)/.test(source) && existsSync(path) && statSync(path).isDirectory();
      return [labels[0], isLocal ? reduce(path, place, known) : undefined] as const;
    }),
  );
}

function isAbsent({ kind, labels }: Pick<DeclaredBlock, 'kind' | 'labels'>, modules: Modules): boolean {
  if (kind === 'resource' || kind === 'data' || kind === 'ephemeral' || kind === 'action') {
    return whyLeftOut(kind, labels[0]) !== undefined;
  }
  if (kind === 'module') return modules.has(labels[0]) && modules.get(labels[0]) === undefined;
  return ['check', 'import', 'moved', 'removed'].includes(kind);
}

/** For the record. What `moved` and `removed` would do, nothing has to be done for in a state that is empty. */
function linesOf(declared: DeclaredBlock, modules: Modules): LeftOut[] {
  const { kind, labels, provisioners, to } = declared;
  const name = addressOf(kind, labels);
  if (kind === 'import') return [{ name: `import of ${to?.trim() ?? 'a resource'}`, why: IMPORT }];
  if (kind === 'check') return [{ name, why: CHECK }];
  if (kind === 'module') return isAbsent(declared, modules) ? [{ name, why: MODULE_FROM_ELSEWHERE }] : [];
  if (kind !== 'resource' && kind !== 'data' && kind !== 'ephemeral' && kind !== 'action') return [];
  const why = whyLeftOut(kind, labels[0]);
  if (why !== undefined) return [{ name, why }];
  return provisioners ? [{ name, why: WITHOUT_PROVISIONERS }] : [];
}

function inModule(module: string, reduced: ReducedFolder | undefined): LeftOut[] {
  return (reduced?.leftOut ?? []).map(({ name, why }) => ({ name: `module.${module}.${name}`, why }));
}

function neededProviders(kept: readonly DeclaredBlock[], texts: readonly string[], modules: Modules): Set<string> {
  const ofBlocks = kept
    .filter(({ kind }) => ['resource', 'data', 'ephemeral', 'action'].includes(kind))
    .map(({ labels, provider }) => provider ?? providerOf(labels[0]));
  const ofFunctions = texts.flatMap((text) => [...text.matchAll(/provider::([\w-]+)::/g)].map(([, name]) => name));
  return new Set([...ofBlocks, ...ofFunctions, ...kept.flatMap((one) => providersOf(one, modules))]);
}

/** Those of a module go by the same names here, unless it is handed others. */
function providersOf({ kind, labels, handsOn }: DeclaredBlock, modules: Modules): string[] {
  const inside = kind === 'module' ? modules.get(labels[0])?.providers : undefined;
  if (inside === undefined) return [];
  return [...inside, ...handsOn.filter(([inner]) => inside.has(inner)).map(([, outer]) => outer)];
}

interface Facts {
  readonly absent: Absent;
  readonly modules: Modules;
  readonly providers: ReadonlySet<string>;
  /** Where the files are put. */
  readonly target: string;
  readonly sources: ReadonlyMap<string, string>;
  readonly isRoot: boolean;
}

function removalOf({ absent, modules, providers, target, sources, isRoot }: Facts): Removal {
  return {
    isRoot,
    isLeftOut: (kind, labels) =>
      kind === 'provider' ? !providers.has(labels[0]) : isAbsent({ kind, labels }, modules),
    isProviderUsed: (name) => providers.has(name),
    isHandedOn: (module, name) => modules.get(module)?.providers.has(name) === true,
    standIn: (text) => withStandIns(text, absent),
    standInTemplate: (text) => templateWithStandIns(text, absent),
    sourceOf(module) {
      const folder = modules.get(module)?.folder;
      if (folder === undefined || folder === resolve(target, sources.get(module) ?? '')) return undefined;
      const path = relative(target, folder);
      return path.startsWith('..') ? path : `./${path}`;
    },
  };
}

function isIn(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`);
}
