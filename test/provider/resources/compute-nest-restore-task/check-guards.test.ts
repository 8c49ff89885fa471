import { describe, expect, it } from 'vitest';
import { DiagnosticsError } from '../../../../src/plugin/diagnostic';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { createTargetRegistry } from '../../../../src/provider/configured/target-registry';
import { checkGuards } from '../../../../src/provider/resources/compute-nest-restore-task/check-guards';
import { serviceRestore } from './states';

type Facts = NonNullable<Parameters<typeof checkGuards>[2]>;

function providerIn(
  region: string,
  endpoint = `https://computenest.${region}.aliyuncs.com`,
  isEmulated = false,
): Facts {
  const client = { region, endpoint: () => endpoint } as unknown as ReturnType<Facts['client']>;
  return { client: () => client, isEmulated, targets: createTargetRegistry() };
}

const STARTS = { starts: true };
const guarded = (guard: object, changes: object = {}) =>
  serviceRestore({ guard: { group: null, name: null, protected_service_instance_ids: null, ...guard }, ...changes });
const summaries = (...args: Parameters<typeof checkGuards>) => checkGuards(...args).map(({ summary }) => summary);

describe('the region', () => {
  it.each(['cn-hangzhou', 'ap-southeast-1'])('may be %s', (region) => {
    expect(checkGuards(serviceRestore(), STARTS, providerIn(region))).toEqual([]);
  });

  it('is refused where the service is not, with those where it is', () => {
    const [refusal] = checkGuards(serviceRestore(), STARTS, providerIn('cn-beijing'));
    expect(refusal.detail).toBe(
      'The provider is configured for cn-beijing, and Compute Nest is only in cn-hangzhou and ap-southeast-1. Nothing was sent. Give this resource a provider with one of these regions: provider = alirestore.<alias>.',
    );
  });

  it('is no matter where an endpoint is named, but for an emulator', () => {
    const named = 'https://computenest.cn-hangzhou.aliyuncs.com';
    expect(checkGuards(serviceRestore(), STARTS, providerIn('cn-beijing', named))).toEqual([]);
    expect(checkGuards(serviceRestore(), STARTS, providerIn('cn-beijing', 'http://127.0.0.1:1', true))).toHaveLength(1);
  });

  it('is no matter of a plan that does not know it, or starts nothing', () => {
    const unknown = {
      ...providerIn('cn-beijing'),
      client: () => {
        throw new DiagnosticsError([]);
      },
    };
    expect(checkGuards(serviceRestore(), STARTS, unknown)).toEqual([]);
    expect(checkGuards(serviceRestore(), STARTS, undefined)).toEqual([]);
    expect(checkGuards(serviceRestore(), { starts: false }, providerIn('cn-beijing'))).toEqual([]);
  });
});

describe('a guard', () => {
  const protects = { protected_service_instance_ids: ['si-1'] };

  it('refuses a protected service instance', () => {
    const [refusal] = checkGuards(guarded({ ...protects, group: 'drill', name: 'shop' }), STARTS, undefined);
    expect(refusal).toMatchObject({ summary: 'The target is protected', path: ['service_instance_id'] });
    expect(refusal.detail).toBe(
      'Restore "shop" of drill would overwrite si-1 (its service_instance_id), which its guard protects. Nothing was sent. Restore another service instance, or remove si-1 from the guard.',
    );
  });

  it.each([
    guarded(protects, { service_instance_id: 'si-2' }),
    { ...guarded(protects), service_instance_id: UNKNOWN },
    { ...serviceRestore(), guard: UNKNOWN },
  ])('leaves alone what it does not protect, or does not know yet', (inputs) => {
    expect(checkGuards(inputs, STARTS, undefined)).toEqual([]);
  });

  it('says nothing of what has been restored', () => {
    expect(checkGuards(guarded(protects), { starts: false }, undefined)).toEqual([]);
  });

  it('refuses two restores of one service instance', () => {
    const provider = providerIn('cn-hangzhou');
    expect(summaries(guarded({ group: 'drill', name: 'a' }), STARTS, provider)).toEqual([]);
    expect(summaries(guarded({ group: 'other', name: 'b' }), STARTS, provider)).toEqual([]);
    expect(summaries(guarded({ group: 'drill', name: 'b' }), STARTS, provider)).toEqual([
      'Two restores write to the same target',
    ]);
  });
});

it('what was allowed only as far as was known is refused by then', () => {
  expect(summaries(serviceRestore({ allow_in_place: false }), STARTS, undefined)).toEqual([
    'A restore in place was not allowed',
  ]);
});
