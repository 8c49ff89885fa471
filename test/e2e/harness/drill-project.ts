import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { environmentOf } from './drill-cli';
import { drillStack } from './drill-stack';
import { markedProcesses } from './marked-processes';
import { Workspace } from './workspace';

/** As jsii starts Node for an app: a child that lives as long as the app does. */
const APP = `
import os, shutil, subprocess, time
kernel = subprocess.Popen(["node", "-e", "process.stdin.resume()"], stdin=subprocess.PIPE)
open("synthesizing", "w").close()
if not os.path.exists("quick"):
    time.sleep(60)
stack = os.environ["CDKTF_OUTDIR"] + "/stacks/shop"
shutil.copytree("terraform.d", stack + "/terraform.d", dirs_exist_ok=True)
shutil.copyfile("stack.json", stack + "/cdk.tf.json")
kernel.stdin.close()
kernel.wait()
`;

export const MOMENTS = ['synthesis', 'init', 'plan', 'restores', 'validation'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A project in Python with a drill, whose runs can be ended at a moment. */
export async function startDrillProject(name: string) {
  const courses = { short: { preset: 'complete' as const, seconds: 60 } };
  const scenario = { defaultCourse: 'short', courses };
  const emulator = await startEmulatedCloud({ random: createSeededRandom(1), scenario, speed: 60 });
  const workspace = new Workspace(`drill-project-${name}`);
  const { folder } = workspace;
  const at = (file: string) => join(folder, file);
  const terraform = at('terraform.sh');
  const steps = at('steps.txt');
  const required_providers = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
  const stack = drillStack({ cleanupLog: at('cleanup.log'), validation: `touch ${at('validating')}; sleep 1` });
  workspace.write('stack.json', JSON.stringify({ terraform: { required_providers }, ...stack }));
  workspace.write('cdktf.json', JSON.stringify({ language: 'python', app: 'python3 main.py' }));
  workspace.write('main.py', APP);
  const real = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
  writeFileSync(terraform, `#!/bin/sh\necho "$1" >> ${steps}\nexec ${real} "$@"\n`, { mode: 0o755 });
  const isAt: Record<Moment, () => boolean> = {
    synthesis: () => existsSync(at('synthesizing')),
    init: () => hasBegun('init'),
    plan: () => hasBegun('plan'),
    restores: () => emulator.executed('CreateRestoreJob') >= 2,
    validation: () => existsSync(at('validating')),
  };
  const hasBegun = (step: string) => existsSync(steps) && readFileSync(steps, 'utf8').includes(`${step}\n`);
  const mark = `DRILL_PROJECT=${randomUUID()}`;
  const env = {
    ...environmentOf(workspace, emulator.url),
    TERRAFORM_BINARY_NAME: terraform,
    DRILL_PROJECT: mark.split('=')[1],
  };

  /** Leads a process group, as a job of a shell does. */
  function start([program, ...words]: readonly string[], changes: NodeJS.ProcessEnv = {}) {
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...env, ...changes },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const done = once(child, 'exit').then(([code, signal]) => ({ code, signal, output: () => output }));
    return { process: child, done, output: () => output };
  }

  return {
    folder,
    emulator,
    start,
    isAt: (moment: Moment) => isAt[moment](),
    /** From now on the app ends at once. */
    hurry: () => workspace.write('quick', ''),
    left: () => markedProcesses(mark),
    restored: () =>
      emulator
        .jobs()
        .map(({ TargetPath }) => String(TargetPath))
        .sort(),
    evidence: () => (existsSync(at('drill-evidence')) ? readdirSync(at('drill-evidence')) : []),
  };
}

export type DrillProject = Awaited<ReturnType<typeof startDrillProject>>;
