import { Worker } from 'node:worker_threads';

export interface Watchdog {
  /** Tells which input is being tried. */
  at(index: number): void;
  end(): Promise<void>;
}

/** Runs beside what may never return, which could not tell of it: names the input, and ends the process. */
const program = `
const { workerData: { now, name, seed, limitMs } } = require('node:worker_threads');
let last = -1;
let since = Date.now();
setInterval(() => {
  const index = Atomics.load(now, 0);
  if (index !== last) [last, since] = [index, Date.now()];
  if (Date.now() - since < limitMs) return;
  require('node:fs').writeSync(2, 'fuzz: ' + name + ', seed ' + seed + ', index ' + index + ' takes longer than ' + limitMs + ' ms\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

export function startWatchdog(name: string, seed: number, limitMs: number): Watchdog {
  const now = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(program, { eval: true, workerData: { now, name, seed, limitMs } });
  worker.unref();
  return {
    at: (index) => void Atomics.store(now, 0, index),
    end: async () => void (await worker.terminate()),
  };
}
