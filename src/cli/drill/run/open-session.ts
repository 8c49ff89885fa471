import { join, resolve } from 'node:path';
import type { Clock } from '../../../clock';
import { PROGRESS_VARIABLE } from '../../../variables';
import type { Invocation } from '../../command/command';
import { createProgressReader } from '../terraform/progress-reader';
import { createTerraform, type Terraform } from '../terraform/terraform';
import { createTerraformLog, type TerraformLog } from '../terraform/terraform-log';
import { createTerraformSteps } from '../terraform/terraform-steps';
import { chooseView } from '../view/choose-view';
import type { DrillView } from '../view/drill-view';
import type { DrillMachine } from './choose-run';
import type { DrillSetup } from './drill-setup';

export const LOG_NAME = 'terraform.log';

/** What a run of a drill works with: Terraform, what it says, and those who watch. */
export interface Session {
  readonly terraform: Terraform;
  readonly log: TerraformLog;
  readonly view: DrillView;
  close(): void;
}

/** `data` is a folder of ours beside the stack's state. */
export function openSession(setup: DrillSetup, data: string, invocation: Invocation, machine: DrillMachine): Session {
  const { folder, env, rehearsal } = setup;
  const { stderr, signals, options } = invocation;
  const log = createTerraformLog(join(data, LOG_NAME)); // first: it may fail, and what follows must be closed
  const clock = rehearsal ? emulatedClock(machine.clock, rehearsal.speed) : machine.clock;
  const view = chooseView(invocation, clock, rehearsal !== undefined);
  const progressPath = resolve(data, 'drill-progress.jsonl');
  const progress = createProgressReader(progressPath);
  const terraform = createTerraform({
    folder,
    env: { ...env, [PROGRESS_VARIABLE]: progressPath },
    log,
    hear: followApply({ view, progress, ...(options.verbose === true && { echo: (text) => stderr.write(text) }) }),
    clock: machine.clock,
    signals,
  });
  const onSignal = () => view.interrupted();
  signals.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    terraform,
    log,
    view,
    close() {
      view.close();
      signals.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      terraform.close();
      log.close();
      progress.remove();
    },
  };
}

/** Tells the time as an emulated cloud does whose clock runs `speed` times as fast. One sleeps by the machine's. */
export function emulatedClock(clock: Clock, speed: number): Clock {
  const startMs = clock.now();
  return {
    now: () => startMs + (clock.now() - startMs) * speed,
    sleep: (ms, signal) => clock.sleep(ms, signal),
  };
}

export interface Followed {
  readonly view: DrillView;
  readonly progress: ReturnType<typeof createProgressReader>;
  /** For --verbose: what Terraform says, as it says it. */
  readonly echo?: (text: string) => void;
}

/** Hears what Terraform says, and tells the view what has become of the restores since. */
export function followApply({ view, progress, echo }: Followed): (text: string) => void {
  const steps = createTerraformSteps();
  let last = '';
  return (text) => {
    if (text !== '') echo?.(text);
    const running = steps.read(text);
    if (running.join() !== last) view.works(running);
    last = running.join();
    for (const entry of progress.news()) view.seen(entry);
  };
}
