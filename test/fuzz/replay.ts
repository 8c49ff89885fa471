import { runFuzz } from './run-fuzz';
import { targets } from './targets';

/** `npx tsx test/fuzz/replay.ts NAME SEED INDEX` tries one input again, and says what was wrong. */
async function replay([name, seed, first, count = '1']: readonly string[]): Promise<void> {
  const target = targets.find((one) => one.name === name);
  if (!target) throw new Error(`there is no ${name}; there are ${targets.map((one) => one.name).join(', ')}`);
  const { failures, known } = await runFuzz(target, { seed: Number(seed), first: Number(first), count: Number(count) });
  console.log([...failures, `${failures.length} failed, ${known} are pending`].join('\n'));
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void replay(process.argv.slice(2));
