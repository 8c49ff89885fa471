/** Counts the calls that run, so that the process can wait for them before it leaves. */
export class RunningCalls {
  private running = 0;
  private whenIdle: (() => void)[] = [];

  async track<T>(call: Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await call;
    } finally {
      this.running -= 1;
      if (this.running === 0) for (const resolve of this.whenIdle.splice(0)) resolve();
    }
  }

  idle(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.whenIdle.push(resolve));
  }
}
