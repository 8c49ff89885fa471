import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { temporaryFolder } from '../../harness/temporary-folder';
import { startBuiltCli } from './built-cli';

const jobs = [
  { RestoreType: 'ECS_FILE' as const, SnapshotId: 's-1', VaultId: 'v-1', TargetPath: '/a', createdSecondsAgo: 3600 },
];

async function importing(...words: string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'there.tf'), '');
  const cloud = await startEmulatedCloud({ scenario: { jobs } });
  onTestFinished(() => cloud.close());
  const env = { HOME: cwd, ALIRESTORE_EMULATOR: cloud.url };
  const run = (url: string, ...more: string[]) =>
    startBuiltCli(['import', ...more], { cwd, env: { ...env, ALIRESTORE_EMULATOR: url } }).done;
  return { first: await run(cloud.url, ...words), run, url: cloud.url };
}

/** How `alirestore import` may end. */
export const importCases = {
  'written, or nothing meets the filters': async () => {
    const { first, run, url } = await importing('--out', 'a.tf', '--restore-type', 'ECS_FILE');
    return first.code === 0 ? run(url, '--out', 'b.tf', '--restore-type', 'OSS') : first;
  },
  'the service does not answer': async () => {
    const { run } = await importing();
    return run('http://127.0.0.1:1', '--out', 'a.tf', '--restore-type', 'ECS_FILE');
  },
  'wrong usage, or the file is there already': async () => {
    const { first, run, url } = await importing('--out', 'there.tf', '--restore-type', 'ECS_FILE');
    return first.code === 64 ? run(url) : first;
  },
};
