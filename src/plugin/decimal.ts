/**
 * A number that no JavaScript number equals, for instance 0.1 with thirty more digits. It goes back to Terraform digit by
 * digit; arithmetic sees the nearest JavaScript number.
 */
export class Decimal {
  constructor(readonly text: string) {}

  valueOf(): number {
    return Number(this.text);
  }

  toString(): string {
    return this.text;
  }
}
