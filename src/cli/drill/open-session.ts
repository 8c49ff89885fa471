import { join, resolve } from 'node:path';
import { PROGRESS_VARIABLE } from '../../variables';
import type { Invocation } from '../command';
import type { DrillMachine } from './choose-run';
import { chooseView } from './choose-view';
import { emulatedClock } from './emulated-clock';
import { followApply } from './follow-apply';
import type { Place } from './place';
import { createProgressReader } from './progress-reader';
import { createTerraform, type Terraform } from './terraform';
import { createTerraformLog, type TerraformLog } from './terraform-log';
import type { DrillView } from './view/drill-view';

export const LOG_NAME = 'terraform.log';

/** What a run of a drill works with: Terraform, what it says, and those who watch. */
export interface Session {
  readonly terraform: Terraform;
  readonly log: TerraformLog;
  readonly view: DrillView;
  close(): void;
}

/** `data` is a folder of ours beside the stack's state. */
export function openSession(place: Place, data: string, invocation: Invocation, machine: DrillMachine): Session {
  const { folder, env, rehearsal } = place;
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
