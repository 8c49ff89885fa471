// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { numberText } from '../synthesis/number-text';
import { OutputObject } from '../synthesis/output-object';
import { ActingConstruct } from '../triggers/acting-construct';

/**
 * The computed attributes of alirestore_gate.
 *
 * @internal
 */
export abstract class GateOutputs extends ActingConstruct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_gate';

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

  /** The worst verdict of all restores: `failed`, `pending`, `empty`, `partial`, `skipped` or `succeeded`; `skipped` when none was started, `partial` when only some were. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** Whether what comes next may start: all restores succeeded, or the policies put up with how they ended. */
  public get passed(): IResolvable {
    return this._resource.interpolationForAttribute('passed');
  }

  /** How many succeeded. In Java, Go and C#, use `succeededText` in a text. */
  public get succeeded(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('succeeded'));
  }

  /** `succeeded` to be put into a text, in every language; `unknown` where there is none. */
  public get succeededText(): string {
    return numberText(this.succeeded);
  }

  /** How many left out some files. In Java, Go and C#, use `partialText` in a text. */
  public get partial(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('partial'));
  }

  /** `partial` to be put into a text, in every language; `unknown` where there is none. */
  public get partialText(): string {
    return numberText(this.partial);
  }

  /** How many restored nothing, although there was something to restore. In Java, Go and C#, use `emptyText` in a text. */
  public get empty(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('empty'));
  }

  /** `empty` to be put into a text, in every language; `unknown` where there is none. */
  public get emptyText(): string {
    return numberText(this.empty);
  }

  /** How many failed. In Java, Go and C#, use `failedText` in a text. */
  public get failed(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('failed'));
  }

  /** `failed` to be put into a text, in every language; `unknown` where there is none. */
  public get failedText(): string {
    return numberText(this.failed);
  }

  /** How many were not started because their `start_when` was false. In Java, Go and C#, use `skippedText` in a text. */
  public get skipped(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('skipped'));
  }

  /** `skipped` to be put into a text, in every language; `unknown` where there is none. */
  public get skippedText(): string {
    return numberText(this.skipped);
  }

  /** How many have not ended, or have an unknown status. In Java, Go and C#, use `pendingText` in a text. */
  public get pending(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('pending'));
  }

  /** `pending` to be put into a text, in every language; `unknown` where there is none. */
  public get pendingText(): string {
    return numberText(this.pending);
  }

  /** From the creation of the first to the end of the last, by the clock of the services. In seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
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

  /** What came of it: `pending`, `succeeded`, `partial`, `empty` (it ended well, but nothing was restored) or `failed` (also when `expect` was not met); `skipped` for a job whose `start_when` was false. */
  public get verdict(): string {
    return Token.asString(this.interpolationForAttribute('verdict'));
  }

  /** Whether what needs it may go on: it succeeded, or the policies put up with how it ended. */
  public get passed(): IResolvable {
    return this.interpolationForAttribute('passed');
  }

  /** What was expected and not achieved, a sentence each; empty when there is none. */
  public get unmet(): string[] {
    return Token.asList(this.interpolationForAttribute('unmet'));
  }

  /** Number of files in the snapshot, where that had to be looked up. In Java, Go and C#, use `snapshotItemsText` in a text. */
  public get snapshotItems(): number {
    return Token.asNumber(this.interpolationForAttribute('snapshot_items'));
  }

  /** `snapshotItems` to be put into a text, in every language; `unknown` where there is none. */
  public get snapshotItemsText(): string {
    return numberText(this.snapshotItems);
  }

  /** Amount of data in the snapshot, where that had to be looked up. In bytes. In Java, Go and C#, use `snapshotBytesText` in a text. */
  public get snapshotBytes(): number {
    return Token.asNumber(this.interpolationForAttribute('snapshot_bytes'));
  }

  /** `snapshotBytes` to be put into a text, in every language; `unknown` where there is none. */
  public get snapshotBytesText(): string {
    return numberText(this.snapshotBytes);
  }

  /** Progress, from 0 to 100. In Java, Go and C#, use `progressPercentText` in a text. */
  public get progressPercent(): number {
    return Token.asNumber(this.interpolationForAttribute('progress_percent'));
  }

  /** `progressPercent` to be put into a text, in every language; `unknown` where there is none. */
  public get progressPercentText(): string {
    return numberText(this.progressPercent);
  }

  /** Amount of data to restore, in bytes. In Java, Go and C#, use `bytesTotalText` in a text. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** `bytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesTotalText(): string {
    return numberText(this.bytesTotal);
  }

  /** Amount of data that was restored, in bytes. In Java, Go and C#, use `bytesDoneText` in a text. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** `bytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesDoneText(): string {
    return numberText(this.bytesDone);
  }

  /** Number of files to restore. In Java, Go and C#, use `itemsTotalText` in a text. */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** `itemsTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsTotalText(): string {
    return numberText(this.itemsTotal);
  }

  /** Number of files that were restored. In Java, Go and C#, use `itemsDoneText` in a text. */
  public get itemsDone(): number {
    return Token.asNumber(this.interpolationForAttribute('items_done'));
  }

  /** `itemsDone` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsDoneText(): string {
    return numberText(this.itemsDone);
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

  /** From its creation to its end, by the clock of the service. In seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
  }

  /** Why it failed, or restored nothing. */
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
