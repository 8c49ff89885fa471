// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_check.
 *
 * @internal
 */
export abstract class CheckOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_check';

  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** ID of this run of the check. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }

  /** `passed`, `failed`, `timed_out` when the last attempt came to no result in time, or `skipped` when `run_when` was false, and in a rehearsal (`alirestore drill run --emulator`): there, only `in_instance` looks, at the emulated instance. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** Exit code of the command or of the script; for a command also 128 plus the number of the signal that ended it. Absent when there was none. In Java, Go and C#, use `exitCodeText` in a text. */
  public get exitCode(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('exit_code'));
  }

  /** `exitCode` to be put into a text, in every language; `unknown` where there is none. */
  public get exitCodeText(): string {
    return numberText(this.exitCode);
  }

  /** The last of what the command or the script wrote, or of what was received, 16 KiB at most, or why there is nothing. It is kept in the state, so it must not hold secrets. */
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

  /** `command`, `http`, `tcp`, `dns` or `in_instance`. */
  public get kind(): string {
    return Token.asString(this._resource.interpolationForAttribute('kind'));
  }

  /** What was looked at, such as a URL or the ID of an instance. */
  public get subject(): string {
    return Token.asString(this._resource.interpolationForAttribute('subject'));
  }

  /** How often it was looked at, until all was as expected or the time was up. In Java, Go and C#, use `attemptsText` in a text. */
  public get attempts(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('attempts'));
  }

  /** `attempts` to be put into a text, in every language; `unknown` where there is none. */
  public get attemptsText(): string {
    return numberText(this.attempts);
  }

  /** What the last attempt found, one by one. */
  public get findings(): OutputList {
    return new OutputList(this._resource, 'findings');
  }

  /** One of `findings`, counted from 0. */
  public finding(index: number): CheckFinding {
    return new CheckFinding(this._resource, `findings[${index}]`);
  }
}

/** What the last attempt found, one by one. This is one of them. */
export class CheckFinding extends OutputObject {
  /** Such as `status` or `files`. */
  public get what(): string {
    return Token.asString(this.interpolationForAttribute('what'));
  }

  /** Such as `200` or `at least 100`. */
  public get expected(): string {
    return Token.asString(this.interpolationForAttribute('expected'));
  }

  /** What was found; absent when nothing was. */
  public get observed(): string {
    return Token.asString(this.interpolationForAttribute('observed'));
  }

  /** Whether it is as expected. */
  public get passed(): IResolvable {
    return this.interpolationForAttribute('passed');
  }
}
