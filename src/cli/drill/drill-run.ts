import { resolve } from 'node:path';
import type { Command } from '../command/command';
import { checkDrillUsage, checkVariables } from './check-drill-usage';
import { chooseStack } from './choose-stack';
import { drillDetails, drillOptions } from './drill-options';
import { evidenceExtras } from './evidence/evidence-settings';
import { rehearse } from './rehearse';
import type { DrillMachine } from './run/choose-run';
import { readDrillConfiguration } from './run/drill-configuration';
import { runInPlace } from './run/run-in-place';

/** `alirestore drill run`: a drill from init to evidence. */
export function createDrillRun(machine: DrillMachine): Command {
  return {
    name: 'drill run',
    summary: 'Run a drill: plan, apply, evidence, exit code.',
    operands: '[DIR] [-- TERRAFORM ARGUMENTS]',
    details: drillDetails,
    options: drillOptions,
    handsOn: true,
    async run(invocation) {
      checkDrillUsage(invocation);
      const extras = evidenceExtras(invocation);
      const folder = resolve(invocation.cwd, invocation.operands[0] ?? '.');
      const reader = { ...invocation, clock: machine.clock, command: 'drill run' };
      const stack = await chooseStack(folder, invocation.options.stack as string | undefined, reader);
      const configuration = readDrillConfiguration(stack.path);
      checkVariables(configuration, invocation);
      const place = { folder: stack.path, env: invocation.env, configuration, extras };
      return invocation.options.emulator === true
        ? rehearse(place, invocation, machine)
        : runInPlace(place, invocation, machine);
    },
  };
}
