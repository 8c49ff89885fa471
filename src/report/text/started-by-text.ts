import type { DrillStartedBy } from '../../record/schema/drill-record-schema';

/** Who or what started a run, as far as it is known: "person" without a name would be nobody whom one could ask. */
export function startedByText({ kind, actor, repository, commit }: DrillStartedBy): string {
  const known = [actor, repository, commit].filter((value) => value !== null);
  if (kind !== 'person') return [kind, ...known].join(', ');
  return known.length > 0 ? known.join(', ') : 'somebody outside of a pipeline, whose name is not known';
}
