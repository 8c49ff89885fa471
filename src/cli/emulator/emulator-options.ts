import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemClock } from '../../clock';
import type { EmulatorOptions } from '../../emulator/emulator-options';
import { SPEED_LIMIT } from '../../emulator/scenario/limits';
import type { Scenario } from '../../emulator/scenario/scenario-schema';
import { createSeededRandom } from '../../emulator/seeded-random';
import type { Invocation, Options } from '../command/command';
import { numberFlag } from '../command/number-flag';
import { writtenInStack } from './written-in-stack';

export const emulatorFlags = {
  scenario: {
    type: 'string',
    value: 'FILE',
    description: 'What the cloud holds and how it behaves (a JSON file); auto invents whatever is asked for.',
  },
  speed: { type: 'string', value: 'N', description: 'Emulated seconds per real second; default: 1.' },
  seed: {
    type: 'string',
    value: 'N',
    description: 'The same seed gives the same ids and chances; default: a new one each time.',
  },
} as const satisfies Options;

/** Instead of a file; one of this name is `./auto`. */
const AUTO = 'auto';

/** What the flags say, checked. A stack says, besides, what `--scenario auto` has to invent. */
export async function emulatorOptions(
  { options, cwd, stderr }: Invocation,
  stack: string = cwd,
): Promise<EmulatorOptions> {
  const speed = numberFlag('speed', options.speed, 0, SPEED_LIMIT);
  const seed = numberFlag('seed', options.seed, 0) ?? randomInt(2 ** 31);
  const file = options.scenario as string | undefined;
  return {
    clock: systemClock,
    random: createSeededRandom(seed),
    ...(speed !== undefined && { speed }),
    ...(file === AUTO && {
      invention: {
        seed,
        ...writtenInStack(stack),
        onInvented: (text: string) => stderr.write(`emulator: invented ${text}\n`),
      },
    }),
    ...(file !== undefined && file !== AUTO && { scenario: await readScenarioFile(resolve(cwd, file)) }),
    onWarning: (text) => stderr.write(`emulator warning: ${text}\n`),
    onError: (error) => stderr.write(`emulator fault: ${error instanceof Error ? error.stack : error}\n`),
  };
}

async function readScenarioFile(path: string): Promise<Scenario> {
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new Error(`cannot read the scenario ${path}: ${fault.code}`);
  });
  const { readScenario } = await import('../../emulator/scenario/scenario.js');
  return readScenario(text);
}
