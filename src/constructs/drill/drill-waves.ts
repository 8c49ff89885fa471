import type { Construct } from 'constructs';
import type { IResolvable } from '../../framework';
import type { Gate } from '../generated/gate';
import type { DrillRestore } from './drill-restore';
import { type GatedRestore, resultOf } from './gated-restore';
import type { RestoreDrillProps } from './restore-drill-props';
import { joinedRestores } from './selected-restores';
import { addToGate, waveGate } from './wave-gate';

/** The restores of a drill, and the gates that wait for them. */
export class DrillWaves {
  public readonly restores: DrillRestore[] = [];
  public readonly gates: Gate[] = [];

  public constructor(
    private readonly drill: Construct,
    private readonly props: RestoreDrillProps,
  ) {}

  /** One more than that of what comes before. Its gate is made when it is first asked for. */
  public waveAfter(after: readonly string[]): number {
    const wave = 1 + Math.max(0, ...this.named(after).map((other) => other.wave));
    this.gates[wave - 1] ??= waveGate(this.drill, wave, this.props);
    return wave;
  }

  public add(restore: DrillRestore): void {
    this.restores.push(restore);
    const { wave, gateProp } = restore;
    addToGate(this.gates[wave - 1], gateProp, () => this.restores.filter((one) => one.wave === wave));
  }

  public names(): string[] {
    return this.restores.map(({ name }) => name);
  }

  public gated(names: readonly string[]): GatedRestore[] {
    return this.named(names).map((one) => this.gatedRestore(one));
  }

  public resultOf(restore: DrillRestore): IResolvable {
    return resultOf(this.gatedRestore(restore));
  }

  /** By name, how each of them ended. */
  public results(names: readonly string[]): object {
    return joinedRestores(this.named(names), (one) => this.resultOf(one));
  }

  private named(names: readonly string[]): DrillRestore[] {
    return this.restores.filter(({ name }) => names.includes(name));
  }

  private gatedRestore({ name, wave, selection }: DrillRestore): GatedRestore {
    return { name, gate: this.gates[wave - 1], selection };
  }
}
