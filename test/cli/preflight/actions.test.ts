import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/cli/stack/read-plan';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { fileRestore } from '../../e2e/harness/stack';
import { preflight } from './run-preflight';

const acting = (action: object) => preflight({}, ['--offline'], {}, {}, action);
const restoring = (config: object) => acting({ alirestore_restore: { now: { config } } });

describe('alirestore preflight, of an action', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await restoring(fileRestore())).toMatchObject({ code: 0 });
  });

  it.each([
    [{ target_path: 'restore' }, /^error +action\.alirestore_restore\.now target_path: The path is relative/],
    [{ on_partial: 'retry' }, /^error +action\.alirestore_restore\.now on_partial: /],
    [{ targt_path: '/restore' }, /^error +action\.alirestore_restore\.now targt_path: /],
    [{ triggers: { run: '1' } }, /^error +action\.alirestore_restore\.now triggers: /],
  ])('finds what is wrong with %o', async (changes, line) => {
    const { code, lines } = await restoring(fileRestore(changes));
    expect(code).toBe(2);
    expect(lines).toContainEqual(expect.stringMatching(line));
  });

  it('finds an action that does not exist', async () => {
    const { lines } = await acting({ alirestore_job: { now: { config: {} } } });
    expect(lines[0]).toMatch(/^error +action\.alirestore_job\.now.*expected one of alirestore_restore, /);
  });
});

describe('an action that a plan runs', () => {
  it('is read with what is known of it', () => {
    const address = 'module.shop.action.alirestore_restore.now';
    const invocation = { address, config_values: { vault_id: 'v-1' }, config_unknown: { snapshot_id: true } };
    const { objects } = readPlan('plan', { action_invocations: [invocation] } as never);
    expect(objects).toMatchObject([
      { address, mode: 'action', type: 'alirestore_restore', values: { vault_id: 'v-1', snapshot_id: UNKNOWN } },
    ]);
  });
});
