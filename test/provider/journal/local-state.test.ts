import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalState } from '../../../src/provider/journal/local-state';
import { temporaryFolder } from '../../harness/temporary-folder';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const jobNamed = (id: string, changes: object = {}) => ({
  version: 4,
  resources: [{ mode: 'managed', type: 'alirestore_job', instances: [{ attributes: { id } }], ...changes }],
});

const stateOf = (workspace = 'default') =>
  createLocalState({ workingDirectory: folder, dataDirectory: join(folder, '.terraform'), workspace });

describe('the state in the working directory', () => {
  it('holds the jobs of its resources, and no others', () => {
    write('terraform.tfstate', jobNamed('r-1'));
    expect(stateOf().holds('r-1')).toBe(true);
    expect(stateOf().holds('r-2')).toBe(false);
  });

  it.each(['alirestore_dbs_restore_task', 'alirestore_compute_nest_restore_task'])(
    'holds the tasks of %s, too',
    (type) => {
      write('terraform.tfstate', jobNamed('t-1', { type }));
      expect(stateOf().holds('t-1')).toBe(true);
    },
  );

  it.each([
    ['a data source that lists it', { mode: 'data', type: 'alirestore_jobs' }],
    ['a resource of another type', { type: 'alirestore_gate' }],
    ['a resource without attributes', { instances: [{ attributes: null }, {}] }],
  ])('does not hold the job of %s', (_, changes) => {
    write('terraform.tfstate', jobNamed('r-1', changes));
    expect(stateOf().holds('r-1')).toBe(false);
  });

  it('is the one of the workspace', () => {
    write('terraform.tfstate', jobNamed('r-1'));
    write('terraform.tfstate.d/staging/terraform.tfstate', jobNamed('r-2'));
    expect([stateOf('staging').holds('r-1'), stateOf('staging').holds('r-2')]).toEqual([false, true]);
  });

  it('is where the local backend was told to put it', () => {
    const config = { path: join(folder, 'elsewhere.tfstate'), workspace_dir: 'spaces' };
    write('.terraform/terraform.tfstate', { version: 3, backend: { type: 'local', config } });
    write('elsewhere.tfstate', jobNamed('r-1'));
    write('spaces/staging/terraform.tfstate', jobNamed('r-2'));
    expect([stateOf().holds('r-1'), stateOf('staging').holds('r-2')]).toEqual([true, true]);
  });

  it('counts for nothing when another backend has taken its place', () => {
    write('.terraform/terraform.tfstate', { version: 3, backend: { type: 's3', config: { bucket: 'states' } } });
    write('terraform.tfstate', jobNamed('r-1'));
    expect(stateOf().holds('r-1')).toBe(false);
  });

  it.each(['', '{"resources":[{"mode":"man', '{"encrypted_data":"AAAA"}', 'null'])(
    'holds nothing when it reads %j',
    (text) => {
      write('terraform.tfstate', text);
      expect(stateOf().holds('r-1')).toBe(false);
    },
  );

  it('that was cut is read again', () => {
    write('terraform.tfstate', '{"resources":');
    const state = stateOf();
    expect(state.holds('r-1')).toBe(false);
    write('terraform.tfstate', jobNamed('r-1'));
    expect(state.holds('r-1')).toBe(true);
  });

  it('need not be there', () => {
    expect(stateOf().holds('r-1')).toBe(false);
  });
});
