import { afterEach, describe, expect, it } from 'vitest';
import { quickProvider, type Stack, startStack } from './harness/stack';

const VaultIds = ['v-1', 'v-2', 'v-3'];

/** As a person writes it. */
const configuration = `
variable "run" { type = string }

data "alirestore_recovery_points" "files" {
  source_type = "ECS_FILE"
  vault_ids   = ["v-1", "v-2", "v-3"]
  max_age     = "24h"
  sample      = { size = 12, seed = var.run }
}

resource "alirestore_selection" "files" {
  recovery_points = data.alirestore_recovery_points.files.recovery_points
  sources         = data.alirestore_recovery_points.files.sources
  without_point   = data.alirestore_recovery_points.files.without_point
  triggers        = { run = var.run }
}

resource "alirestore_job" "files" {
  for_each = alirestore_selection.files.selected

  restore_type        = "ECS_FILE"
  source_type         = each.value.source_type
  vault_id            = each.value.vault_id
  snapshot_id         = each.value.snapshot_id
  snapshot_hash       = each.value.snapshot_hash
  target_instance_id  = "i-drill"
  target_path         = "/drill/\${each.key}"
  wait_for_completion = false
  triggers            = { run = var.run }
}

resource "alirestore_gate" "files" {
  restore_jobs = { for name, job in alirestore_job.files : name => { restore_id = job.id, restore_type = "ECS_FILE" } }
}
`;

let stack: Stack;
afterEach(() => stack.emulator.close());

async function start(name: string, failed = 0): Promise<void> {
  const backups = [{ SourceType: 'ECS_FILE', sources: 400, VaultIds, each: 2, failed } as const];
  stack = await startStack(`selection-${name}`, { backups, defaultCourse: 'completeAtOnce' });
  stack.workspace.configure({ provider: quickProvider });
  stack.workspace.write('selection.tf', configuration);
}

const apply = (run: string) => stack.workspace.apply('-var', `run=${run}`);
const plan = (run: string) => stack.workspace.terraform('plan', '-detailed-exitcode', '-var', `run=${run}`);
const selected = () =>
  stack.workspace.instances('alirestore_selection').files.attributes as {
    readonly selected: Readonly<Record<string, { readonly vault_id: string; readonly snapshot_id: string }>>;
    readonly selected_from: number;
    readonly selected_without_point: readonly string[];
  };
const names = () => Object.keys(selected().selected);

describe('a selection of 12 of 400 sources in three vaults', () => {
  it('is restored at once, stays while new backups come, and is another one for the next run', async () => {
    await start('walk');
    const first = await apply('1');
    expect({ code: first.code, error: /Error: .*/.exec(first.text)?.[0] }).toEqual({ code: 0, error: undefined });
    const taken = names();
    expect(taken).toHaveLength(12);
    expect(selected().selected_from).toBe(400);
    const vaults = Object.values(selected().selected).map(({ vault_id }) => vault_id);
    expect(VaultIds.map((id) => vaults.filter((each) => each === id).length)).toEqual([4, 4, 4]);
    expect(stack.executed('CreateRestoreJob')).toBe(12);
    expect((await plan('1')).code).toBe(0);

    // Each of them is backed up again, and a source comes that nobody knew.
    const again = Object.entries(selected().selected).map(([name, { vault_id }]) =>
      backupOf(name.replace('.data', ''), vault_id),
    );
    stack.emulator.addEntries({ backupJobs: [...again, backupOf('i-new', 'v-1')] });
    const { code, text } = await plan('1');
    expect({ code, text: /Error: .*|Plan: .*/.exec(text)?.[0] }).toEqual({ code: 0, text: undefined });
    expect(stack.executed('CreateRestoreJob')).toBe(12);

    expect((await apply('2')).code).toBe(0);
    expect(names().filter((name) => taken.includes(name))).toEqual([]);
    expect(names()).toHaveLength(12);
    expect(selected().selected_from).toBe(401);
    expect(stack.executed('CreateRestoreJob')).toBe(24);
    expect((await plan('2')).code).toBe(0);
  }, 180_000);

  it('tells of sources that have no recovery point, and goes on without them', async () => {
    await start('without', 30);
    const { code, text } = await apply('1');
    expect(code).toBe(0);
    expect(text).toContain('Warning: 30 of 400 sources have no recovery point that fits');
    expect(text).toContain('i-0371 /data: never backed up well, as far as the service lists');
    expect(text).toContain('and 20 more');
    expect(selected().selected_without_point).toHaveLength(30);
    expect(names()).toHaveLength(12);
  });

  it('is refused before anything is restored when nothing can be', async () => {
    await start('nothing', 400);
    const { code, text } = await apply('1');
    expect(code).toBe(1);
    expect(text).toContain('Error: Nothing can be restored');
    expect(text).toContain('None of 400 sources of ECS_FILE has a recovery point that fits');
    expect(stack.executed('CreateRestoreJob')).toBe(0);
  });
});

describe('runs that count up', () => {
  it('have taken each source once before any comes again', async () => {
    await start('turns');
    stack.workspace.write('selection.tf', configuration.replace(/resource "alirestore_(job|gate)"[\s\S]*/, ''));
    const seen: string[] = [];
    for (let run = 0; run < 4; run++) {
      expect((await apply(String(run))).code).toBe(0);
      seen.push(...names());
    }
    expect(new Set(seen).size).toBe(48);
    expect((await apply('100')).code).toBe(0); // 100 runs of 12 are three times all of them
    expect(names()).toEqual(seen.slice(0, 12));
  }, 180_000);
});

const backupOf = (InstanceId: string, VaultId: string) => ({
  JobId: `job-again-${InstanceId}`,
  SourceType: 'ECS_FILE' as const,
  VaultId,
  InstanceId,
  Paths: { Path: ['/data'] },
  Status: 'COMPLETE' as const,
  createdSecondsAgo: 60,
  CompleteTime: Math.floor(Date.now() / 1000) - 60,
});
