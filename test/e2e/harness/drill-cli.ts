import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDrillRun } from '../../../src/cli/drill/drill-run';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { cliMachine } from '../../cli/cli-machine';
import { startCli } from '../../cli/run-cli';
import { drillStack } from './drill-stack';
import { type Stack, startStack } from './stack';
import type { Workspace } from './workspace';

const commands = [createDrillRun(cliMachine)];

/** An emulated cloud and a stack with a drill in it. */
export async function startDrill(
  name: string,
  scenario: Parameters<typeof startStack>[1] = {},
  drill: Parameters<typeof drillStack>[0] = {},
): Promise<Stack & { readonly cleanupLog: string }> {
  const stack = await startStack(name, scenario);
  const cleanupLog = join(stack.workspace.folder, 'cleanup.log');
  stack.workspace.configure(drillStack({ cleanupLog, ...drill }));
  return { ...stack, cleanupLog };
}

/** What the commands of a test may see of this machine. */
export function environmentOf({ folder }: Workspace, url: string | undefined): Record<string, string | undefined> {
  const { PATH, TERRAFORM_BINARY_NAME } = process.env;
  return { PATH, HOME: join(folder, 'home'), TERRAFORM_BINARY_NAME, ...(url && { ALIRESTORE_EMULATOR: url }) };
}

export function startDrillRun({ workspace, emulator }: Stack, ...words: string[]) {
  const surroundings = { cwd: workspace.folder, env: environmentOf(workspace, emulator.url) };
  return startCli(['drill', 'run', ...words], commands, surroundings);
}

export async function drillRun(stack: Stack, ...words: string[]) {
  return startDrillRun(stack, ...words).done;
}

export function recordIn(folder: string): DrillRecord {
  return JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as DrillRecord;
}

/** The run that a stack remembers. */
export function openRunOf({ workspace }: Stack): { readonly runId: string } | undefined {
  const path = join(workspace.folder, '.terraform/alirestore/drill-run.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { runId: string }) : undefined;
}
