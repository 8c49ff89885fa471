import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What Terraform puts into a plugin's environment. */
export const terraformEnvironment = {
  PATH: process.env.PATH,
  TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
  PLUGIN_PROTOCOL_VERSIONS: '5,6',
};

/** A plugin in a process of its own. */
export class StartedPlugin {
  stdout = '';
  stderr = '';
  readonly process: ChildProcess;
  private readonly ended: Promise<unknown[]>;

  constructor(path: string, environment: object, args: readonly string[] = []) {
    this.process = spawn(process.execPath, [path, ...args], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.process, 'close');
    this.process.stdout?.on('data', (chunk) => (this.stdout += chunk));
    this.process.stderr?.on('data', (chunk) => (this.stderr += chunk));
  }

  /** The first line on stdout, once it is there. */
  async line(): Promise<string> {
    while (!this.stdout.includes('\n')) await once(this.process.stdout!, 'data');
    return this.stdout;
  }

  /** Resolves with the exit code, or with the signal that ended it. */
  async end(): Promise<unknown> {
    const [code, signal] = await this.ended;
    return signal ?? code;
  }

  /** The log lines so far that have this message. */
  logged(message: string): object[] {
    return this.stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .filter((line) => line['@message'] === message);
  }

  /** Gently, so that it removes its folder. */
  kill(): void {
    this.process.kill('SIGTERM');
  }
}
