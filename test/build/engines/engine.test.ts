import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { engineIn, isAtLeast, readEngine } from '../../../build/engines/engine';
import { temporaryFolder } from '../../harness/temporary-folder';

it.each([
  ['Terraform v1.5.7\non linux_amd64\n', { name: 'Terraform', version: '1.5.7' }],
  ['OpenTofu v1.13.0-beta1\non linux_amd64\n', { name: 'OpenTofu', version: '1.13.0-beta1' }],
])('is told by the first line of %j', (said, engine) => {
  expect(engineIn(said)).toEqual(engine);
});

it('is not guessed', () => {
  expect(() => engineIn('v20.9.0\n')).toThrow(
    'cannot tell the engine: got "v20.9.0\n", expected "Terraform v1.11.4" or the like',
  );
});

it('is asked of the program, without the settings of the person', () => {
  const program = join(temporaryFolder(), 'engine');
  writeFileSync(program, '#!/bin/sh\necho "OpenTofu v1.8.8$TF_CLI_CONFIG_FILE"\n');
  chmodSync(program, 0o755);
  process.env.TF_CLI_CONFIG_FILE = '-mine';
  try {
    expect(readEngine(program)).toEqual({ name: 'OpenTofu', version: '1.8.8' });
  } finally {
    delete process.env.TF_CLI_CONFIG_FILE;
  }
});

it.each([
  ['1.11.4', '1.8', true],
  ['1.8.0', '1.8', true],
  ['1.14.0-rc1', '1.14', true],
  ['1.5.7', '1.8', false],
  ['2.0.0', '1.8', true],
])('%s is at least %s: %s', (version, least, is) => {
  expect(isAtLeast(version, least)).toBe(is);
});
