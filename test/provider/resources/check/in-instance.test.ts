import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { fastClock } from '../../../harness/fast-clock';
import { startCloud } from '../../cloud-and-provider';
import { phrases, runCheck } from './checks-under-test';

const path = { instance_id: 'i-1', path: { path: '/restore', min_files: 100, min_bytes: 5 } };

/** Emulated time runs as fast as ours, unless another speed is wanted. */
async function cloudWith(scenario: Scenario, speed = 20) {
  const cloud = await startCloud(scenario, speed);
  onTestFinished(() => cloud.emulator.close());
  const process = await cloud.newProcess();
  const { client, isEmulated } = process.configured;
  const changes = { client, isEmulated, clock: fastClock(20) };
  const scripts = () =>
    cloud.emulator
      .calls()
      .calls.filter(({ action }) => action === 'RunCommand')
      .map(({ parameters }) => parameters);
  return {
    ...{ cloud, scripts },
    look: (in_instance: object, inputs: object = {}, stop?: AbortSignal) =>
      runCheck({ in_instance: in_instance as never, timeout: '60s', ...inputs }, changes, stop),
  };
}

describe('a check in an instance', () => {
  it('runs a script there, and finds in an emulated cloud what it wants, unless the scenario says otherwise', async () => {
    const { look, scripts } = await cloudWith({});
    const { state } = await look(path);
    expect(state).toMatchObject({
      ...{ verdict: 'passed', kind: 'in_instance', subject: 'i-1: /restore', exit_code: 0, attempts: 1 },
      output: 'files=100 bytes=5',
    });
    expect(phrases(state)).toEqual(['ok: path there; there', 'ok: files at least 100; 100', 'ok: bytes at least 5; 5']);
    expect(scripts()).toMatchObject([
      {
        ...{ RegionId: 'cn-hangzhou', Type: 'RunShellScript', 'InstanceId.1': 'i-1', TerminationMode: 'ProcessTree' },
        ...{ ClientToken: 'nonce-1', Timeout: '60', ContentEncoding: 'Base64' },
      },
    ]);
  });

  it.each([
    [{ checksums: { list: '/sums' } }, 'RunShellScript'],
    [{ service: 'nginx' }, 'RunShellScript'],
    [{ database: { engine: 'redis' } }, 'RunShellScript'],
    [{ script: 'echo ok', output_contains: ['ok', 'fine'] }, 'RunShellScript'],
    [{ script: 'exit 0', platform: 'windows' }, 'RunPowerShellScript'],
  ])('passes in an emulated cloud: %j', async (inputs, type) => {
    const { look, scripts } = await cloudWith({});
    const { state } = await look({ instance_id: 'i-1', ...inputs });
    expect(state.verdict).toBe('passed');
    expect(scripts()).toMatchObject([{ Type: type }]);
  });

  it('fails with what the script has found', async () => {
    const { look } = await cloudWith({ cloudAssistant: [{ output: 'files=99 bytes=7' }] });
    const { state } = await look(path, { timeout: '30s' });
    expect(state).toMatchObject({ verdict: 'failed', exit_code: 0 });
    expect(state.attempts).toBeGreaterThan(1); // how many depends on the machine: 30 s are 1.5 s of its time
    expect(phrases(state)[1]).toBe('NOT: files at least 100; 99');
  });

  it('tries again until the agent of the instance is there', async () => {
    const { look } = await cloudWith({ cloudAssistant: [{ errorCode: 'ClientNotRunning', times: 2 }] });
    expect((await look(path)).state).toMatchObject({ verdict: 'passed', attempts: 3 });
  });

  it('tries again until the instance exists', async () => {
    const gone = { fault: 'error', action: 'RunCommand', code: 'InvalidInstance.NotFound', httpStatus: 404 } as const;
    const { look } = await cloudWith({ faults: [{ ...gone, times: 1 }] });
    expect((await look(path)).state).toMatchObject({ verdict: 'passed', attempts: 2 });
  });

  it('does not try again what will never work', async () => {
    const denied = await cloudWith({ denied: [{ action: 'RunCommand' }] });
    const { state } = await denied.look(path);
    expect(state).toMatchObject({ verdict: 'failed', attempts: 1 });
    expect(phrases(state)).toEqual(['NOT: script runs; Forbidden.RAM']);
    expect(state.output).toContain('ecs:RunCommand');
    const nobody = await cloudWith({ cloudAssistant: [{ errorCode: 'AccountNotExists' }] });
    expect((await nobody.look({ ...path, user: 'nobody-such' })).state).toMatchObject({
      verdict: 'failed',
      attempts: 1,
    });
    expect(nobody.scripts()).toMatchObject([{ Username: 'nobody-such' }]);
    const wrong = await cloudWith({ cloudAssistant: [{ exitCode: 1, output: 'fit=1 differ=1 absent=0 lines=2' }] });
    const sums = await wrong.look({ instance_id: 'i-1', checksums: { list: '/sums' } });
    expect(sums.state).toMatchObject({ verdict: 'failed', attempts: 1 });
  });

  it('stops on the instance what hangs when its time is up', async () => {
    const { look, cloud } = await cloudWith({ cloudAssistant: [{ hangs: true }] });
    const { state } = await look({ instance_id: 'i-1', script: 'sleep 9999' }, { timeout: '30s' });
    expect(state).toMatchObject({ verdict: 'timed_out', exit_code: null, attempts: 1 });
    expect(phrases(state)).toEqual(['NOT: script ends within 30 s; null']);
    expect(cloud.executed('StopInvocation')).toBe(1);
  });

  it('runs out of time as well where the service is ahead, and ends the script itself', async () => {
    const { look } = await cloudWith({ cloudAssistant: [{ hangs: true }] }, 100);
    const { state } = await look({ instance_id: 'i-1', script: 'sleep 9999' }, { timeout: '12s' });
    expect(state.verdict).toBe('timed_out');
  });

  it('gives one attempt as long as it is told, and then tries again', async () => {
    const { look, cloud } = await cloudWith({ cloudAssistant: [{ hangs: true, times: 1 }] });
    const { state } = await look(path, { attempt_timeout: '10s' });
    expect(state).toMatchObject({ verdict: 'passed', attempts: 2 });
    expect(cloud.executed('StopInvocation')).toBe(1);
  });

  it('runs once though answers are lost', async () => {
    const lost = { fault: 'reset', when: 'after', times: 1 } as const;
    const { look, cloud, scripts } = await cloudWith({
      faults: [
        { ...lost, action: 'RunCommand' },
        { ...lost, action: 'DescribeInvocationResults' },
      ],
    });
    const { state } = await look(path);
    expect(state).toMatchObject({ verdict: 'passed', attempts: 1 });
    expect(new Set(scripts().map(({ ClientToken }) => ClientToken)).size).toBe(1);
    expect(cloud.executed('StopInvocation')).toBe(0);
  });

  it('stops on the instance what runs when it is interrupted, and saves nothing', async () => {
    const { look, cloud, scripts } = await cloudWith({ cloudAssistant: [{ hangs: true }] });
    const stopping = new AbortController();
    const outcome = look(path, {}, stopping.signal);
    while (scripts().length === 0) await sleep(5);
    stopping.abort(new Error('Ctrl-C'));
    const { state, diagnostics } = await outcome;
    expect(state).toBeNull();
    expect(diagnostics?.[0]).toMatchObject({
      severity: 'error',
      summary: 'Interrupted while a check was running',
      detail: 'The script on the instance was stopped. Apply again to check from the start.',
    });
    expect(cloud.executed('StopInvocation')).toBe(1);
  });

  it('looks at an instance of another region there', async () => {
    const { look, scripts } = await cloudWith({});
    await look({ ...path, region_id: 'cn-beijing', working_directory: '/srv' });
    expect(scripts()).toMatchObject([{ RegionId: 'cn-beijing', WorkingDir: '/srv' }]);
  });
});
