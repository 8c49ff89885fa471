import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenInStack } from '../../../src/cli/emulator/written-in-stack';
import { temporaryFolder } from '../../harness/temporary-folder';

describe('what a stack says that no call tells', () => {
  it('is read from JSON and from HCL', () => {
    const folder = temporaryFolder();
    const sets = '"sets":{"backup_plan_id":"dbs1","instance_id":"rm-1"},"all":{"backup_plan_id":"dbs3"}';
    const json = `{"data":{"x":{"at_or_before":"1767225600","vault_id": "v-2","vault_ids":["v-3", "v-4"]},${sets}}}`;
    writeFileSync(join(folder, 'cdk.tf.json'), json);
    const hcl = 'vault_id    = "v-1"\ndeclared_at = "2026-01-31T00:00:00Z"\nat_or_before = "${var.time}"\n';
    const lists = 'vault_ids = ["v-5",\n "${var.vault}"]\n';
    const block = 'data "x" "y" {\n  instance_id    = "rm-2"\n  backup_plan_id = "dbs2"\n}\n';
    writeFileSync(join(folder, 'main.tf'), hcl + lists + block);
    expect(writtenInStack(folder)).toEqual({
      moments: [1_767_225_600, 1_769_817_600],
      vaultIds: ['v-1', 'v-2', 'v-3', 'v-4', 'v-5'],
      planInstances: { dbs1: 'rm-1', dbs2: 'rm-2' },
    });
  });

  it('is nothing where there is no stack', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'empty'));
    expect(writtenInStack(folder)).toEqual({ moments: [], vaultIds: [], planInstances: {} });
    expect(writtenInStack(join(folder, 'nowhere'))).toEqual({ moments: [], vaultIds: [], planInstances: {} });
  });
});
