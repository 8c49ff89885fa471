import { Token } from '../../framework';

/** A length of time. */
export class Duration {
  /** @param amount Whole or fractional, not negative. */
  public static seconds(amount: number): Duration {
    return new Duration(amount, 'seconds', 1);
  }

  /** @param amount Whole or fractional, not negative. */
  public static minutes(amount: number): Duration {
    return new Duration(amount, 'minutes', 60);
  }

  /** @param amount Whole or fractional, not negative. */
  public static hours(amount: number): Duration {
    return new Duration(amount, 'hours', 3600);
  }

  /** @param amount Whole or fractional, not negative. */
  public static days(amount: number): Duration {
    return new Duration(amount, 'days', 86_400);
  }

  private readonly milliseconds: number;

  private constructor(amount: number, unit: string, secondsPerUnit: number) {
    if (Token.isUnresolved(amount)) {
      throw new Error(
        `a duration must be known when the stack is synthesized: Duration.${unit}() got a reference to a value of Terraform, expected a number; read it from an environment variable instead`,
      );
    }
    if (!Number.isFinite(amount) || amount < 0) {
      throw new Error(
        `invalid duration: Duration.${unit}() got ${typeof amount === 'string' ? JSON.stringify(amount) : amount}, expected a number of at least 0`,
      );
    }
    this.milliseconds = Math.round(amount * secondsPerUnit * 1000);
  }

  /** The duration in seconds. */
  public toSeconds(): number {
    return this.milliseconds / 1000;
  }

  /** The duration in milliseconds. */
  public toMilliseconds(): number {
    return this.milliseconds;
  }

  /** The duration as Terraform writes it, in the largest unit that needs no fraction: `24h`, `90m`, `45s`, `1500ms`. */
  public toString(): string {
    const units = { h: 3_600_000, m: 60_000, s: 1000 };
    const fitting = Object.entries(units).find(([, ms]) => this.milliseconds % ms === 0);
    return fitting ? `${this.milliseconds / fitting[1]}${fitting[0]}` : `${this.milliseconds}ms`;
  }
}
