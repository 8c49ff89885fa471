/** How often, and since when, every look has had the same result. */
export class Repetition {
  private count = 0;
  private beganMs = 0;

  /** Times are clock time in milliseconds. */
  add(nowMs: number): void {
    if (this.count === 0) this.beganMs = nowMs;
    this.count += 1;
  }

  end(): void {
    this.count = 0;
  }

  get times(): number {
    return this.count;
  }

  /** Undefined while there is none. */
  get sinceMs(): number | undefined {
    return this.count === 0 ? undefined : this.beganMs;
  }

  hasLasted(ms: number, nowMs: number): boolean {
    return this.count > 0 && nowMs - this.beganMs >= ms;
  }
}
