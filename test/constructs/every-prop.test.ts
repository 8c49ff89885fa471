import { TerraformVariable, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import * as library from '../../src';
import { ENUMS, STRUCTS } from '../../src/constructs/generated/props';
import { propName } from '../../src/constructs/synthesis/prop-name';
import { type Site, sites, takers } from './every-struct';
import { type Prop, propsOf, samplesOf } from './sample-of';
import { stackWithProvider } from './synthesize';

type Case = readonly [place: string, site: Site, prop: Prop];

const cases: Case[] = sites.flatMap((site) =>
  propsOf(site.struct).map((prop): Case => [`${site.taker.owner}: ${site.prefix}${prop.name}`, site, prop]),
);

/** What is said of props that a taker got. */
function complaint({ taker, needs, embed }: Site, change: (props: any) => unknown): string {
  const stack = stackWithProvider();
  try {
    taker.take(stack, 'ID', embed(change({ ...needs })));
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
}

const inner = (type: string) => type.replace(/(\[\]|\{\})$/, '');

/** Values that are not of a type, each with how a message shows it, and where. */
function wrongValues(type: string): [value: unknown, got: string, place: string][] {
  const [first] = type.split(' | ');
  const member: [unknown, string] = first.startsWith('any') ? [undefined, 'undefined'] : [{ a: 1 }, 'an object'];
  if (first.endsWith('[]'))
    return [
      ['text', '"text"', ''],
      [[member[0]], member[1], '[0]'],
    ].slice(0, inner(first) in STRUCTS || /[A-Z]/.test(first) ? 1 : 2) as never;
  if (first.endsWith('{}'))
    return [
      ['text', '"text"', ''],
      [[1], 'a list', ''],
    ];
  if (first === 'string' || first === 'Time')
    return [
      [7, '7', ''],
      [['text'], 'a list', ''],
      [true, 'true', ''],
    ];
  if (first === 'number')
    return [
      ['seven', '"seven"', ''],
      [Number.NaN, 'NaN', ''],
    ];
  if (first === 'boolean')
    return [
      ['true', '"true"', ''],
      [1, '1', ''],
    ];
  if (first in ENUMS)
    return [
      ['no such member', '"no such member"', ''],
      [7, '7', ''],
    ];
  return [
    ['6h', '"6h"', ''],
    [3600, '3600', ''],
    [[], 'a list', ''],
  ];
}

/** How people misspell. */
function misspellings(name: string): string[] {
  const without = name.slice(0, -2) + name.slice(-1);
  const shouted = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
  const snake = propName(name).replace(/.*\((.*)\)/, '$1');
  return [without, shouted, `${name}s`, snake].filter((one) => one !== name);
}

describe('every public struct', () => {
  it('is walked: it is taken by something, or is what others are made of', () => {
    const taken = new Set(sites.map(({ struct }) => struct));
    const bases = [
      'ActionProps',
      'BackupChoiceProps',
      'CheckOptions',
      'ChoiceProps',
      'ConnectionOptions',
      'DbsDestinationOptions',
      'DrillCommandProps',
      'QueryProps',
      'RestoreProps',
      'SnapshotOrigin',
      'SourceChoiceProps',
    ];
    expect([...taken, ...bases].sort()).toEqual(Object.keys(STRUCTS));
  });

  it('is taken by everything that takes one', () => {
    const { RestoreTarget, RecoveryPoint, DbsDestination, DbsRecoveryPoint, ComputeNestRecoveryPoint } = library;
    const { Check, RestoreDrill } = library;
    const factories = [
      RestoreTarget,
      RecoveryPoint,
      DbsDestination,
      DbsRecoveryPoint,
      ComputeNestRecoveryPoint,
      Check,
    ].flatMap((owner) =>
      Object.getOwnPropertyNames(owner).filter(
        (name) => typeof (owner as any)[name] === 'function' && name !== 'chosen' && !name.startsWith('_'),
      ),
    );
    const methods = Object.getOwnPropertyNames(RestoreDrill.prototype).filter((name) => /^add[A-Z]/.test(name));
    const constructors = Object.keys(STRUCTS).filter(
      (name) => name.replace(/Props$/, '') in library && name.endsWith('Props'),
    );
    const ofTriggers = 1; // runAction and runOn hand theirs to the same function
    expect(takers).toHaveLength(factories.length + methods.length + constructors.length + ofTriggers);
  });
});

describe('a prop of the wrong type', () => {
  it.each(cases)('%s', (_, site, { name, type }) => {
    for (const [value, got, place] of wrongValues(type)) {
      const said = complaint(site, (props) => ({ ...props, [name]: value }));
      const path = propName(`${site.prefix}${name}${place}`);
      const shown =
        /key|secret|token|credential|password|environment|command|policy\b/i.test(path) &&
        !/^a list|^an object|undefined/.test(got);
      expect(said).toContain(`${site.taker.owner}: wrong ${path}: got ${shown ? `a ${typeof value}` : got}`);
      expect(said).toMatch(/, expected \S/);
    }
  });
});

describe('a prop that is misspelt', () => {
  it.each(cases)('%s', (_, site, { name }) => {
    const names = propsOf(site.struct).map((prop) => prop.name);
    for (const misspelt of misspellings(name).filter((one) => !names.includes(one))) {
      const said = complaint(site, (props) => ({ ...props, [misspelt]: props[name] }));
      expect(said).toContain(
        `${site.taker.owner}: unknown prop: got ${site.prefix}${misspelt}, expected one of ${names.join(', ')};`,
      );
      expect(said.replace(/.*; did you mean (.*)\?$/, '$1').split(' or ')).toContain(name);
    }
  });
});

describe('a prop that is needed', () => {
  it.each(cases.filter(([, , { isRequired }]) => isRequired))('%s', (_, site, { name }) => {
    const missing = `${site.taker.owner}: missing ${propName(`${site.prefix}${name}`)}: got`;
    const { [name]: __, ...others } = site.needs;
    expect(complaint(site, () => others)).toContain(`${missing} undefined, expected `);
    expect(complaint(site, () => ({ ...others, [name]: undefined }))).toContain(`${missing} undefined, expected `);
    expect(complaint(site, () => ({ ...others, [name]: null }))).toContain(`${missing} null, expected `);
  });
});

describe('a time that is none', () => {
  it.each(cases.filter(([, , { type }]) => type === 'Time'))('%s', (_, site, { name }) => {
    const said = complaint(site, (props) => ({ ...props, [name]: 'yesterday' }));
    const path = propName(`${site.prefix}${name}`);
    expect(said).toContain(`${site.taker.owner}: invalid ${path}: got "yesterday", expected seconds since 1970`);
  });
});

/** What synthesis reads itself, so that no reference can stand there. */
const KNOWN_AT_SYNTHESIS = ['after', 'alias', 'bundleNode', 'engine', 'pluginFolder'];

/** What is not text alone in Terraform's language. */
const ODD = 'C:\\new "folder"';

/** A reference where a type takes one, beside what is written where it takes several. */
function withReference(type: string, variable: TerraformVariable): unknown {
  const forms: { readonly [type: string]: unknown } = {
    string: variable.stringValue,
    Time: variable.stringValue,
    number: variable.numberValue,
    'boolean | IResolvable': variable.booleanValue,
    'string[]': [ODD, variable.stringValue],
    'string{}': { reference: variable.stringValue },
    'any{}': { reference: variable.value, written: ODD },
  };
  return forms[type];
}

const takingReferences = cases.filter(
  ([, , { name, type }]) =>
    !KNOWN_AT_SYNTHESIS.includes(name) &&
    /^(string|Time|number|boolean \| IResolvable|string\[\]|(string|any)\{\})$/.test(type),
);

describe('a reference, and what is written beside it', () => {
  it.each(takingReferences)('%s', (_, site, { name, type }) => {
    const stack = stackWithProvider();
    const value = withReference(type, new TerraformVariable(stack, 'later', {}));
    site.taker.take(stack, 'one', site.embed({ ...site.needs, [name]: value }));
    const { variable, ...synthesized } = JSON.parse(Testing.synth(stack));
    expect(JSON.stringify(synthesized)).toContain('var.later');
    if (Array.isArray(value) || type === 'any{}') expect(textsIn(synthesized).some(holdsOdd)).toBe(true);
  });

  it.each(cases.filter(([, , { type }]) => type.endsWith('[]') && !/[A-Z]/.test(type)))(
    '%s may be a list as a whole',
    (_, site, { name }) => {
      if (KNOWN_AT_SYNTHESIS.includes(name)) return;
      const stack = stackWithProvider();
      site.taker.take(
        stack,
        'one',
        site.embed({ ...site.needs, [name]: new TerraformVariable(stack, 'later', {}).listValue }),
      );
      expect(Testing.synth(stack)).toContain('var.later');
    },
  );
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** As it is, or as a text within an expression. */
function holdsOdd(text: string): boolean {
  return text === ODD || text.includes(JSON.stringify(ODD));
}

describe('what nobody set', () => {
  it.each(sites.map((site) => [`${site.taker.owner}: ${site.prefix || 'the props'}`, site] as const))(
    '%s may be undefined or null',
    (_, site) => {
      const optional = propsOf(site.struct).filter(({ name }) => !(name in site.needs));
      for (const nothing of [undefined, null]) {
        const unset = Object.fromEntries(optional.map(({ name }) => [name, nothing]));
        expect(complaint(site, (props) => ({ ...props, ...unset }))).toBe('nothing');
      }
    },
  );

  it('is no member of a struct that a class implements', () => {
    class Place {
      public readonly note = 'of the class itself';
      public get instanceId() {
        return 'i-1';
      }
      public get path() {
        return '/restore';
      }
    }
    expect(library.RestoreTarget.ecsFiles(new Place())._settings.arguments).toMatchObject({ targetPath: '/restore' });
  });
});

it('an object of another copy of this package is what it is there', async () => {
  const copy: typeof library = await import('../../src/constructs/policies/duration?copy' as never);
  expect(copy.Duration).not.toBe(library.Duration);
  const stack = stackWithProvider();
  const job = { ...samplesOf('RestoreJobProps'), timeout: copy.Duration.hours(5) };
  new library.RestoreJob(stack, 'orders', job);
  expect(Testing.synth(stack)).toContain('"create": "5h"');
});

describe('a member of an enum', () => {
  it.each(Object.keys(ENUMS))('%s has the table', (name) => {
    const members = Object.entries((library as any)[name]).map(([member, value]) =>
      member === value ? member : `${member}=${value}`,
    );
    expect(members.join(' ')).toBe(ENUMS[name]);
  });

  it.each(Object.keys(ENUMS))('%s throws for one that it does not have, as if that were nothing', (name) => {
    const members = (library as any)[name];
    const [first] = Object.keys(members);
    expect(() => members.FOO).toThrow(`unknown member of ${name}: got ${name}.FOO, expected one of ${name}.${first}`);
    expect(() => members[first.toLowerCase()]).toThrow(`did you mean ${name}.${first}`);
    expect(() => members[`${first}X`]).toThrow(`${name}.${first}`);
    for (const [member, word] of Object.entries<string>(members)) {
      const camel = member.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
      const written = [camel, word, member.toLowerCase().replaceAll('_', '-')].filter((one) => !(one in members));
      for (const one of written) expect(() => members[one]).toThrow(`${name}.${member}`);
    }
    expect(`${members}`).toBe('[object Object]');
    expect('FOO' in members).toBe(false);
    expect([members.then, members.toJSON, members.$$typeof, members[Symbol.iterator]]).toEqual(
      Array(4).fill(undefined),
    );
    expect({ ...members }).toEqual(Object.fromEntries(Object.entries(members)));
  });

  it('is told by its name in lower or upper case', () => {
    const said = (onPartial: string) =>
      complaint(sites[0], (props) => ({ ...props, onPartial })).replace(
        /.* PartialPolicy.WARN, PartialPolicy.ACCEPT or a reference/,
        '',
      );
    expect(said('WARN')).toBe('; did you mean PartialPolicy.WARN?');
    expect(said('Accept')).toBe('; did you mean PartialPolicy.ACCEPT?');
    expect(said('ignore')).toBe('');
  });
});
