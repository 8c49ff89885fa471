import {
  call,
  Fn,
  forExpression,
  type IResolvable,
  ref,
  TerraformIterator,
  type TerraformMetaArguments,
  TerraformStack,
} from '../../framework';
import type { RestoreJob } from '../job/restore-job';
import { RecoveryPoint } from '../recovery-point/recovery-point';
import { asText } from '../synthesis/as-text';
import { asExpressions } from '../synthesis/json-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { DrillRestore, RestoreOfDrill } from './drill-restore';
import type { DrillRestoreProps } from './drill-restore-props';
import type { DrillSelectionProps } from './drill-selection-props';
import { flatExpectation, uncheckedOf } from './job-of-drill';
import { recoveryTimeOf } from './recovery-time-of';
import { memberName, type SelectedSources } from './selected-sources';
import { targetAttributes, targetParts } from './target-parts';

/** What is said of each restore of a selection, as of one that is added by itself. */
export function restoreOfEach(selection: DrillSelectionProps): DrillRestoreProps {
  const { target, rto, rpo, after, edition, allowInPlace, onEmpty, expect, acceptPartial } = selection;
  const promised = { rto, rpo, onEmpty, expect, acceptPartial };
  const props: DrillRestoreProps = { recoveryPoint: POINT, target, after, edition, allowInPlace, ...promised };
  return withoutUndefined(props as never) as unknown as DrillRestoreProps;
}

const POINT = RecoveryPoint._ofSelectedSource();

export function forEachSource({ selected }: SelectedSources): Pick<TerraformMetaArguments, 'forEach'> {
  return { forEach: TerraformIterator.fromMap(selected as never) };
}

/** What a drill takes of the restores of a selection. Where each went to stands in its job: `val`, where all are told in turn. */
export function jobsOfSelection(
  props: DrillSelectionProps,
  selection: SelectedSources,
  job: RestoreJob,
): RestoreOfDrill & Pick<DrillRestore, 'selection'> {
  const kept = (member: string) => `${selection.address}.selected[key].${member}`;
  const target = Object.entries(targetAttributes(props.target)).map(([name, attribute]) => [name, val(attribute)]);
  return {
    selection,
    resource: job,
    gateProp: 'restoreJobs',
    isChosen: true,
    time: recoveryTimeOf({ atOrBefore: props.atOrBefore }, undefined),
    definition: {
      restoreType: job.restoreType,
      target: targetParts(props.target),
      onEmpty: props.onEmpty,
      expect: props.expect,
      acceptPartial: props.acceptPartial,
    },
    record: {
      restore_type: job.restoreType,
      recovery_point: {
        vault_id: val('vault_id'),
        snapshot_id: val('snapshot_id'),
        snapshot_hash: val('snapshot_hash'),
        completed_at: ref(
          `(${kept('snapshot_id')} == val.snapshot_id ? ${kept('completed_at')} : null)`,
          TerraformStack.of(job),
        ),
      },
      target: Object.fromEntries(target),
      expect: flatExpectation(job),
    },
    unchecked: uncheckedOf(restoreOfEach(props)),
  };
}

/** What a gate is told of a restore; a job that could not be started has no ID, but a reason. */
export function gateEntry({ resource, selection }: DrillRestore): object {
  if (!selection) return resource._gateEntry();
  return withoutUndefined<unknown>({
    restore_id: val('id'),
    restore_type: val('restore_type'),
    edition: 'edition' in resource ? asText(resource.edition) : undefined,
    error_message: val('error_message'),
    ...('_expected' in resource && resource._expected),
  });
}

/** Of one of the restores, where all are told in turn. */
function val(attribute: string): IResolvable {
  return ref(`val.${attribute}`);
}

/** Something of each restore, by its name. What there is of a selection, only Terraform knows. */
export function joinedRestores(restores: readonly DrillRestore[], tell: (restore: DrillRestore) => unknown): object {
  const own = restores.filter(({ selection }) => !selection).map((one) => [one.name, tell(one)]);
  const ofSelections = restores.flatMap((one) => {
    if (!one.selection) return [];
    const jobs = ref(one.resource._address, TerraformStack.of(one.resource));
    return [forExpression(jobs as never, asExpressions(tell(one)) as never, memberName(one.selection) as never)];
  });
  if (ofSelections.length === 0) return Object.fromEntries(own);
  const ownMap = own.length > 0 ? [asExpressions(Object.fromEntries(own))] : [];
  return Fn.merge([...ownMap, ...ofSelections] as never) as never;
}

/** The names of restores, with those of each selection in the place of its own; that one stays where it took none. */
export function restoreNames(names: readonly string[], restores: readonly DrillRestore[]): unknown {
  const all = restores.filter(({ name }) => names.includes(name));
  const ofSelections = all.flatMap(({ selection }) => {
    if (!selection) return [];
    const each = forExpression(selection.selected as never, memberName(selection) as never);
    return [call('coalescelist', [each, [selection.name]])];
  });
  if (ofSelections.length === 0) return names;
  const own = names.filter((one) => all.some(({ name, selection }) => name === one && !selection));
  return Fn.concat([...(own.length > 0 ? [own] : []), ...ofSelections] as never);
}
