import { TerraformOutput } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { ComputeNestRestoreTask } from '../../../src';
import { backup, stackWithProvider, synthesize } from '../synthesize';

describe('a restore task of Compute Nest', () => {
  it('is written with the consent that it was given', () => {
    const { resource, output } = synthesize((stack) => {
      const shop = new ComputeNestRestoreTask(stack, 'shop', { recoveryPoint: backup, allowInPlace: true });
      new TerraformOutput(stack, 'instance', { value: shop.serviceInstanceId });
    });
    expect(resource.alirestore_compute_nest_restore_task.shop).toEqual({
      service_instance_id: 'si-1',
      backup_id: 'backup-1',
      allow_in_place: true,
    });
    expect(output.instance.value).toBe(`\${alirestore_compute_nest_restore_task.shop.service_instance_id}`);
  });

  it('is refused without it', () => {
    const props = { recoveryPoint: backup, allowInPlace: false };
    expect(() => new ComputeNestRestoreTask(stackWithProvider(), 'shop', props)).toThrow(
      'a restore of a service instance overwrites it: got allowInPlace (allow_in_place) false, expected true; set it to true if what is there now may be lost: Compute Nest restores to nowhere else',
    );
    // @ts-expect-error nobody consents by saying nothing
    expect(() => new ComputeNestRestoreTask(stackWithProvider(), 'shop', { recoveryPoint: backup })).toThrow(
      'missing allowInPlace (allow_in_place): got undefined, expected true or false',
    );
  });
});
