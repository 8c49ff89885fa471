import { Op, Token, Tokenization } from '../../framework';

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** A length of time. Its amount may be a reference to a number, such as that of a variable of Terraform. */
export class Duration {
  /** @param amount Whole or fractional, not negative; or a reference. */
  public static seconds(amount: number): Duration {
    return new Duration(amount, 'seconds');
  }

  /** @param amount Whole or fractional, not negative; or a reference. */
  public static minutes(amount: number): Duration {
    return new Duration(amount, 'minutes');
  }

  /** @param amount Whole or fractional, not negative; or a reference. */
  public static hours(amount: number): Duration {
    return new Duration(amount, 'hours');
  }

  /** @param amount Whole or fractional, not negative; or a reference. */
  public static days(amount: number): Duration {
    return new Duration(amount, 'days');
  }

  private readonly amount: number;
  private readonly unit: keyof typeof SECONDS;

  private constructor(amount: number, unit: keyof typeof SECONDS) {
    const isReference = Token.isUnresolved(amount);
    if (!isReference && (!Number.isFinite(amount) || amount < 0)) {
      throw new Error(
        `invalid duration: Duration.${unit}() got ${typeof amount === 'string' ? JSON.stringify(amount) : amount}, expected a number of at least 0`,
      );
    }
    this.amount = amount;
    this.unit = unit;
  }

  /** The duration in seconds: a reference, where its amount is one. */
  public toSeconds(): number {
    return this._seconds ?? this.times(SECONDS[this.unit]);
  }

  /** The duration in milliseconds: a reference, where its amount is one. */
  public toMilliseconds(): number {
    return this._seconds === undefined ? this.times(SECONDS[this.unit] * 1000) : this._seconds * 1000;
  }

  /** The duration as Terraform writes it, in the largest unit that needs no fraction: `24h`, `90m`, `45s`, `1500ms`. */
  public toString(): string {
    if (this._seconds === undefined) return this.reference();
    const milliseconds = this.toMilliseconds();
    const units = { h: 3_600_000, m: 60_000, s: 1000 };
    const fitting = Object.entries(units).find(([, ms]) => milliseconds % ms === 0);
    return fitting ? `${milliseconds / fitting[1]}${fitting[0]}` : `${milliseconds}ms`;
  }

  /**
   * In seconds; undefined where only Terraform knows.
   *
   * @internal
   */
  public get _seconds(): number | undefined {
    if (Token.isUnresolved(this.amount)) return undefined;
    return Math.round(this.amount * SECONDS[this.unit] * 1000) / 1000;
  }

  private times(factor: number): number {
    return factor === 1 ? this.amount : Token.asNumber(Op.mul(this.amount, factor));
  }

  /** Terraform has no unit for days. */
  private reference(): string {
    const [amount, unit] = this.unit === 'days' ? [this.times(24), 'h'] : [this.amount, this.unit[0]];
    return `${Token.asString(Tokenization.reverse(amount)[0])}${unit}`;
  }
}
