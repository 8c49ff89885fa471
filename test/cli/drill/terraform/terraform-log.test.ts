import { existsSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTerraformLog } from '../../../../src/cli/drill/terraform/terraform-log';
import { temporaryFolder } from '../../../harness/temporary-folder';

it('the log of Terraform is read as it grows, and goes on in the evidence behind what stands there', () => {
  const folder = temporaryFolder();
  const [first, evidence] = [join(folder, 'data/terraform.log'), join(folder, 'out/terraform.log')];
  const write = (log: { fd(): number }, text: string | Buffer) => writeSync(log.fd(), Buffer.from(text));
  const log = createTerraformLog(first);
  write(log, 'init\n');
  expect(log.news()).toBe('init\n');
  expect(log.news()).toBe('');
  const letter = Buffer.from('→');
  write(log, letter.subarray(0, 1));
  expect(log.news()).toBe('');
  write(log, letter.subarray(1));
  expect(log.news()).toBe('→');
  write(log, 'plan\n');
  log.moveTo(evidence);
  expect([log.path(), existsSync(first)]).toEqual([evidence, false]);
  expect(log.news()).toBe('plan\n');
  write(log, 'apply\n');
  expect(log.news()).toBe('apply\n');
  log.close();

  const again = createTerraformLog(first);
  write(again, 'again\n');
  again.moveTo(evidence);
  expect(again.news()).toBe('again\n');
  again.close();
  expect(readFileSync(evidence, 'utf8')).toBe('init\n→plan\napply\nagain\n');
});
