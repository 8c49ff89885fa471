/** What is to be run, with all its variables. */
export interface Command {
  /** The program and its arguments; no shell reads them. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory?: string;
  readonly timeoutMs: number;
}
