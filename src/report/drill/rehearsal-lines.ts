import type { DrillRecord } from '../../record/schema/drill-record-schema';

/** What nobody may overlook in anything that a rehearsal leaves. */
const REHEARSAL_WARNING = 'Rehearsal on an emulated cloud: nothing here shows that a real backup can be restored.';

/** Stands where times do: the emulator's clock may run faster than any real one. */
const EMULATED_TIMES = 'Times and durations of restores are those of an emulated clock.';

export function isRehearsal({ environment }: Pick<DrillRecord, 'environment'>): boolean {
  return environment.kind === 'emulated';
}

/** What must be read before anything else of a rehearsal; nothing of a drill on the real cloud. */
export function rehearsalLines(record: Pick<DrillRecord, 'environment'>): string[] {
  return isRehearsal(record) ? [REHEARSAL_WARNING, EMULATED_TIMES] : [];
}

/** What the drill is called where nothing else stands beside it: "shop", "Rehearsal of shop". */
export function titleOf({ drill, environment }: DrillRecord): string {
  return isRehearsal({ environment }) ? `Rehearsal of ${drill.name}` : drill.name;
}

/** "Took", "Took (emulated clock)". */
export function timed(what: string, record: Pick<DrillRecord, 'environment'>): string {
  return isRehearsal(record) ? `${what} (emulated clock)` : what;
}

/** Which cloud it ran on, and whose keys it used; null is not known. */
export function environmentFacts({ environment }: DrillRecord): readonly (readonly [string, string | null])[] {
  const { endpoint, accountId, caller } = environment;
  return [
    ['Environment', isRehearsal({ environment }) ? 'emulated cloud: a rehearsal' : 'real cloud'],
    ['Endpoint', endpoint],
    ['Account', accountId],
    ['Caller', caller],
  ];
}
