import type { Call } from '../src/emulator/control-plane/call-log';
import { createSeededRandom } from '../src/emulator/seeded-random';
import type { Emulator } from '../src/emulator/start-emulator';
import { startDrill } from './drill-stack';
import { type Figure, mebibytes, seconds } from './figures';
import { measure } from './stack';

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 3_600;

/** Every length from a minute to an hour is as likely as its double; one takes the full hour. */
function lengthsOf(count: number): number[] {
  const random = createSeededRandom(count);
  const lengths = Array.from({ length: count - 1 }, () =>
    Math.round(SHORTEST_SECONDS * (LONGEST_SECONDS / SHORTEST_SECONDS) ** random()),
  );
  return [...lengths, LONGEST_SECONDS];
}

/** Jobs that all run at once and one gate over them. The waiting is `speed` times as fast as it would be in the cloud. */
export async function measureFanOut(count: number, speed: number): Promise<Figure[]> {
  const calls: Call[] = [];
  const stack = await startDrill(lengthsOf(count), speed, (call) => calls.push(call));
  const { startMs, wallMs, ...cost } = await measure(stack, 'apply', '-auto-approve').finally(stack.emulator.close);
  const drill = observe(stack.emulator, calls, count);
  const submissionMs = drill.lastStartMs - startMs;
  const longestMs = LONGEST_SECONDS * 1000;
  const emulatedMs = submissionMs + (wallMs - submissionMs) * speed;
  const minutes = (ms: number) => `${(ms / 60_000).toFixed(1)} min`;
  return [
    {
      what: `${count} jobs, a gate, speed ${speed}: wall against submission plus longest job`,
      measured: `${(emulatedMs / (submissionMs + longestMs)).toFixed(3)}x (${minutes(emulatedMs)}, submission ${seconds(submissionMs)})`,
      budget: 'at most 1.1x',
    },
    { what: '  restores that ended well', measured: `${drill.succeeded} of ${count}`, budget: 'all' },
    { what: '  looks', measured: `${drill.looks}`, budget: '' },
    {
      what: `  looks for each hour of each job (${drill.jobHours.toFixed(0)} h)`,
      measured: (drill.looks / drill.jobHours).toFixed(1),
      budget: 'at most 10',
    },
    {
      what: `  from the end of a job until it was seen, p95, of its duration (${drill.awaited} ended while waited for)`,
      measured: `${(drill.p95Lag * 100).toFixed(1)} %`,
      budget: 'at most 2 %',
    },
    {
      what: '  plugin: at its largest; processor time',
      measured: `${mebibytes(cost.peakBytes)}; ${seconds(cost.cpuMs)}`,
      budget: '',
    },
  ];
}

/**
 * What the cloud saw. Its jobs tell whole seconds, so a lag may be up to a second shorter than it is given here. Short jobs
 * may have ended before all were started and the gate began: these tell nothing of the waiting.
 */
function observe(emulator: Emulator, calls: readonly Call[], count: number) {
  const jobs = emulator.jobs(count).map(({ RestoreId, CreatedTime, CompleteTime, Status }) => {
    return {
      RestoreId,
      Status,
      endMs: Number(CompleteTime) * 1000,
      seconds: Number(CompleteTime) - Number(CreatedTime),
    };
  });
  const looks = calls
    .filter(({ action, parameters }) => action === 'DescribeRestoreJobs2' && asksForIds(parameters))
    .map(({ emulatedTime, parameters }) => ({
      ids: new Set(Object.values(parameters)),
      atMs: Date.parse(emulatedTime),
    }));
  const awaited = jobs.filter(({ endMs }) => endMs >= looks[0].atMs);
  const lags = awaited.map(({ RestoreId, endMs, seconds }) => {
    const seen = looks.find(({ ids, atMs }) => atMs >= endMs && ids.has(`${RestoreId}`));
    return ((seen?.atMs ?? Number.NaN) - endMs) / 1000 / seconds;
  });
  const starts = calls.filter(({ action, executed }) => action === 'CreateRestoreJob' && executed);
  return {
    succeeded: jobs.filter(({ Status }) => Status === 'COMPLETE').length,
    lastStartMs: Date.parse(starts[starts.length - 1].time),
    looks: looks.length,
    awaited: awaited.length,
    jobHours: jobs.reduce((sum, { seconds }) => sum + seconds, 0) / 3600,
    p95Lag: lags.sort((a, b) => a - b)[Math.ceil(lags.length * 0.95) - 1],
  };
}

function asksForIds(parameters: Call['parameters']): boolean {
  return Object.values(parameters).includes('restoreId');
}
