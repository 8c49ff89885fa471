import type { Construct } from 'constructs';
import { Fn, Lazy, TerraformOutput, TerraformStack } from '../../framework';
import { createOccupancy } from '../../target-rules/occupancy';
import { DRILL_VARIABLE, RUN_ID_VARIABLE } from '../../variables';
import { ComputeNestRestoreTask } from '../compute-nest/compute-nest-restore-task';
import { DbsRestoreTask } from '../dbs/dbs-restore-task';
import { Cleanup } from '../generated/cleanup';
import { Drill } from '../generated/drill';
import { DrillOutputs } from '../generated/drill-outputs';
import { DrillVerdict } from '../generated/drill-verdict';
import type { Gate } from '../generated/gate';
import { GateResult } from '../generated/gate-outputs';
import { Validation } from '../generated/validation';
import { RestoreJob } from '../job/restore-job';
import { FailurePolicy } from '../policies/failure-policy';
import type { RestoreProps } from '../restore/restore-props';
import { asText } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { annotateDrill } from './annotate-drill';
import { checkAfter, checkKnown, checkName } from './check-name';
import { checkObjectives } from './check-objectives';
import { checkSecrets } from './check-secrets';
import { checkTarget, type TargetOwner } from './check-target';
import { checkDatabaseTarget, checkServiceInstance, serviceInstanceOf } from './check-task-target';
import { cleanupCondition, cleanupPolicy } from './cleanup-condition';
import { databaseOfDrill } from './database-of-drill';
import type {
  DrillCleanupProps,
  DrillCommandProps,
  DrillValidation,
  DrillValidationProps,
} from './drill-command-props';
import type { DrillComputeNestRestoreProps } from './drill-compute-nest-restore-props';
import type { DrillDbsRestoreProps } from './drill-dbs-restore-props';
import { cleanupEntries, drillRecordConfig, validationEntries } from './drill-record-config';
import type { DrillRestore, Promised, RestoreOfDrill } from './drill-restore';
import type { DrillRestoreProps } from './drill-restore-props';
import { drillVariable } from './drill-variable';
import { allGood, resultOf } from './gated-restore';
import { jobGuard } from './job-guard';
import { jobOfDrill, jobPropsOfDrill } from './job-of-drill';
import type { DrillGuards, RestoreDrillProps } from './restore-drill-props';
import { serviceInstanceOfDrill } from './service-instance-of-drill';
import { databaseGuard, serviceInstanceGuard } from './task-guards';
import { addToGate, waveGate } from './wave-gate';

/**
 * A disaster-recovery drill: it restores in waves, checks what was restored, and keeps a record of both. The apply fails if
 * an objective was missed, or a restore or validation failed; the record is in the state all the same. When the run id
 * changes, the drill runs again.
 */
export class RestoreDrill extends DrillOutputs {
  /** @internal */
  protected readonly _resource: Drill;

  private readonly props: RestoreDrillProps;
  private readonly runId: string;
  private readonly restores: DrillRestore[] = [];
  private readonly targets = createOccupancy<TargetOwner>();
  private readonly gates: Gate[] = [];
  private readonly validations = new Map<string, DrillValidation & { readonly resource: Validation }>();
  private readonly cleanups = new Map<string, { readonly when: string; readonly resource: Cleanup }>();

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RestoreDrillProps) {
    super(scope, id);
    requireFramework(this);
    this.props = checkProps('RestoreDrillProps', props, this);
    this.runId = this.props.runId ?? drillVariable(this, 'drill_run_id');
    this._resource = this.makeRecord();
    nameResourceAfter(this, this._resource);
    this.makeVerdict();
    this.makeOutput();
    this.node.addValidation({ validate: () => checkObjectives(this.props, this.restores) });
    annotateDrill(this, () => this.restores);
  }

  /**
   * Adds a restore. It starts when all restores in its `after` have succeeded; if one of them has not, it is `skipped`.
   *
   * @param name Its name in the record and the reports: letters, digits, `-` and `_`.
   */
  public addRestore(name: string, props: DrillRestoreProps): RestoreJob {
    const checked = this.checked('DrillRestoreProps', name, props);
    checkTarget(name, checked, this.targets, this.guards);
    const jobProps = jobPropsOfDrill(checked, this.props);
    const make = (shared: RestoreProps) => new RestoreJob(this, name, { ...jobProps, ...shared });
    const job = this.add(name, checked, make, (made) => jobOfDrill(checked, made));
    job._guardWith(jobGuard(this.group, name, checked, this.guards));
    return job;
  }

  /**
   * Adds a restore of databases from Database Backup. It starts when all restores in its `after` have succeeded.
   *
   * @param name Its name in the record and the reports: letters, digits, `-` and `_`.
   */
  public addDbsRestore(name: string, props: DrillDbsRestoreProps): DbsRestoreTask {
    const checked = this.checked('DrillDbsRestoreProps', name, props);
    checkDatabaseTarget(name, checked, this.targets, this.guards);
    const { after, rto, rpo, allowInPlace, ...own } = checked;
    const make = (shared: RestoreProps) => new DbsRestoreTask(this, name, { ...own, ...shared });
    const task = this.add(name, checked, make, (made) => databaseOfDrill(checked, made));
    task._guardWith(databaseGuard(this.group, name, checked, this.guards));
    return task;
  }

  /**
   * Adds a restore of a service instance of Compute Nest, in place. It starts when all restores in its `after` have succeeded.
   *
   * @param name Its name in the record and the reports: letters, digits, `-` and `_`.
   */
  public addComputeNestRestore(name: string, props: DrillComputeNestRestoreProps): ComputeNestRestoreTask {
    const checked = this.checked('DrillComputeNestRestoreProps', name, props);
    checkServiceInstance(name, serviceInstanceOf(checked), this.targets, this.guards);
    const { recoveryPoint, allowInPlace } = checked;
    const make = (shared: RestoreProps) =>
      new ComputeNestRestoreTask(this, name, { recoveryPoint, allowInPlace, ...shared });
    const task = this.add(name, checked, make, (made) => serviceInstanceOfDrill(checked, made));
    task._guardWith(serviceInstanceGuard(this.group, name, this.guards));
    return task;
  }

  /**
   * Adds a command that checks what was restored. If it fails, the drill fails.
   *
   * @param name Its name in the record.
   */
  public addValidation(name: string, props: DrillValidationProps): void {
    checkName('validation', name, this.validations.keys());
    const checked = checkProps('DrillValidationProps', props, this.partText('validation', name));
    const after = checked.after ?? this.names();
    checkAfter(name, after, this.names());
    const resource = new Validation(this, `Validate-${name}`, {
      ...this.commandConfig(name, checked, () => after),
      runWhen: allGood(this.gated(after)),
    });
    this.validations.set(name, { after, command: checked.command, resource });
    this._resource.validations = validationEntries(this.validations);
  }

  /**
   * Adds a command that removes what was restored. It runs after all restores and validations. Without one, everything
   * stays, even when the drill is destroyed.
   *
   * @param name Its name in the record.
   */
  public addCleanup(name: string, props: DrillCleanupProps): void {
    checkName('cleanup', name, this.cleanups.keys());
    const checked = checkProps('DrillCleanupProps', props, this.partText('cleanup', name));
    const when = cleanupPolicy(drillVariable(this, 'drill_cleanup'), checked.when);
    const validations = () => [...this.validations.values()].map(({ resource }) => resource);
    const resource = new Cleanup(this, `Cleanup-${name}`, {
      ...this.commandConfig(name, checked, () => this.names()),
      runWhen: Lazy.anyValue({ produce: () => cleanupCondition(when, this.gates, validations()) }),
    });
    this.cleanups.set(name, { when, resource });
    this._resource.cleanup = cleanupEntries(this.cleanups);
  }

  /**
   * How a restore ended.
   *
   * @param name Its name.
   */
  public result(name: string): GateResult {
    checkKnown(name, this.names());
    return new GateResult(this.gated([name])[0].gate, 'results', name);
  }

  private checked<P extends Promised>(type: string, name: string, props: P): P {
    checkName('restore', name, this.names());
    const checked = checkProps(type as never, props, this.partText('restore', name)) as P;
    checkAfter(name, checked.after ?? [], this.names());
    return checked;
  }

  private add<R extends DrillRestore['resource']>(
    name: string,
    { after, rto, rpo }: Promised,
    make: (shared: RestoreProps) => R,
    described: (restore: R) => RestoreOfDrill,
  ): R {
    const wave = 1 + Math.max(0, ...this.named(after ?? []).map((other) => other.wave));
    this.gates[wave - 1] ??= waveGate(this, wave, this.props);
    const restore = make({
      waitForCompletion: false,
      onFailure: FailurePolicy.REPORT,
      startWhen: after && allGood(this.gated(after)),
      triggers: { drill_run_id: this.runId },
      provider: this.props.provider,
    });
    const added = { name, wave, props: { after, rto, rpo }, ...described(restore) };
    this.restores.push(added);
    addToGate(this.gates[wave - 1], added.gateProp, () => this.restores.filter((one) => one.wave === wave));
    return restore;
  }

  private get guards(): DrillGuards {
    return this.props.guards ?? {};
  }

  private get group(): string {
    return TerraformStack.of(this).getLogicalId(this.node);
  }

  private partText(kind: string, name: string): string {
    return `${kind} "${name}" of RestoreDrill "${this.node.path}"`;
  }

  private names(): string[] {
    return this.restores.map(({ name }) => name);
  }

  private named(names: readonly string[]): DrillRestore[] {
    return this.restores.filter(({ name }) => names.includes(name));
  }

  private gated(names: readonly string[]) {
    return this.named(names).map(({ name, wave }) => ({ name, gate: this.gates[wave - 1] }));
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
    const { restores, validations, cleanups, runId, drillName } = this;
    const result = ({ name }: DrillRestore) => resultOf(this.gated([name])[0]);
    const contents = { restores, validations, cleanups };
    return new Drill(this, 'Record', drillRecordConfig({ ...this.props, drillName }, runId, contents, result));
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
      onMissedObjective: asText(this.props.onMissedObjective),
      provider: this.props.provider,
    });
    nameResourceAfter(this, resource);
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
