import { describe, expect, it } from 'vitest';
import type { ResourceContext } from '../../../src/plugin/call-context';
import type { Attribute, Attributes } from '../../../src/plugin/schema';
import { isUnknown } from '../../../src/plugin/unknown';
import type { Body } from '../../../src/plugin/values/value-type';
import { schema as block } from '../../../src/provider/configuration/schema';
import type { Configured } from '../../../src/provider/configured/configured';
import { contents } from '../../../src/provider/provider';
import { emptyState } from '../../../src/provider/resources/job/import';
import { toCreateRequest, toState } from '../../../src/provider/resources/job/state/mapping';
import { type JobState, schema as jobSchema } from '../../../src/provider/resources/job/state/schema';
import { asWritten, emptyToNull } from '../../../src/provider/values/empty-to-null';
import { configOf } from '../data-sources/under-test';

type Values = Record<string, any>;
const job = contents.resources.alirestore_job;

/** What a module writes for nothing; undefined for kinds that have no such value. */
function emptyOf(attribute: Attribute): unknown {
  if (!attribute.optional || 'nesting' in attribute) return undefined;
  if (attribute.type === 'string') return '';
  if (typeof attribute.type === 'string') return undefined;
  return 'map' in attribute.type ? {} : [];
}

/** All optional texts, lists and maps of a schema, empty. */
function allEmpty(body: Body): Values {
  const values = Object.entries(body.attributes).map(([name, attribute]): [string, unknown] => {
    const nested = 'nesting' in attribute && attribute.optional && attribute.nesting === 'single';
    return [name, nested ? allEmpty(attribute) : (emptyOf(attribute) ?? null)];
  });
  return Object.fromEntries(values);
}

const schemas: [string, Body][] = [
  ['the provider block', block],
  ...Object.entries(block.blocks).map(([name, body]): [string, Body] => [`the block ${name}`, body]),
  ...Object.entries({ ...contents.resources, ...contents.dataSources }).map(([name, { schema }]): [string, Body] => [
    name,
    schema,
  ]),
];

describe.each(schemas)('what is optional in %s', (_, body) => {
  const empty = allEmpty(body);

  it('counts as not set when it is empty', () => {
    const unset = Object.fromEntries(Object.keys(body.attributes).map((name) => [name, null]));
    expect(emptyToNull(body, empty)).toEqual(unset);
  });

  it('comes back as it was written', () => {
    expect(asWritten(body, emptyToNull(body, empty), empty)).toEqual(empty);
  });
});

describe.each(Object.entries({ ...contents.resources, ...contents.dataSources }))('%s', (_, { schema, validate }) => {
  it('says of empty values what it says of absent ones', () => {
    const found = (values: object) => validate?.(configOf(schema, values)) ?? [];
    expect(found(allEmpty(schema))).toEqual(found({}));
  });

  it('refuses a required text that is empty', () => {
    const required = Object.entries(schema.attributes as Attributes).filter(
      ([, attribute]) => attribute.required && 'type' in attribute && attribute.type === 'string',
    );
    for (const [name] of required) {
      const found = validate?.(configOf(schema, { [name]: '' })) ?? [];
      expect(found.filter(({ path }) => path?.[0] === name)).toMatchObject([
        { severity: 'error', summary: `Empty ${name}` },
      ]);
    }
  });
});

describe('a job that a module made, whose caller left everything out', () => {
  const written = fileJob({ ...pick(allEmpty(jobSchema)), target_instance_id: 'i-1', target_path: '/restore' });

  it('is asked of the service without a word about what is empty', () => {
    const sent = toCreateRequest(emptyToNull(jobSchema, written));
    expect(Object.keys(sent).sort()).toEqual([
      'RestoreType',
      'SnapshotId',
      'SourceType',
      'TargetInstanceId',
      'TargetPath',
      'VaultId',
    ]);
  });

  it.each([
    ['empty and then absent', written, fileJob()],
    ['absent and then empty', fileJob(), written],
  ])('is not restored again when what was %s', async (_, before, after) => {
    const prior = stateOf(before);
    const request = { prior, proposed: { ...prior, ...pick(after) }, config: after };
    const { planned, requiresReplace } = await job.plan!(request, {} as ResourceContext<Configured>);
    expect(requiresReplace).toEqual([]);
    expect((planned as JobState).id).toBe(prior.id);
    expect(pick(planned)).toEqual(pick(after));
  });

  it('is restored again when what was empty is set', async () => {
    const prior = stateOf(written);
    const proposed = { ...prior, exclude: ['/tmp'] };
    const { planned } = await job.plan!({ prior, proposed, config: proposed }, {} as ResourceContext<Configured>);
    expect(isUnknown((planned as JobState).id)).toBe(true);
  });
});

/** The inputs among values. */
function pick(values: Values): JobState {
  const inputs = Object.entries(jobSchema.attributes).filter(([, attribute]) => 'optional' in attribute);
  return Object.fromEntries(inputs.map(([name]) => [name, values[name]])) as unknown as JobState;
}

function fileJob(changes: Partial<JobState> = {}): JobState {
  return {
    ...emptyState,
    target_instance_id: 'i-1',
    target_path: '/restore',
    ...changes,
    restore_type: 'ECS_FILE',
    source_type: 'ECS_FILE',
    vault_id: 'v-1',
    snapshot_id: 's-1',
  };
}

/** The state of a job that has ended well. */
function stateOf(inputs: JobState): JobState {
  return toState({ RestoreId: 'r-1', Status: 'COMPLETE' }, inputs);
}
