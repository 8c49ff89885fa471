// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformResource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';

/**
 * The computed attributes of alirestore_cleanup.
 *
 * @internal
 */
export abstract class CleanupOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_cleanup';

  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** ID of this run of the command. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }

  /** `passed` (exit code 0), `failed`, `timed_out`, or `skipped` when `run_when` was false, and in a rehearsal (`alirestore drill run --emulator`), which runs no commands. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** Its exit code, or 128 plus the number of the signal that ended it; absent when it was not started or did not end in time. In Java, Go and C#, use `exitCodeText` in a text. */
  public get exitCode(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('exit_code'));
  }

  /** `exitCode` to be put into a text, in every language; `unknown` where there is none. */
  public get exitCodeText(): string {
    return numberText(this.exitCode);
  }

  /** The last of its output, 16 KiB at most, or why it was not started. It is kept in the state, so the command must not print secrets. */
  public get output(): string {
    return Token.asString(this._resource.interpolationForAttribute('output'));
  }

  /** When it began, by the clock of this machine. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('started_at'));
  }

  /** How long it ran, in seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
  }
}
