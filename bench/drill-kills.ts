import { drillKills } from '../test/e2e/harness/drill-kill';
import { startHttpState } from '../test/e2e/harness/http-state';
import { type LostRunner, type LostRunnerResult, runLostRunner } from '../test/e2e/harness/lost-runner';
import type { Figure } from './figures';
import { startPostgres } from './postgres';

const BACKENDS = ['pg', 'http', 'local'] as const;
type Backend = (typeof BACKENDS)[number];

interface Column {
  readonly backend: Backend;
  readonly memory: boolean;
}

/** With a local state and no memory nothing survives: what is restored twice there is told, not promised. */
const COLUMNS: readonly Column[] = BACKENDS.flatMap((backend) => [
  { backend, memory: true },
  { backend, memory: false },
]);

/** Loses the runner of a drill at each of the points, goes on in a fresh folder, and counts what the emulated cloud has started. */
export async function measureDrillKills(count: number): Promise<Figure[]> {
  const postgres = await startPostgres();
  try {
    const figures: Figure[] = [];
    for (const column of COLUMNS) figures.push(...(await measureColumn(column, count, postgres.backend)));
    return figures;
  } finally {
    postgres.close();
  }
}

async function measureColumn(column: Column, count: number, pg: (schema: string) => object): Promise<Figure[]> {
  const promised = column.memory || column.backend !== 'local';
  const name = `${column.backend}, ${column.memory ? 'memory folder' : 'no memory folder'}`;
  const results: LostRunnerResult[] = [];
  const queue = drillKills(count);
  const lane = async () => {
    for (let kill = queue.shift(); kill; kill = queue.shift()) {
      const result = await runAt(column, { name: nameOf(column, kill.seed), kill, memory: column.memory }, pg);
      results.push(result);
      process.stdout.write(`${name}: ${kill.ends}, ${kill.delayMs} ms after ${kill.calls} calls: ${tell(result)}\n`);
      if (promised && !isOnce(result))
        process.stdout.write(`${JSON.stringify({ ...result, output: said(result.output) })}\n`);
    }
  };
  await Promise.all([lane(), lane()]);
  const share = (is: (result: LostRunnerResult) => boolean) => `${results.filter(is).length} of ${results.length}`;
  return [
    { what: `${name}: under way when it was to end`, measured: share(({ hit }) => hit), budget: '' },
    { what: `${name}: each restored once, met, all recorded`, measured: share(isOnce), budget: promised ? 'all' : '' },
    {
      what: `${name}: that nothing survives was said`,
      measured: share(({ output }) => output.includes('warning: nothing here would tell')),
      budget: promised ? 'none' : 'all',
    },
  ];
}

const nameOf = ({ backend, memory }: Column, seed: number) => `${backend}-${memory ? 'memory' : 'none'}-${seed}`;

async function runAt({ backend }: Column, lost: LostRunner, pg: (schema: string) => object): Promise<LostRunnerResult> {
  if (backend === 'local') return runLostRunner(lost);
  if (backend === 'pg') return runLostRunner({ ...lost, backend: pg(`of_${lost.name.replace(/-/g, '_')}`) });
  const http = await startHttpState();
  try {
    return await runLostRunner({ ...lost, backend: http.backend, locksStay: true });
  } finally {
    await http.close();
  }
}

function isOnce({ code, restored, verdict, unrecorded }: LostRunnerResult): boolean {
  const once = restored.join() === '/index,/invoices,/orders,computenest,dbs';
  return code === 0 && once && verdict === 'met' && unrecorded.length === 0;
}

function tell({ hit, runs, restored, verdict }: LostRunnerResult): string {
  return `${hit ? '' : 'not hit, '}${runs} runs, ${restored.length} restores, ${verdict}`;
}

/** What the command says by itself. */
const said = (output: string) => output.split('\n').filter((line) => /alirestore drill run|Error/.test(line));
