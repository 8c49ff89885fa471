import type { Construct } from 'constructs';
import { type IResolvable, Lazy, ref, TerraformStack, Token } from '../../framework';
import type { Cleanup } from '../generated/cleanup';
import type { DrillConfig } from '../generated/drill';
import type { Validation } from '../generated/validation';
import { asText } from '../synthesis/as-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import { definitionHash } from './definition-hash';
import type { DrillValidation } from './drill-command-props';
import type { DrillRestore } from './drill-restore';
import type { RestoreDrillProps } from './restore-drill-props';

/** What was added to a drill. What is added later belongs to it, too: it is read when the stack is synthesized. */
export interface DrillContents {
  readonly restores: readonly DrillRestore[];
  readonly validations: ReadonlyMap<string, DrillValidation & { readonly resource: Validation }>;
  readonly cleanups: ReadonlyMap<string, { readonly when: string; readonly resource: Cleanup }>;
}

/** What the record is told of a drill, and of all that was added to it. */
export function drillRecordConfig(
  {
    objectives,
    owner,
    declaredAt,
    onPartial,
    onEmpty,
    acceptPartial,
    provider,
    ...props
  }: RestoreDrillProps & { readonly drillName: string },
  runId: string,
  contents: DrillContents,
  resultOf: (restore: DrillRestore) => IResolvable,
): DrillConfig {
  const { restores } = contents;
  return {
    name: props.drillName,
    owner,
    runId,
    definitionHash: definitionHash({ objectives, onPartial, onEmpty, acceptPartial }, contents),
    declaredAt,
    onPartial: asText(onPartial),
    onEmpty: asText(onEmpty),
    rtoSeconds: objectives.rto?.toSeconds(),
    rpoSeconds: objectives.rpo?.toSeconds(),
    restores: lazyMap(() => restores.map((one) => [one.name, restoreEntry(one, resultOf(one))])),
    provider,
  };
}

/** Handed over when there is one: `cdktf synth --hcl` cannot leave out what turns out to be nothing. */
export function validationEntries(validations: DrillContents['validations']): { [name: string]: any } {
  return lazyMap(() =>
    [...validations].map(([name, { after, resource }]) => [name, { after, ...commandEntry(resource) }]),
  );
}

export function cleanupEntries(cleanups: DrillContents['cleanups']): { [name: string]: any } {
  return lazyMap(() => [...cleanups].map(([name, { when, resource }]) => [name, { when, ...commandEntry(resource) }]));
}

function lazyMap(entries: () => [string, unknown][]): { [name: string]: any } {
  const produce = () => (entries().length > 0 ? Object.fromEntries(entries()) : undefined);
  return Lazy.anyValue({ produce }) as never;
}

function restoreEntry({ wave, props, resource, record }: DrillRestore, result: IResolvable) {
  return withoutUndefined<unknown>({
    wave,
    after: props.after,
    ...record,
    run_id: runIdOf(resource._address, resource),
    origin: resource.origin,
    rto_seconds: props.rto?.toSeconds(),
    rpo_seconds: props.rpo?.toSeconds(),
    result,
  });
}

const COMMAND_RESULTS = ['verdict', 'exit_code', 'output', 'started_at', 'duration_seconds'];

function commandEntry(command: Validation | Cleanup) {
  const { terraformResourceType, friendlyUniqueId } = command;
  return {
    run_id: runIdOf(`${terraformResourceType}.${friendlyUniqueId}`, command),
    ...Object.fromEntries(COMMAND_RESULTS.map((name) => [name, command.interpolationForAttribute(name)])),
  };
}

/** Of which run a result is: an Aspect that ignores changes of `triggers` keeps an old one, which must not pass for new. */
function runIdOf(address: string, scope: Construct): string {
  return Token.asString(ref(`try(${address}.triggers["drill_run_id"], "")`, TerraformStack.of(scope)));
}
