import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { contents } from '../../../src/provider/provider';
import { configOf } from '../data-sources/under-test';

const { actions, dataSources, listResources, resources } = contents;

/** What is wrong: the path of the argument, the summary and the detail. */
function found({ schema, validate }: any, values: object): string[] {
  return (validate?.(configOf(schema, values)) ?? [])
    .filter(({ path }: any) => Object.hasOwn(values, path?.[0]))
    .map(({ path, summary, detail }: any) => `${path.join('.')}: ${summary}. ${detail}`);
}

/** All that take arguments, and the names of those of a kind. */
const takers = Object.entries({ resources, dataSources, listResources, actions }).flatMap(([kind, all]) =>
  Object.entries(all).map(([name, one]): [string, any] => [`${name} of the ${kind}`, one]),
);
const named = ({ schema }: any, isWanted: (name: string, attribute: any) => boolean) =>
  Object.entries(schema.attributes)
    .filter(([name, attribute]: any) => (attribute.required || attribute.optional) && isWanted(name, attribute))
    .map(([name]) => name);

describe.each(takers)('%s', (_, taker) => {
  const texts = named(taker, (name, { type, sensitive }) => type === 'string' && !sensitive && !name.endsWith('_wo'));
  const lists = named(taker, (_name, { type }) => type?.list === 'string');

  it('refuses a text of blanks, and names it', () => {
    for (const name of texts) {
      const said = found(taker, { [name]: ' \t' });
      expect(said.length, name).toBeGreaterThan(0);
      expect(said[0]).toMatch(new RegExp(`^${name}: (Empty|Invalid|Unknown) `));
    }
  });

  it('refuses an element that is null, and names it', () => {
    const words = (name: string) => new RegExp(`^${name}.0: Invalid ${name}. (Got|Element 0 of command is) null`);
    for (const name of lists) expect(found(taker, { [name]: [null] })[0]).toMatch(words(name));
  });

  it('refuses an ID with a line break, and leaves alone what is not known yet', () => {
    for (const name of texts.filter((text) => text.endsWith('_id') && text !== 'run_id')) {
      expect(found(taker, { [name]: 'x-1\n' })).toEqual([
        `${name}: Invalid ${name}. Got "x-1\\n", expected one ID and nothing else. Remove blanks and commas, such as by trimspace(...).`,
      ]);
      expect(found(taker, { [name]: UNKNOWN })).toEqual([]);
      expect(found(taker, { [name]: 'x-1' })).toEqual([]);
    }
  });
});

it('elements of a list are named with their place, and what to do', () => {
  const points = dataSources.alirestore_recovery_points;
  expect(found(points, { vault_ids: ['v-1', '', 'v-2,v-3', 'v 4', UNKNOWN] })).toEqual([
    'vault_ids.1: Invalid vault_ids. Got "" as an element. Leave it out, such as by compact([...]).',
    'vault_ids.2: Invalid vault_ids. Got "v-2,v-3", expected one ID and nothing else. Remove blanks and commas, such as by trimspace(...).',
    'vault_ids.3: Invalid vault_ids. Got "v 4", expected one ID and nothing else. Remove blanks and commas, such as by trimspace(...).',
  ]);
  expect(found(points, { include: ['/srv/my data', ' '] })).toEqual([
    'include.1: Invalid include. Got " " as an element. Leave it out, such as by compact([...]).',
  ]);
});

it('the form of an import is no ID of a restore', () => {
  const said = [
    'restore_id: Invalid restore_id. Got "ECS_FILE:r-1", expected one ID and nothing else. Leave the type out: restore_type has it.',
  ];
  for (const taker of [actions.alirestore_cancel, listResources.alirestore_job, dataSources.alirestore_jobs])
    expect(found(taker, { restore_id: 'ECS_FILE:r-1' })).toEqual(said);
});

it('arguments of a command may be empty, and the id of a run whatever a pipeline has', () => {
  expect(found(resources.alirestore_check, { command: ['grep', '', ' '] })).toEqual([]);
  expect(found(resources.alirestore_drill_verdict, { run_id: 'nightly, 27 Nov' })).toEqual([]);
});

it('a password may be of blanks', () => {
  expect(found(actions.alirestore_dbs_restore, { destination_endpoint_password: '  ' })).toEqual([]);
});

it('a required text is named as empty, with what it is', () => {
  expect(found(actions.alirestore_cancel, { restore_id: '' })).toEqual([
    'restore_id: Empty restore_id. Got "", and restore_id is required. ID of the restore job, such as `r-000a1b2c3d4e5f`.',
  ]);
});
