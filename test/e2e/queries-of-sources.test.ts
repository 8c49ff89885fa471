import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { cloudOfSources, queriesOfSources } from './harness/queries-of-sources';
import { Workspace } from './harness/workspace';

type Points = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

describe('what is backed up, in HCL', () => {
  let emulator: Emulator;
  let workspace: Workspace;
  beforeAll(async () => {
    emulator = await startEmulatedCloud({ scenario: cloudOfSources, speed: 0 });
    workspace = new Workspace('queries-sources', { ALIRESTORE_EMULATOR: emulator.url });
    workspace.configure({});
    const blocks = queriesOfSources.map(
      ({ type, name, body }) => `data "alirestore_${type}" "${name}" {\n${body}\n}\n`,
    );
    workspace.write('queries.tf', blocks.join('\n'));
    await workspace.init();
    await workspace.succeed('apply', '-auto-approve');
  });
  afterAll(() => emulator.close());

  it.each(queriesOfSources)('is $ids with $body', ({ name, ids }) => {
    const { recovery_points } = workspace.instances('alirestore_recovery_points')[name].attributes;
    const points = Object.values(recovery_points as Points);
    expect(points.map((point) => point.bucket ?? point.file_system_id ?? point.instance_id).sort()).toEqual(ids);
  });
});
