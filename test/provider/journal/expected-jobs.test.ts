import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExpectedJobs, createExpectedTasks } from '../../../src/provider/journal/expected-jobs';
import { temporaryFolder } from '../../harness/temporary-folder';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const resource = (changes: object, ...instances: unknown[]) => ({
  mode: 'managed',
  type: 'alirestore_job',
  instances,
  ...changes,
});
const job = (id: unknown, changes: object = {}) => ({
  attributes: { id, restore_type: 'ECS_FILE', edition: null, verdict: 'pending', ...changes },
});

const expected = (restoreType = 'ECS_FILE', edition?: string, workspace = 'default') => {
  const place = { workingDirectory: folder, dataDirectory: join(folder, '.terraform'), workspace: () => workspace };
  return createExpectedJobs(place)({ restoreType, ...(edition && { edition }) });
};

describe('the jobs that a refresh will ask for', () => {
  it('are those of the list that the state holds as pending', () => {
    const resources = [
      resource({}, job('r-1'), job('r-2', { verdict: 'succeeded' }), job('r-3', { restore_type: 'NAS' })),
      resource({ module: 'module.a' }, job('r-4'), job('r-5', { edition: 'BASIC' })),
      resource({ mode: 'data', type: 'alirestore_jobs' }, job('r-6')),
      resource({ type: 'alirestore_gate' }, job('r-7')),
    ];
    write('terraform.tfstate', { version: 4, resources });
    expect(expected()).toEqual(['r-1', 'r-4']);
    expect(expected('NAS')).toEqual(['r-3']);
    expect(expected('ECS_FILE', 'BASIC')).toEqual(['r-5']);
  });

  it('are, of a service with one list, all that the state holds as pending', () => {
    const type = 'alirestore_dbs_restore_task';
    const tasks = [job('t-1', { restore_type: undefined }), job('t-2', { verdict: 'failed' })];
    write('terraform.tfstate', { version: 4, resources: [resource({ type }, ...tasks), resource({}, job('r-1'))] });
    const place = { workingDirectory: folder, dataDirectory: join(folder, '.terraform'), workspace: () => 'default' };
    expect(createExpectedTasks(place)(type)).toEqual(['t-1']);
  });

  it('are those of the workspace', () => {
    write('terraform.tfstate.d/staging/terraform.tfstate', { version: 4, resources: [resource({}, job('r-1'))] });
    expect(expected('ECS_FILE', undefined, 'staging')).toEqual(['r-1']);
    expect(expected()).toEqual([]);
  });

  it.each([
    ['is not there', undefined],
    ['is no JSON', '{'],
    ['is encrypted', { version: 4, encrypted_data: 'c2VjcmV0' }],
    ['holds odd instances', { resources: [resource({}, { attributes: null }, {}, job(7), job(''))] }],
    ['holds odd resources', { resources: [null, 5, { mode: 'managed', type: 'alirestore_job' }] }],
  ])('are none where the state %s', (_, content) => {
    if (content !== undefined) write('terraform.tfstate', content);
    expect(expected()).toEqual([]);
  });

  it('are none where the state lies elsewhere', () => {
    write('.terraform/terraform.tfstate', { version: 3, backend: { type: 'http', config: {} } });
    write('terraform.tfstate', { version: 4, resources: [resource({}, job('r-1'))] });
    expect(expected()).toEqual([]);
  });
});
