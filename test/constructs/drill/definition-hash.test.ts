import { Fn, type TerraformStack } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Check, CleanupPolicy, Duration, PartialPolicy, RestoreTarget } from '../../../src';
import { snapshot, synthesize } from '../synthesize';
import { files, quarterly } from './drill-stack';

const hashOf = (build: (stack: TerraformStack) => void): string =>
  synthesize(build).resource.alirestore_drill.quarterly.definition_hash;
const plain = () => hashOf(quarterly);

describe('the definition hash of a drill', () => {
  it('is the same at each synthesis, on each machine', () => {
    expect(plain()).toBe('11909ee116185e2721b73b5ab74fe28b79a1256fdaf48a255c6d76e5afcc98c8');
  });

  it.each([
    ['its run', { runId: 'run-7' }],
    ['its owner', { owner: 'team-bills' }],
    ['its name', { drillName: 'Q4' }],
    ['the time of the disaster', { declaredAt: '2026-11-21T08:00:00Z' }],
  ])('does not change with %s', (_, props) => {
    expect(hashOf((stack) => quarterly(stack, props))).toBe(plain());
  });

  it.each([
    ['its objectives', { objectives: { rto: Duration.hours(2), rpo: Duration.hours(24) } }],
    ['what partial restores mean', { onPartial: PartialPolicy.WARN }],
  ])('changes with %s', (_, props) => {
    expect(hashOf((stack) => quarterly(stack, props))).not.toBe(plain());
  });

  it('changes with what is restored, where to and after what', () => {
    const withMail = (target: RestoreTarget, after?: string[], rto?: Duration) =>
      hashOf((stack) => quarterly(stack).addRestore('mail', { recoveryPoint: snapshot, target, after, rto }));
    const hashes = [
      plain(),
      withMail(files('/mail')),
      withMail(files('/letters')),
      withMail(RestoreTarget.ossBucket({ bucket: 'mail' })),
      withMail(files('/mail'), ['orders']),
      withMail(files('/mail'), undefined, Duration.minutes(5)),
    ];
    expect(new Set(hashes).size).toBe(6);
  });

  it('changes with what is validated', () => {
    const withCheck = (command: string[], after?: string[]) =>
      hashOf((stack) => quarterly(stack).addValidation('check', { command, after }));
    expect(new Set([plain(), withCheck(['a']), withCheck(['b']), withCheck(['a'], ['bills'])]).size).toBe(4);
  });

  it('changes with what a check looks at, of each kind; not with how often, nor with its secrets', () => {
    const withCheck = (check: Check) => hashOf((stack) => quarterly(stack).addCheck('check', { check }));
    const url = 'https://10.0.0.8';
    const interval = Duration.seconds(5);
    const secretHeaders = { Authorization: Fn.base64encode('drill') };
    const hashes = [
      withCheck(Check.command({ command: ['a'] })),
      withCheck(Check.http({ url })),
      withCheck(Check.http({ url, statuses: [204] })),
      withCheck(Check.tcp({ host: 'h', port: 1 })),
      withCheck(Check.dns({ name: 'h' })),
      withCheck(Check.inInstance({ instanceId: 'i-1', service: 'nginx' })),
      withCheck(Check.inInstance({ instanceId: 'i-1', service: 'mysqld' })),
    ];
    expect(new Set(hashes).size).toBe(7);
    expect(withCheck(Check.http({ url, interval, secretHeaders }))).toBe(hashes[1]);
    expect(hashOf((stack) => quarterly(stack).addValidation('check', { command: ['a'] }))).toBe(hashes[0]);
  });

  it('does not change with the clean-up', () => {
    const hash = hashOf((stack) => quarterly(stack).addCleanup('more', { command: ['x'], when: CleanupPolicy.NEVER }));
    expect(hash).toBe(plain());
  });
});
