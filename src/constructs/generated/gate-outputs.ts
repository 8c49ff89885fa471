// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { Construct } from 'constructs';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_gate.
 *
 * @internal
 */
export abstract class GateOutputs extends Construct {
  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** Hash of what is waited for. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }

  /** How each restore ended, by its name. */
  public get results(): IResolvable {
    return this._resource.interpolationForAttribute('results');
  }

  /** One of `results`. */
  public result(key: string): GateResult {
    return new GateResult(this._resource, 'results', key);
  }

  /** The worst verdict of all restores: `failed`, `pending`, `partial`, `skipped` or `succeeded`; `skipped` when none was started, `partial` when only some were. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** Whether what comes next may start: all restores succeeded, or left out some files while `on_partial` is `warn` or `accept`. */
  public get passed(): IResolvable {
    return this._resource.interpolationForAttribute('passed');
  }

  /** How many succeeded. */
  public get succeeded(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('succeeded'));
  }

  /** How many left out some files. */
  public get partial(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('partial'));
  }

  /** How many failed. */
  public get failed(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('failed'));
  }

  /** How many were not started because their `start_when` was false. */
  public get skipped(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('skipped'));
  }

  /** How many have not ended, or have an unknown status. */
  public get pending(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('pending'));
  }

  /** From the creation of the first to the end of the last, by the clock of the services. In seconds. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }
}

/** How each restore ended, by its name. This is one of them. */
export class GateResult extends OutputObject {
  /** `hbr` (Cloud Backup), `dbs` (Database Backup) or `computenest` (Compute Nest). */
  public get service(): string {
    return Token.asString(this.interpolationForAttribute('service'));
  }

  /** ID of the job or task. */
  public get id(): string {
    return Token.asString(this.interpolationForAttribute('id'));
  }

  /** Status, in the words of the service; absent when the service never listed it. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** What the status means: `pending`, `succeeded`, `partial` or `failed`; `skipped` for a job whose `start_when` was false. */
  public get verdict(): string {
    return Token.asString(this.interpolationForAttribute('verdict'));
  }

  /** Progress, from 0 to 100. */
  public get progressPercent(): number {
    return Token.asNumber(this.interpolationForAttribute('progress_percent'));
  }

  /** Amount of data to restore, in bytes. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** Amount of data that was restored, in bytes. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** Number of files to restore. */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** Number of files that were restored. */
  public get itemsDone(): number {
    return Token.asNumber(this.interpolationForAttribute('items_done'));
  }

  /** When the job or task was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the restore began. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this.interpolationForAttribute('started_at'));
  }

  /** When it ended. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this.interpolationForAttribute('completed_at'));
  }

  /** From its creation to its end, by the clock of the service. In seconds. */
  public get durationSeconds(): number {
    return Token.asNumber(this.interpolationForAttribute('duration_seconds'));
  }

  /** Why it failed. */
  public get errorMessage(): string {
    return Token.asString(this.interpolationForAttribute('error_message'));
  }

  /** The first lines of the list of files that could not be restored. */
  public get errorFile(): string {
    return Token.asString(this.interpolationForAttribute('error_file'));
  }

  /** ID of the request that last read it, for support cases. */
  public get requestId(): string {
    return Token.asString(this.interpolationForAttribute('request_id'));
  }

  /** Whether the cloud was emulated: then nothing was really restored. */
  public get emulated(): IResolvable {
    return this.interpolationForAttribute('emulated');
  }
}
