import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followApply } from '../../../../src/cli/drill/run/open-session';
import { createProgressReader } from '../../../../src/cli/drill/terraform/progress-reader';
import { temporaryFolder } from '../../../harness/temporary-folder';

it('an apply is followed by what Terraform says and what the plugin writes', () => {
  const path = join(temporaryFolder(), 'progress.jsonl');
  writeFileSync(path, '{"id":"of an old run"}\n');
  const progress = createProgressReader(path);
  const told: unknown[] = [];
  const view = { works: (on: readonly string[]) => told.push(on), seen: (entry: object) => told.push(entry) };
  const hear = followApply({ view: view as never, progress, echo: (text) => told.push(text) });
  const heard = (text: string) => {
    hear(text);
    return told.splice(0);
  };
  expect(heard('')).toEqual([]);
  expect(heard('alirestore_job.orders: Creating...\nalirestore_check.rows: Crea')).toHaveLength(1);
  expect(heard('ting...\n').slice(1)).toEqual([['alirestore_check.rows']]);
  appendFileSync(path, '{"id":"r-1","name":"orders"}\n{"id":"r-');
  expect(heard('')).toEqual([{ id: 'r-1', name: 'orders' }]);
  appendFileSync(path, '2"}\nno JSON\n[]\n');
  expect(heard('')).toEqual([{ id: 'r-2' }]);
  expect(heard('alirestore_check.rows: Creation complete after 3s [id=x]\n').slice(1)).toEqual([[]]);
});
