import { systemClock } from '../src/clock';
import { runFuzz } from '../test/fuzz/run-fuzz';
import { targets } from '../test/fuzz/targets';
import { type Figure, mebibytes, seconds } from './figures';

/** Many at a time, so that a person sees how it goes on. */
const AT_ONCE = 10_000;

/** Odd input of each kind. What fails is written to standard error, with what it takes to try it again. */
export async function measureFuzz(count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const target of targets) {
    const startedMs = systemClock.now();
    let [failed, written, grown] = [0, 0, 0];
    for (let first = 0; first < count; first += AT_ONCE) {
      const report = await runFuzz(target, { seed: 1, first, count: Math.min(AT_ONCE, count - first) });
      for (const failure of report.failures) process.stderr.write(`${failure}\n`);
      process.stderr.write(`${target.name}: ${first + AT_ONCE} of ${count} tried\n`);
      failed += report.failures.length;
      written += report.written.length;
      grown = Math.max(grown, report.grownBytes);
    }
    const what = `${count} odd inputs: ${target.name}`;
    figures.push(
      { what: `${what}: failed, bytes on standard output`, measured: `${failed}, ${written}`, budget: '0, 0' },
      { what: `${what}: wall`, measured: seconds(systemClock.now() - startedMs), budget: '' },
      { what: `${what}: memory won, in ${AT_ONCE} of them`, measured: mebibytes(grown), budget: 'level' },
    );
  }
  return figures;
}
