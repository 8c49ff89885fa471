import { expect, it, vi } from 'vitest';
import { dataDirectoryOf, statePath } from '../../../src/provider/journal/local-state';

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

it.each([
  [undefined, 'C:\\stacks\\prod\\.terraform'],
  ['..\\data', 'C:\\stacks\\data'],
  ['D:\\data', 'D:\\data'],
])('finds the data directory: %s', (TF_DATA_DIR, expected) => {
  expect(dataDirectoryOf('C:\\stacks\\prod', { TF_DATA_DIR })).toBe(expected);
});

it.each([
  ['default', 'C:\\stacks\\prod\\terraform.tfstate'],
  ['blue', 'C:\\stacks\\prod\\terraform.tfstate.d\\blue\\terraform.tfstate'],
])('finds the state of the workspace %s', (workspace, expected) => {
  const workingDirectory = 'C:\\stacks\\prod';
  expect(statePath({ workingDirectory, dataDirectory: 'C:\\stacks\\prod\\.terraform', workspace })).toBe(expected);
});
