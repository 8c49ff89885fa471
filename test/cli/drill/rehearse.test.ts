import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../../src/cli/drill/drill-run';
import { until } from '../../e2e/harness/until';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const servers = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

describe('a rehearsal whose stack cannot be copied', () => {
  it('leaves no emulated cloud, which would keep the process from its end', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'main.tf.json'), JSON.stringify({ variable: { drill_run_id: {} } }));
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const before = servers();
    const { code, stderr } = await runCli(['drill', 'run', '--emulator'], [createDrillRun(cliMachine)], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('pipe');
    await until(() => servers() === before);
  });
});
