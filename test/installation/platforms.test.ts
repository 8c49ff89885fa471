import { afterEach, expect, it, vi } from 'vitest';
import { ownPlatform } from '../../src/installation/platforms';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['linux', 'x64', 'linux_amd64'],
  ['darwin', 'arm64', 'darwin_arm64'],
] as const)('%s on %s is %s in the words of Terraform', (platform, arch, name) => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  vi.spyOn(process, 'arch', 'get').mockReturnValue(arch);
  expect(ownPlatform()).toBe(name);
});
