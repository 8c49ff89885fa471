import type { TerraformStack } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  Check,
  type DrillSelectionProps,
  Duration,
  RestoreDrill,
  RestoreTarget,
  SelectedSource,
  SnapshotSourceType,
} from '../../../src';
import { snapshot } from '../synthesize';
import { files, promised, synthesizeDrill, synthesizeFully } from './drill-stack';

const each = files(`/drill/${SelectedSource.NAME}`);
const drillOf = (props: Partial<DrillSelectionProps>, then: (drill: RestoreDrill) => void = () => {}) => {
  return (stack: TerraformStack) => {
    const drill = new RestoreDrill(stack, 'quarterly', promised);
    drill.addSelection('files', { target: each, ...props });
    then(drill);
  };
};
const LATCH = 'alirestore_selection.quarterly_Select-files';
const GATE = 'alirestore_gate.quarterly_Wave1';

describe('a selection', () => {
  const selected = () =>
    synthesizeDrill(
      drillOf({
        vaultIds: ['v-1', 'v-2'],
        include: ['i-shop-*'],
        maxAge: Duration.hours(24),
        lookBack: Duration.days(90),
        sample: { size: 12 },
        rto: Duration.minutes(5),
        checks: { there: Check.inInstance({ instanceId: 'i-drill', path: { path: `/drill/${SelectedSource.NAME}` } }) },
      }),
    );

  it('lists what is backed up, by the run id as the seed', () => {
    expect(selected().data.alirestore_recovery_points['quarterly_List-files']).toEqual({
      source_type: 'ECS_FILE',
      vault_ids: ['v-1', 'v-2'],
      include: ['i-shop-*'],
      max_age: '24h',
      look_back: '2160h',
      allow_missing: true,
      sample: { size: 12, seed: '${var.drill_run_id}' },
    });
  });

  it('is kept for the run', () => {
    const list = 'data.alirestore_recovery_points.quarterly_List-files';
    expect(selected().resource.alirestore_selection['quarterly_Select-files']).toEqual({
      recovery_points: `\${${list}.recovery_points}`,
      sources: `\${${list}.sources}`,
      without_point: `\${${list}.without_point}`,
      triggers: { drill_run_id: '${var.drill_run_id}' },
    });
  });

  it('restores each source to its own place, guarded by what it was taken of', () => {
    expect(selected().resource.alirestore_job.quarterly_files).toMatchObject({
      for_each: `\${${LATCH}.selected}`,
      restore_type: 'ECS_FILE',
      vault_id: '${each.value.vault_id}',
      snapshot_id: '${each.value.snapshot_id}',
      snapshot_hash: '${each.value.snapshot_hash}',
      target_path: '/drill/${each.key}',
      wait_for_completion: false,
      guard: { group: 'quarterly', name: 'files/${each.key}', source_instance_id: '${each.value.instance_id}' },
    });
  });

  it('is waited for under the names of its sources', () => {
    expect(selected().resource.alirestore_gate.quarterly_Wave1.restore_jobs).toBe(
      '${merge({ for key, val in alirestore_job.quarterly_files: format("files/%s", key) => {"restore_id" = val.id, "restore_type" = val.restore_type, "error_message" = val.error_message, "on_empty" = "fail"} })}',
    );
  });

  it('checks each restore by itself, if it ended well', () => {
    expect(selected().resource.alirestore_check['quarterly_Check-filesthere']).toMatchObject({
      for_each: `\${${LATCH}.selected}`,
      in_instance: { instance_id: 'i-drill', path: { path: '/drill/${each.key}' } },
      run_when: `\${${GATE}.results["files/\${each.key}"].passed}`,
    });
    expect(selected().resource.alirestore_drill.quarterly.validations).toContain(
      'format("%s/there", format("files/%s", key)) =>',
    );
  });

  it('is told to the record, with how many of how many', () => {
    const { restores, selections } = selected().resource.alirestore_drill.quarterly;
    expect(selections).toEqual({
      files: {
        sources: `\${${LATCH}.selected_from}`,
        sampled: `\${length(${LATCH}.selected)}`,
        seed: '${var.drill_run_id}',
        without_point: `\${${LATCH}.selected_without_point}`,
      },
    });
    for (const part of [
      '"target" = {"instanceId" = val.target_instance_id, "path" = val.target_path}',
      `"selection" = "files", "source" = ${LATCH}.selected[key].source`,
      `"completed_at" = (${LATCH}.selected[key].snapshot_id == val.snapshot_id ? ${LATCH}.selected[key].completed_at : null)`,
      `"rto_seconds" = 300, "result" = ${GATE}.results[format("files/%s", key)]`,
    ]) {
      expect(restores).toContain(part);
    }
  });
});

describe('what comes after a selection', () => {
  const followed = () =>
    synthesizeDrill(
      drillOf({}, (drill) => {
        drill.addRestore('index', { recoveryPoint: snapshot, target: files('/index"a"\\b'), after: ['files'] });
        drill.addValidation('rows', { command: ['count'], after: ['files', 'index'] });
        drill.addCleanup('wipe', { command: ['wipe'] });
      }),
    );

  it('starts when there were restores, and all of them ended well', () => {
    expect(followed().resource.alirestore_job.quarterly_index.start_when).toBe(
      `\${alltrue([(length(${LATCH}.selected) >= 1), alltrue([ for key, val in ${LATCH}.selected: ${GATE}.results[format("files/%s", key)].passed])])}`,
    );
  });

  it('is told its results by the names of the sources', () => {
    expect(followed().resource.alirestore_check['quarterly_Check-rows'].results).toBe(
      `\${jsonencode(merge({"index" = alirestore_gate.quarterly_Wave2.results["index"]}, { for key, val in alirestore_job.quarterly_files: format("files/%s", key) => ${GATE}.results[format("files/%s", key)] }))}`,
    );
  });

  it('has the names of the restores in the record; the own name of a selection that took none', () => {
    const names = `coalescelist([ for key, val in ${LATCH}.selected: format("files/%s", key)], ["files"])`;
    expect(followed().resource.alirestore_drill.quarterly.restores).toContain(`"after" = concat(${names})`);
    expect(followed().resource.alirestore_drill.quarterly.validations.rows.after).toBe(
      `\${concat(["index"], ${names})}`,
    );
  });

  it('keeps what is written as it is written', () => {
    expect(followed().resource.alirestore_drill.quarterly.restores).toContain('"path" = "/index\\"a\\"\\\\b"');
  });
});

describe('the definition of a selection', () => {
  const hashOf = (props: Partial<DrillSelectionProps>) =>
    JSON.parse(synthesizeFully(drillOf(props))).resource.alirestore_drill.quarterly.definition_hash;
  const sample = { size: 12, seed: '1' };

  it('is the same whatever the seed, and another one for other sources, sizes and targets', () => {
    const before = hashOf({ sample });
    expect(hashOf({ sample: { size: 12 } })).toBe(before);
    const others: Partial<DrillSelectionProps>[] = [
      { sample: { size: 13 } },
      {},
      { sample, vaultIds: ['v-2'] },
      { sample, maxAge: Duration.hours(1) },
      { sample, target: files(`/other/${SelectedSource.NAME}`) },
      { sample, checks: { there: Check.command({ command: ['true'] }) } },
    ];
    expect(new Set([before, ...others.map(hashOf)]).size).toBe(7);
  });
});

describe('a selection is refused', () => {
  const adding = (props: Partial<DrillSelectionProps>, then?: (drill: RestoreDrill) => void) => () =>
    synthesizeFully(drillOf(props, then));

  it('where all would write to one place', () => {
    expect(adding({ target: files('/drill') })).toThrow(
      'the restores of selection "files" would all write to one target (i-drill, /drill); put SelectedSource.NAME into its path, prefix or name',
    );
    const clone = RestoreTarget.custom({ restoreType: 'UDM_ECS', sourceType: 'UDM_ECS', arguments: {} });
    expect(adding({ target: clone, sourceType: SnapshotSourceType.UDM_ECS })).not.toThrow();
  });

  it('where each would overwrite its source, unless that is allowed', () => {
    const target = RestoreTarget.ossBucket({ bucket: SelectedSource.BUCKET, prefix: 'drill/' });
    expect(adding({ target })).toThrow('restore "files" would overwrite the bucket');
    expect(adding({ target, allowInPlace: true })).not.toThrow();
  });

  it('where its name is taken, or a check has no name', () => {
    const again = (drill: RestoreDrill) => drill.addSelection('files', { target: each });
    expect(adding({}, again)).toThrow('two restores with one name: got "files" again');
    expect(adding({ checks: { 'a/b': Check.command({ command: ['true'] }) } })).toThrow('invalid name of a check');
  });
});

describe('the result of a restore of a selection', () => {
  it('is asked for by the name of its source', () => {
    synthesizeDrill(
      drillOf({}, (drill) => {
        expect(drill.result('files/i-1').verdict).toContain('TfToken');
        const expected = 'expected files/ and the name of a source: a selection has many results';
        for (const name of ['files', 'files/']) expect(() => drill.result(name)).toThrow(expected);
        expect(() => drill.result('other/i-1')).toThrow('no such restore: got "other/i-1", expected one of files');
      }),
    );
  });
});
