import { describe, expect, it } from 'vitest';
import { lockedProviders, lockPlugin } from '../../src/installation/lock-plugin';

const selection = { version: '0.1.0+abc', hashes: ['h1:new='] };

const header = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

const ours = `provider "alirestore.invalid/alicloud/alirestore" {
  version     = "0.1.0+abc"
  constraints = "0.1.0+abc"
  hashes = [
    "h1:new=",
  ]
}`;

const older = `provider "alirestore.invalid/alicloud/alirestore" {
  version     = "0.1.0"
  constraints = "0.1.0"
  hashes = [
    "h1:old=",
  ]
}`;

const other = (address: string) => `provider "${address}" {
  version = "1.2.3"   # kept as it is
  hashes  = [
    "zh:0", "h1:other=",
  ]
}`;

const file = (...blocks: string[]) => `${[header.trimEnd(), ...blocks].join('\n\n')}\n`;

const alicloud = other('registry.terraform.io/aliyun/alicloud');
const before = other('a.example.com/x/y');

describe('locking the plugin', () => {
  it.each([
    ['makes a file where there is none', '', file(ours)],
    ['adds a block to a file that has none', header, file(ours)],
    ['adds it before what Terraform sorts behind it', file(alicloud), file(ours, alicloud)],
    ['adds it behind what Terraform sorts before it', file(before), file(before, ours)],
    ['adds it in between', file(before, alicloud), file(before, ours, alicloud)],
    [
      'sorts by namespace within the host',
      file(other('alirestore.invalid/b/a')),
      file(ours, other('alirestore.invalid/b/a')),
    ],
    ['replaces an older version where it stands', file(before, older, alicloud), file(before, ours, alicloud)],
    ['leaves a file alone that has it', file(before, ours, alicloud), file(before, ours, alicloud)],
    ['adds a line break that is missing at the end', file(before).trimEnd(), file(before, ours)],
  ])('%s', (_, text, expected) => {
    expect(lockPlugin(text, selection)).toBe(expected);
  });

  it('replaces the block when only the checksum changed', () => {
    expect(lockPlugin(file(ours.replace('h1:new=', 'h1:other=')), selection)).toBe(file(ours));
  });

  it('replaces the block when only the constraints changed', () => {
    expect(lockPlugin(file(ours.replace('constraints = "0.1.0+abc"', 'constraints = ">= 0.1.0"')), selection)).toBe(
      file(ours),
    );
  });

  it('keeps further checksums of the same version', () => {
    const text = file(ours.replace('"h1:new=",', '"h1:new=",\n    "zh:1234",'));
    expect(lockPlugin(text, selection)).toBe(text);
  });

  it('keeps the line breaks of others', () => {
    const text = file(before).replaceAll('\n', '\r\n');
    expect(lockPlugin(text, selection)).toContain(before.replaceAll('\n', '\r\n'));
  });
});

describe('the providers of a lock file', () => {
  it('are known by their addresses', () => {
    expect(lockedProviders(file(before, ours))).toEqual([
      'a.example.com/x/y',
      'alirestore.invalid/alicloud/alirestore',
    ]);
  });

  it('are none without a file', () => {
    expect(lockedProviders('')).toEqual([]);
  });
});
