import type { Construct } from 'constructs';
import { call, Fn, FOR_EXPRESSION_KEY, type IResolvable, ref, TerraformStack } from '../../framework';
import { DataAlirestoreRecoveryPoints } from '../generated/data-alirestore-recovery-points';
import { Selection } from '../generated/selection';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { recoveryPointsConfig } from '../queries/recovery-points';
import { snapshotTypeOf } from '../recovery-point/choose-snapshot';
import { SelectedSource } from '../recovery-point/selected-source';
import { asText } from '../synthesis/as-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { DrillSelectionProps } from './drill-selection-props';

/** What a selection of a drill took: it stays the same as long as the run does. */
export interface SelectedSources {
  readonly name: string;
  /** Of the resource that keeps it. */
  readonly address: string;
  /** The sources, by name. */
  readonly selected: IResolvable;
  /** How many restores there will be at most, where that is known. */
  readonly atMost?: number;
  /** The source for people, where each is told in turn. */
  readonly source: IResolvable;
  /** What the record is told of it. */
  readonly record: object;
  /** What decides what is selected, apart from the run. */
  readonly definition: object;
}

/** Lists the sources, and keeps for the run what was selected: a list may be another one a minute later. */
export function selectSources(
  drill: Construct,
  name: string,
  props: DrillSelectionProps,
  { runId, provider }: { readonly runId: string; readonly provider?: AlirestoreProvider },
): SelectedSources {
  const { target, rto, rpo, after, allowInPlace, onEmpty, expect, acceptPartial, sample, checks, ...choice } = props;
  const sourceType = choice.sourceType ?? snapshotTypeOf(target);
  const seed = sample && (sample.seed ?? runId);
  const config = recoveryPointsConfig({
    ...choice,
    sourceType,
    sample: sample && { size: sample.size, seed: seed as string },
    allowMissing: true, // a selection of nothing is told in the record
    provider,
  });
  const list = new DataAlirestoreRecoveryPoints(drill, `List-${name}`, config);
  const listed = (output: string) => list.interpolationForAttribute(output) as never;
  const latch = new Selection(drill, `Select-${name}`, {
    recoveryPoints: listed('recovery_points'),
    sources: listed('sources'),
    withoutPoint: listed('without_point'),
    triggers: { drill_run_id: runId },
    provider,
  });
  const kept = (output: string) => latch.interpolationForAttribute(output);
  const { provider: _, sample: __, allowMissing: ___, ...definition } = config;
  const address = `alirestore_selection.${latch.friendlyUniqueId}`;
  return {
    name,
    address,
    source: ref(`${address}.selected[key].source`, TerraformStack.of(drill)),
    selected: kept('selected'),
    atMost: typeof sample?.size === 'number' ? sample.size : undefined,
    record: withoutUndefined<unknown>({
      sources: kept('selected_from'),
      sampled: Fn.lengthOf(kept('selected')),
      seed,
      without_point: kept('selected_without_point'),
    }),
    definition: { ...definition, edition: asText(choice.edition), sampleSize: sample?.size },
  };
}

/** The name that the restore of a source has in gate and record, where each source is told in turn. */
export function memberName({ name }: Pick<SelectedSources, 'name'>): IResolvable {
  return call('format', [`${name}/%s`, FOR_EXPRESSION_KEY]);
}

/** The name that the restore of a source has, in what is said of it alone. */
export function eachName(selection: string): string {
  return `${selection}/${SelectedSource.NAME}`;
}
