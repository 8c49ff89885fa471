import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { contents } from '../../../src/provider/provider';
import { restoreJobs, restoresOfKinds } from '../../e2e/harness/listed-jobs';
import { type CloudAndProvider, startCloud } from '../cloud-and-provider';
import { configOf } from '../data-sources/under-test';

const { listResources } = contents;
type Type = keyof typeof listResources;

let cloud: CloudAndProvider | undefined;
afterEach(() => cloud?.emulator.close());

/** What is found: identities, names and, where asked for, resources; and what is said, as its summary. */
async function list(
  scenario: Scenario,
  type: Type,
  values: object = {},
  { limit = 100, includeResource = false } = {},
) {
  cloud = await startCloud(scenario, 0);
  const { schema, list } = listResources[type];
  const context = { ...(await cloud.newProcess()), limit, includeResource };
  const found: any[] = [];
  for await (const item of list(configOf(schema, values) as never, context)) found.push(item);
  return found;
}
const ids = (found: readonly any[]) => found.map((one) => one.identity?.restore_id ?? one.summary);
const jobs = (values: object = {}, options: object = {}) => list({ restoreJobs }, 'alirestore_job', values, options);

describe('alirestore_job', () => {
  it('is listed newest first, by what pends and what succeeded', async () => {
    expect(ids(await jobs())).toEqual(['r-4', 'r-1']);
  });

  it.each([
    [{ verdicts: [] }, ['r-4', 'r-1']],
    [{ verdicts: ['failed'] }, ['r-2']],
    [{ verdicts: ['partial', 'succeeded'] }, ['r-4', 'r-3', 'r-1']],
    [{ restore_id: 'r-2' }, ['r-2']],
    [{ restore_id: '' }, ['r-4', 'r-1']],
    [{ status: 'FAILED' }, ['r-2']],
    [{ filter: [{ key: 'Status', operator: null, values: ['FAILED'] }] }, ['r-2']],
    [{ filter: [{ key: 'VaultId', operator: null, values: ['v-1'] }] }, ['r-4', 'r-1']],
    [{ restore_id: 'r-2', verdicts: ['succeeded'] }, []],
  ])('by %j is %j', async (values, expected) => {
    expect(ids(await jobs(values))).toEqual(expected);
  });

  it('says what the limit cuts off before the last that is listed, and nothing where it cuts off nothing', async () => {
    const found = await jobs({ restore_type: 'ECS_FILE', verdicts: ['succeeded', 'partial', 'failed'] }, { limit: 2 });
    expect(ids(found)).toEqual(['r-4', 'Not all restore jobs are listed', 'r-3']);
    expect(found[1].detail).toBe(
      'The list ends at its limit of 2; up to 2 more restore jobs meet the filters. Raise the limit, or narrow the list down with filters, such as times.',
    );
    cloud?.emulator.close();
    expect(ids(await jobs({}, { limit: 2 }))).toEqual(['r-4', 'r-1']);
  });

  it('has a name on one line, and its resource where that is asked for', async () => {
    const odd = [{ ...restoreJobs[0], TargetPath: `/a\n b\u0007${'x'.repeat(300)}` }];
    const [plain] = await list({ restoreJobs: odd }, 'alirestore_job');
    expect(plain.displayName).toMatch(
      /^2026-01-01T00:00:00Z succeeded: snapshot s-1 in vault v-1 to instance id i-1, path \/a b x+/,
    );
    expect(plain.displayName.length).toBeLessThanOrEqual(240);
    expect(plain.resource).toBeUndefined();
    cloud?.emulator.close();
    const [whole] = await jobs({}, { includeResource: true });
    expect(whole.resource).toMatchObject({ id: 'r-4', restore_type: 'ECS_FILE', verdict: 'succeeded', edition: null });
  });

  it('says the type that was asked for where the service leaves it out', async () => {
    const [{ RestoreType, ...untyped }] = restoreJobs as any[];
    const found = await list({ restoreJobs: [{ ...untyped, RestoreType }] }, 'alirestore_job', {
      restore_type: 'ECS_FILE',
    });
    expect(found[0].identity).toEqual({ restore_type: 'ECS_FILE', restore_id: 'r-1' });
  });

  it.each([
    [{ verdicts: ['done'] }, 'Invalid verdicts: Got "done", expected one of "pending"'],
    [{ verdicts: ['skipped'] }, 'Invalid verdicts: Got "skipped", expected one of "pending"'],
    [{ verdicts: [null] }, 'Invalid verdicts: Got null as an element.'],
    [{ restore_id: 'ECS_FILE:r-1' }, 'Invalid restore_id: Got "ECS_FILE:r-1", expected one ID and nothing else.'],
    [{ vault_id: 'v-1\n' }, 'Invalid vault_id: Got "v-1\\n", expected one ID and nothing else.'],
    [{ status: 'DONE' }, 'Invalid status: Got "DONE"'],
  ])('by %j is an error, and asks the cloud nothing', async (values, words) => {
    await expect(jobs(values)).rejects.toThrow(words);
    expect(cloud?.emulator.calls().counters.total).toBe(0);
  });

  it('says what was listed when the service refuses, and with which argument', async () => {
    const refused = (code: string, values: object) =>
      list({ restoreJobs, faults: [{ fault: 'error', code }] }, 'alirestore_job', values).catch(
        ({ diagnostics: [{ summary, path }] }) => [summary, path],
      );
    expect(await refused('Forbidden.RAM', {})).toEqual(['The restore jobs could not be listed', undefined]);
    cloud?.emulator.close();
    expect(await refused('VaultNotExist', { vault_id: 'v-0' })).toEqual([
      'The restore jobs could not be listed',
      ['vault_id'],
    ]);
  });
});

it('restore tasks of Database Backup are listed by their plan', async () => {
  const found = await list(restoresOfKinds, 'alirestore_dbs_restore_task', { backup_plan_id: 'dbs1' });
  expect(found.map(({ identity }) => identity)).toEqual([{ restore_task_id: 's1a' }]);
  await expect(list(restoresOfKinds, 'alirestore_dbs_restore_task')).rejects.toThrow('Missing backup_plan_id');
});

it('restore tasks of Compute Nest are listed, too', async () => {
  const found = await list(restoresOfKinds, 'alirestore_compute_nest_restore_task');
  expect(found.map(({ identity, displayName }) => [identity, displayName])).toEqual([
    [{ restore_task_id: 'restore-1' }, expect.stringMatching(/^2026-01-01T00:00:00Z succeeded: .*b-1.* to .*si-1/)],
  ]);
});

it.each(Object.entries(listResources))(
  '%s validates what is known, and nothing that is not',
  (_, { schema, validate }) => {
    const said = (values: object) =>
      (validate?.(configOf(schema, { backup_plan_id: UNKNOWN, ...values }) as never) ?? []).map(({ path, summary }) => [
        path?.join('.'),
        summary,
      ]);
    expect(said({ verdicts: ['failed', 'done'] })).toEqual([['verdicts.1', 'Invalid verdicts']]);
    expect(said({ verdicts: UNKNOWN })).toEqual([]);
    expect(said({ verdicts: [UNKNOWN] })).toEqual([]);
  },
);
