import { createHash } from 'node:crypto';
import { type IResolveContext, Lazy } from '../../framework';
import type { DrillValidation } from './drill-command-props';
import type { DrillRestore } from './drill-restore';
import type { RestoreDrillProps } from './restore-drill-props';

interface Defined {
  readonly restores: readonly DrillRestore[];
  readonly validations: ReadonlyMap<string, DrillValidation>;
}

/** Changes with what is restored, where to, in which order, with which objectives and validations; not with the run. */
export function definitionHash(props: RestoreDrillProps, { restores, validations }: Defined): string {
  const produce = (context: IResolveContext) => {
    const definition = context.resolve({
      ...objectivesOf(props.objectives),
      onPartial: props.onPartial,
      onEmpty: props.onEmpty,
      acceptPartial: props.acceptPartial,
      restores: restores.map(definitionOf),
      validations: [...validations].map(([name, { after, command }]) => ({ name, after, command })),
    });
    return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
  };
  return Lazy.stringValue({ produce });
}

function definitionOf({ name, wave, props, definition }: DrillRestore) {
  return { name, wave, after: props.after, ...objectivesOf(props), ...definition };
}

function objectivesOf({ rto, rpo }: RestoreDrillProps['objectives']) {
  return { rtoSeconds: rto?.toSeconds(), rpoSeconds: rpo?.toSeconds() };
}
