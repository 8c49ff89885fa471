import { describe, expect, it } from 'vitest';
import { readNodeChoice } from '../../src/installation/node-choice';

describe('a Node to bring along', () => {
  it.each([
    ['linux_amd64', { platform: 'linux_amd64' }],
    ['darwin_arm64=/opt/node', { platform: 'darwin_arm64', path: '/opt/node' }],
    ['linux_arm64=a=b', { platform: 'linux_arm64', path: 'a=b' }],
  ])('is read from %s', (text, choice) => {
    expect(readNodeChoice(text)).toEqual(choice);
  });

  it.each(['linux', 'linux_amd65', '', '=x', 'toString', 'linux_amd64='])('is not "%s"', (text) => {
    expect(() => readNodeChoice(text)).toThrow(
      `cannot bring a Node for "${text}": expected one of linux_amd64, linux_arm64, darwin_amd64, darwin_arm64, or such a platform with a Node of your own, as in linux_amd64=./node`,
    );
  });
});
