import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPreflight } from '../../../src/cli/preflight/preflight';
import { fileRestore } from '../../e2e/harness/stack';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

export const preflightCommands = [createPreflight(cliMachine)];

/** A stack with these resources, looked at; what was found, a line each. */
export async function preflight(
  resource: object,
  flags: string[] = ['--offline'],
  env: Record<string, string> = {},
  data = {},
  action = {},
) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'cdk.tf.json'), JSON.stringify({ resource, data, action }));
  const { code, stdout, stderr } = await runCli(['preflight', ...flags], preflightCommands, { cwd, env });
  return {
    code,
    lines: stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.trim()),
    stdout,
    stderr,
  };
}

export const jobs = (all: Record<string, object>) => ({
  alirestore_job: Object.fromEntries(Object.entries(all).map(([name, changes]) => [name, fileRestore(changes)])),
});
