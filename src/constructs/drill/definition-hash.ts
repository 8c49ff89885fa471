import { createHash } from 'node:crypto';
import { type IResolveContext, Lazy } from '../../framework';
import type { Check } from '../checks/check';
import type { DrillCheck } from './drill-check-props';
import type { DrillRestore } from './drill-restore';
import type { RestoreDrillProps } from './restore-drill-props';

interface Defined {
  readonly restores: readonly DrillRestore[];
  readonly checks: ReadonlyMap<string, DrillCheck>;
}

/** Changes with what is restored, where to, in which order, with which objectives and checks; not with the run. */
export function definitionHash(props: RestoreDrillProps, { restores, checks }: Defined): string {
  const produce = (context: IResolveContext) => {
    const definition = context.resolve({
      ...objectivesOf(props.objectives),
      onPartial: props.onPartial,
      onEmpty: props.onEmpty,
      acceptPartial: props.acceptPartial,
      restores: restores.map(definitionOf),
      validations: [...checks].map(([name, { after, check }]) => ({ name, after, ...lookedAt(check) })),
    });
    return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
  };
  return Lazy.stringValue({ produce });
}

/** What a check looks at, without when, as whom and how often. */
function lookedAt({ _check: { arguments: own } }: Check) {
  const { command, http, tcp, dns, inInstance } = own;
  return { command, http, tcp, dns, inInstance };
}

function definitionOf({ name, wave, props, definition }: DrillRestore) {
  return { name, wave, after: props.after, ...objectivesOf(props), ...definition };
}

function objectivesOf({ rto, rpo }: RestoreDrillProps['objectives']) {
  return { rtoSeconds: rto?.toSeconds(), rpoSeconds: rpo?.toSeconds() };
}
