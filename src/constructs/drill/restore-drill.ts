import { Fn, type IResolvable, Lazy, TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { createOccupancy } from '../../target-rules/occupancy';
import { DRILL_VARIABLE, RUN_ID_VARIABLE } from '../../variables';
import { Cleanup } from '../generated/cleanup';
import { Drill } from '../generated/drill';
import { DrillOutputs } from '../generated/drill-outputs';
import { DrillVerdict } from '../generated/drill-verdict';
import type { Gate } from '../generated/gate';
import { type GateResult, GateResultMap } from '../generated/gate-outputs';
import { Validation } from '../generated/validation';
import { RestoreJob } from '../job/restore-job';
import { FailurePolicy } from '../policies/failure-policy';
import { nameAfter } from '../synthesis/name-after';
import { announce } from './announce';
import { checkAfter, checkKnown, checkName } from './check-name';
import { checkObjectives } from './check-objectives';
import { checkSecrets } from './check-secrets';
import { checkTarget, type TargetOwner } from './check-target';
import type { DrillCleanupProps, DrillCommandProps, DrillValidationProps } from './drill-command-props';
import { allGood, cleansUp, cleanupPolicy, resultOf } from './drill-expressions';
import { definitionHash, restoreEntry } from './drill-record-config';
import type { DrillRestoreProps } from './drill-restore-props';
import { cleanupVariable, runIdVariable } from './drill-variables';
import { jobGuard } from './job-guard';
import { observedOf } from './observed-of';
import type { PlannedRestore } from './planned-restore';
import type { PlannedValidation } from './planned-validation';
import type { RestoreDrillProps } from './restore-drill-props';
import { waveGate } from './wave-gate';

/**
 * A disaster-recovery drill: restores in waves, what validates them, and the proof. The apply fails when the drill was not
 * met; its record is in the state all the same. It is run anew when its run id changes.
 */
export class RestoreDrill extends DrillOutputs {
  /** @internal */
  protected readonly _resource: Drill;

  private readonly runId: string;
  private readonly restores: PlannedRestore[] = [];
  private readonly targets = createOccupancy<TargetOwner>();
  private readonly gates: Gate[] = [];
  private readonly validations = new Map<string, PlannedValidation & { readonly resource: Validation }>();
  private readonly cleanups = new Map<string, { readonly when: string; readonly resource: Cleanup }>();

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: RestoreDrillProps,
  ) {
    super(scope, id);
    this.runId = props.runId ?? runIdVariable(this).stringValue;
    this._resource = this.makeRecord();
    nameAfter(this, this._resource);
    this.makeVerdict();
    this.makeOutput();
    this.node.addValidation({ validate: () => checkObjectives(props, this.restores) });
    announce(this, () => this.restores);
  }

  /**
   * Adds a restore. It starts when those that it comes after have succeeded, and is `skipped` when one of them has not.
   *
   * @param name Its name in the record: letters, digits, - and _.
   */
  public addRestore(name: string, props: DrillRestoreProps): RestoreJob {
    checkName('restore', name, this.names());
    checkAfter(name, props.after ?? [], this.names());
    const guards = this.props.guards ?? {};
    checkTarget(name, props, this.targets, guards);
    const wave = 1 + Math.max(0, ...this.named(props.after ?? []).map((other) => other.wave));
    this.gates[wave - 1] ??= this.makeGate(wave);
    const job = new RestoreJob(this, name, {
      recoveryPoint: props.recoveryPoint,
      target: props.target,
      edition: props.edition,
      crossAccount: props.crossAccount,
      waitForCompletion: false,
      onPartial: this.props.onPartial,
      onFailure: FailurePolicy.REPORT,
      startWhen: props.after && allGood(this.gated(props.after), this.props.onPartial),
      triggers: { drill_run_id: this.runId },
      provider: this.props.provider,
    });
    job._guardWith(jobGuard(TerraformStack.of(this).getLogicalId(this.node), name, props, guards));
    this.restores.push({ name, wave, props, job });
    return job;
  }

  /**
   * Adds a command that looks at what was restored. Its result counts in the verdict of the drill.
   *
   * @param name Its name in the record.
   */
  public addValidation(name: string, props: DrillValidationProps): void {
    checkName('validation', name, this.validations.keys());
    const after = props.after ?? this.names();
    checkAfter(name, after, this.names());
    const resource = new Validation(this, `Validate-${name}`, {
      ...this.commandConfig(name, props, () => after),
      runWhen: allGood(this.gated(after), this.props.onPartial),
    });
    this.validations.set(name, { after, command: props.command, resource });
  }

  /**
   * Adds a command that removes what was restored, after all restores and validations. Nothing is removed by itself, not
   * even when the drill is destroyed.
   *
   * @param name Its name in the record.
   */
  public addCleanup(name: string, props: DrillCleanupProps): void {
    checkName('cleanup', name, this.cleanups.keys());
    const when = cleanupPolicy(cleanupVariable(this).stringValue, props.when);
    const validations = () => [...this.validations.values()].map(({ resource }) => resource);
    const resource = new Cleanup(this, `Cleanup-${name}`, {
      ...this.commandConfig(name, props, () => this.names()),
      runWhen: Lazy.anyValue({ produce: () => cleansUp(when, this.gates, validations()) }),
    });
    this.cleanups.set(name, { when, resource });
  }

  /**
   * How a restore ended.
   *
   * @param name Its name.
   */
  public result(name: string): GateResult {
    checkKnown(name, this.names());
    return new GateResultMap(this.gated([name])[0].gate, 'results').get(name);
  }

  private names(): string[] {
    return this.restores.map(({ name }) => name);
  }

  private named(names: readonly string[]): PlannedRestore[] {
    return this.restores.filter(({ name }) => names.includes(name));
  }

  private gated(names: readonly string[]) {
    return this.named(names).map(({ name, wave }) => ({ name, gate: this.gates[wave - 1] }));
  }

  private makeGate(wave: number): Gate {
    return waveGate(this, wave, this.props, () => this.restores.filter((restore) => restore.wave === wave));
  }

  private commandConfig(name: string, props: DrillCommandProps, names: () => readonly string[]) {
    checkSecrets(name, props.secretEnvironment);
    const results = () => Object.fromEntries(this.gated(names()).map((restore) => [restore.name, resultOf(restore)]));
    return {
      command: props.command,
      environment: {
        ...props.environment,
        [DRILL_VARIABLE]: this.drillName,
        [RUN_ID_VARIABLE]: this.runId,
      },
      environmentWo: props.secretEnvironment,
      results: Lazy.stringValue({ produce: () => Fn.jsonencode(results()) }),
      workingDirectory: props.workingDirectory,
      timeout: props.timeout?.toString(),
      triggers: { drill_run_id: this.runId },
      provider: this.props.provider,
    };
  }

  private get drillName(): string {
    return this.props.drillName ?? this.node.id;
  }

  private makeRecord(): Drill {
    const { objectives, owner, declaredAt, onPartial, provider } = this.props;
    return new Drill(this, 'Record', {
      name: this.drillName,
      owner,
      runId: this.runId,
      definitionHash: definitionHash(this.props, () => ({ restores: this.restores, validations: this.validations })),
      declaredAt,
      onPartial,
      rtoSeconds: objectives.rto?.toSeconds(),
      rpoSeconds: objectives.rpo?.toSeconds(),
      restores: lazyMap(() => this.restores.map((one) => [one.name, restoreEntry(one, this.resultOfPlanned(one))])),
      validations: lazyMap(() =>
        [...this.validations].map(([name, { after, resource }]) => [name, { after, ...observedOf(resource) }]),
      ),
      cleanup: lazyMap(() =>
        [...this.cleanups].map(([name, { when, resource }]) => [name, { when, ...observedOf(resource) }]),
      ),
      provider,
    });
  }

  private resultOfPlanned({ name }: PlannedRestore): IResolvable {
    return resultOf(this.gated([name])[0]);
  }

  /** Nothing refers to it: what depends on a failed resource is not made. */
  private makeVerdict(): void {
    const { name, runId } = this._resource;
    const resource = new DrillVerdict(this, 'Verdict', {
      name,
      runId,
      verdict: this.verdict,
      reasons: this.reasons,
      missedObjectivesOnly: this.missedObjectivesOnly,
      onMissedObjective: this.props.onMissedObjective,
      provider: this.props.provider,
    });
    nameAfter(this, resource);
  }

  private makeOutput(): void {
    const output = new TerraformOutput(this, 'Output', {
      value: this.record,
      description: 'Record of the drill.',
      sensitive: true, // it holds no secret, but whole pages, which each apply would print
    });
    output.overrideLogicalId(`${TerraformStack.of(this).getLogicalId(this.node)}_record`);
  }
}

/** What is added later belongs to it, too. */
function lazyMap(entries: () => [string, unknown][]): { [name: string]: any } {
  const produce = () => (entries().length > 0 ? Object.fromEntries(entries()) : undefined);
  return Lazy.anyValue({ produce }) as never;
}
