import type { Construct } from 'constructs';
import { Fn, Lazy, TerraformStack } from '../../framework';
import { createOccupancy } from '../../target-rules/occupancy';
import { DRILL_VARIABLE, RUN_ID_VARIABLE } from '../../variables';
import { Check } from '../checks/check';
import { checkArguments, type ToldCommand, toldTo } from '../checks/check-arguments';
import { checkSecrets } from '../checks/check-secrets';
import { commandArguments, secretOf } from '../checks/command-check';
import { ComputeNestRestoreTask } from '../compute-nest/compute-nest-restore-task';
import { DbsRestoreTask } from '../dbs/dbs-restore-task';
import { Check as CheckResource } from '../generated/check';
import { Cleanup } from '../generated/cleanup';
import { Drill } from '../generated/drill';
import { DrillOutputs } from '../generated/drill-outputs';
import { GateResult } from '../generated/gate-outputs';
import { RestoreJob } from '../job/restore-job';
import { FailurePolicy } from '../policies/failure-policy';
import type { RestoreProps } from '../restore/restore-props';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { annotateDrill } from './annotate-drill';
import { checkAfter, checkKnown, checkName } from './check-name';
import { checkObjectives } from './check-objectives';
import { checkSelectedTarget, checkTarget, type TargetOwner } from './check-target';
import { checkDatabaseTarget, checkServiceInstance, serviceInstanceOf } from './check-task-target';
import { cleanupCondition, cleanupPolicy } from './cleanup-condition';
import { databaseOfDrill } from './database-of-drill';
import type { DrillCheck, DrillCheckProps, DrillValidationProps } from './drill-check-props';
import type { DrillCleanupProps } from './drill-cleanup-props';
import type { DrillComputeNestRestoreProps } from './drill-compute-nest-restore-props';
import type { DrillDbsRestoreProps } from './drill-dbs-restore-props';
import { checkEntries, cleanupEntries, drillRecordConfig, selectionEntries } from './drill-record-config';
import type { DrillRestore, Promised, RestoreOfDrill } from './drill-restore';
import type { DrillRestoreProps } from './drill-restore-props';
import type { DrillSelectionProps } from './drill-selection-props';
import { drillVariable } from './drill-variable';
import { DrillWaves } from './drill-waves';
import { allGood } from './gated-restore';
import { jobGuard } from './job-guard';
import { jobOfDrill, jobPropsOfDrill } from './job-of-drill';
import { makeOutput, makeVerdict } from './make-verdict';
import type { DrillGuards, RestoreDrillProps } from './restore-drill-props';
import { checkOfEach } from './selected-checks';
import { forEachSource, jobsOfSelection, restoreOfEach } from './selected-restores';
import { eachName, selectSources } from './selected-sources';
import { serviceInstanceOfDrill } from './service-instance-of-drill';
import { databaseGuard, serviceInstanceGuard } from './task-guards';

/**
 * A disaster-recovery drill: it restores in waves, checks what was restored, and keeps a record of both. The apply fails if
 * an objective was missed, or a restore or check failed; the record is in the state all the same. When the run id
 * changes, the drill runs again.
 */
export class RestoreDrill extends DrillOutputs {
  /** @internal */
  protected readonly _resource: Drill;

  private readonly props: RestoreDrillProps;
  private readonly runId: string;
  private readonly targets = createOccupancy<TargetOwner>();
  private readonly waves: DrillWaves;
  private readonly checks = new Map<string, DrillCheck>();
  private readonly cleanups = new Map<string, { readonly when: string; readonly resource: Cleanup }>();

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RestoreDrillProps) {
    super(scope, id);
    requireFramework(this);
    this.props = checkProps('RestoreDrillProps', props, this);
    this.waves = new DrillWaves(this, this.props);
    this.runId = this.props.runId ?? drillVariable(this, 'drill_run_id');
    this._resource = this.makeRecord();
    nameResourceAfter(this, this._resource);
    makeVerdict(this, this.props, this._resource);
    makeOutput(this);
    this.node.addValidation({ validate: () => checkObjectives(this.props, this.waves.restores) });
    annotateDrill(this, () => this.waves.restores);
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
   * Adds a restore of each source that is backed up, or of each in a sample, as they are when the drill runs. Target and checks
   * tell of each by `SelectedSource`. They start when all restores in `after` have succeeded.
   *
   * @param name Its name. In the record and the reports, a restore is called `NAME/SOURCE`.
   */
  public addSelection(name: string, props: DrillSelectionProps): void {
    const checked = this.checked('DrillSelectionProps', name, props, 'selection');
    const each = restoreOfEach(checked);
    checkSelectedTarget(this, name, each, this.guards);
    const selection = selectSources(this, name, checked, { runId: this.runId, provider: this.props.provider });
    const jobProps = { ...jobPropsOfDrill(each, this.props), ...forEachSource(selection) };
    const make = (shared: RestoreProps) => new RestoreJob(this, name, { ...jobProps, ...shared });
    const jobs = this.add(name, checked, make, (made) => jobsOfSelection(checked, selection, made));
    jobs._guardWith(jobGuard(this.group, eachName(name), each, this.guards));
    this._resource.selections = selectionEntries(this.waves.restores);
    const restore = { ...this.waves.gated([name])[0], selection };
    for (const [own, check] of Object.entries(checked.checks ?? {})) {
      checkName('check', own, []);
      const told = { environment: this.environment, ofRun: this.ofRun };
      this.keepCheck(`${name}/${own}`, checkOfEach(this, own, check, restore, told));
    }
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
   * Adds a check of what was restored. If it fails, the drill fails.
   *
   * @param name Its name in the record.
   */
  public addCheck(name: string, props: DrillCheckProps): void {
    checkName('check', name, this.checks.keys());
    const { check, after } = checkProps('DrillCheckProps', props, this.partText('check', name));
    this.makeCheck(name, check, after);
  }

  /**
   * Adds a command that checks what was restored: a short form of `addCheck` with `Check.command`.
   *
   * @param name Its name in the record.
   */
  public addValidation(name: string, props: DrillValidationProps): void {
    checkName('validation', name, this.checks.keys());
    const { after, ...command } = checkProps('DrillValidationProps', props, this.partText('validation', name));
    this.makeCheck(name, Check.command(command), after);
  }

  /**
   * Adds a command that removes what was restored. It runs after all restores and checks. Without one, everything
   * stays, even when the drill is destroyed.
   *
   * @param name Its name in the record.
   */
  public addCleanup(name: string, props: DrillCleanupProps): void {
    checkName('cleanup', name, this.cleanups.keys());
    const checked = checkProps('DrillCleanupProps', props, this.partText('cleanup', name));
    const when = cleanupPolicy(drillVariable(this, 'drill_cleanup'), checked.when);
    checkSecrets(name, secretOf(checked));
    const checks = () => [...this.checks.values()];
    const resource = new Cleanup(this, `Cleanup-${name}`, {
      ...commandArguments(checked),
      ...toldTo(
        checked.environment,
        this.told(() => this.waves.names()),
      ),
      ...this.ofRun,
      runWhen: Lazy.anyValue({ produce: () => cleanupCondition(when, this.waves.gates, checks()) }),
    });
    this.cleanups.set(name, { when, resource });
    this._resource.cleanup = cleanupEntries(this.cleanups);
  }

  /**
   * How a restore ended.
   *
   * @param name Its name; of a restore of a selection, the name of the selection, `/`, and that of the source.
   */
  public result(name: string): GateResult {
    const [first] = this.waves.gated([name.split('/')[0]]);
    checkKnown(name, first?.selection ? `${first.name}/` : this.waves.names());
    return new GateResult(first.gate, 'results', name);
  }

  private checked<P extends Promised>(type: string, name: string, props: P, kind = 'restore'): P {
    checkName('restore', name, this.waves.names());
    const checked = checkProps(type as never, props, this.partText(kind, name)) as P;
    checkAfter(name, checked.after ?? [], this.waves.names());
    return checked;
  }

  private add<R extends DrillRestore['resource']>(
    name: string,
    { after, rto, rpo }: Promised,
    make: (shared: RestoreProps) => R,
    described: (restore: R) => RestoreOfDrill,
  ): R {
    const wave = this.waves.waveAfter(after ?? []);
    const restore = make({
      waitForCompletion: false,
      onFailure: FailurePolicy.REPORT,
      startWhen: after && allGood(this.waves.gated(after)),
      triggers: { drill_run_id: this.runId },
      provider: this.props.provider,
    });
    this.waves.add({ name, wave, props: { after, rto, rpo }, ...described(restore) });
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

  private makeCheck(name: string, check: Check, after = this.waves.names()): void {
    checkAfter(name, after, this.waves.names());
    const resource = new CheckResource(this, `Check-${name}`, {
      ...checkArguments(
        name,
        check,
        this.told(() => after),
      ),
      ...this.ofRun,
      runWhen: allGood(this.waves.gated(after)),
    });
    this.keepCheck(name, { after, check, resource });
  }

  private keepCheck(name: string, check: DrillCheck): void {
    this.checks.set(name, check);
    this._resource.validations = checkEntries({ checks: this.checks, restores: this.waves.restores });
  }

  /** What a command is told of the drill, and of these restores. */
  private told(names: () => readonly string[]): ToldCommand {
    return {
      environment: this.environment,
      results: Lazy.stringValue({ produce: () => Fn.jsonencode(this.waves.results(names())) }),
    };
  }

  private get environment() {
    return { [DRILL_VARIABLE]: this.drillName, [RUN_ID_VARIABLE]: this.runId };
  }

  private get ofRun() {
    return { triggers: { drill_run_id: this.runId }, provider: this.props.provider };
  }

  private get drillName(): string {
    return this.props.drillName ?? this.node.id;
  }

  private makeRecord(): Drill {
    const { waves, checks, cleanups, runId, drillName } = this;
    const result = (restore: DrillRestore) => waves.resultOf(restore);
    const contents = { restores: waves.restores, checks, cleanups };
    return new Drill(this, 'Record', drillRecordConfig({ ...this.props, drillName }, runId, contents, result));
  }
}
