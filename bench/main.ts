import { measureApply } from './apply';
import { measureCoverage } from './coverage';
import { measureDrillKills } from './drill-kills';
import { measureFanOut } from './fan-out';
import { type Figure, table } from './figures';
import { measureFuzz } from './fuzz';
import { measureKills } from './kills';
import { measureLargeDrill } from './large-drill';
import { measureMutants } from './mutants';
import { measurePortfolio } from './portfolio';
import { measureQuery } from './query';
import { measureRefresh } from './refresh';
import { measureReport } from './report';
import { measureStart } from './start';
import { synthesisFigures } from './synthesis';
import { measureVendor } from './vendor';

/** All benchmarks by name; `npm run bench -- NAME ...` runs some. Each prints figures beside the budgets, and judges nothing. */
const benchmarks: Record<string, () => Promise<Figure[]> | Figure[]> = {
  start: measureStart,
  apply: async () => [...(await measureApply(1)), ...(await measureApply(200))],
  synthesis: () => synthesisFigures(10_000),
  query: () => measureQuery(10_000),
  refresh: () => measureRefresh(1_000),
  'fan-out': async () => [
    ...(await measureFanOut(100, 60)),
    ...(await measureFanOut(300, 60)),
    ...(await measureFanOut(1_000, 60)),
  ],
  kills: () => measureKills(300),
  report: measureReport,
  coverage: () => measureCoverage(20_000),
  portfolio: async () => [...(await measurePortfolio(5_000, 200)), ...(await measurePortfolio(5_000, 1))],
  'large-drill': () => measureLargeDrill(2_000, 10),
  'drill-kills': () => measureDrillKills(20),
  fuzz: () => measureFuzz(100_000),
  mutants: measureMutants,
  vendor: measureVendor,
};

/** They take many minutes or hours, or need PostgreSQL or another provider, and run only when they are named. */
const ONLY_BY_NAME = ['fuzz', 'large-drill', 'drill-kills', 'mutants', 'vendor'];

async function main(names: readonly string[]): Promise<void> {
  const chosen = names.length > 0 ? names : Object.keys(benchmarks).filter((name) => !ONLY_BY_NAME.includes(name));
  const unknown = chosen.filter((name) => !(name in benchmarks));
  if (unknown.length > 0) throw new Error(`there is no ${unknown}; there are ${Object.keys(benchmarks).join(', ')}`);
  for (const name of chosen) {
    const figures = await benchmarks[name]();
    process.stdout.write(`\n${name}\n${table(figures)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
