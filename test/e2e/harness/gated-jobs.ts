import { fileRestore, quickProvider } from './stack';

/** A gate over all jobs of a drill, by their names. */
const ALL_JOBS =
  '${{ for name, job in alirestore_job.drill : name => { restore_id = job.id, restore_type = job.restore_type } }}';

export interface GatedJobs {
  readonly names: readonly string[];
  readonly provider?: object;
  /** What the gate has besides. */
  readonly gate?: object;
}

/** Jobs that nobody waits for, each restored to the folder of its name, and one gate over them. */
export function gatedJobs({ names, provider = {}, gate = {} }: GatedJobs): object {
  const restore = fileRestore({ target_path: '/${each.key}', wait_for_completion: false });
  return {
    provider: { alirestore: { ...quickProvider.alirestore, ...provider } },
    resource: {
      alirestore_job: { drill: { for_each: Object.fromEntries(names.map((name) => [name, name])), ...restore } },
      alirestore_gate: { gate: { restore_jobs: ALL_JOBS, ...gate } },
    },
  };
}

/** `name-1`, `name-2` and so on. */
export function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

/** The rows of a gate's table, as it names them: name, verdict, status. */
export function rowsOf(output: string): string[] {
  const rows = output.matchAll(/^\W*([\w-]+) +(failed|partial|pending) +([A-Z_]+)/gm);
  return [...rows].map(([, name, verdict, status]) => `${name} ${verdict} ${status}`);
}
