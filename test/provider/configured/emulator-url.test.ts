import { describe, expect, it } from 'vitest';
import { emulatorUrl } from '../../../src/provider/configured/emulator-url';

const urlOf = (value: string | undefined) => emulatorUrl({ ALIRESTORE_EMULATOR: value });

describe('the emulator that the environment names', () => {
  it.each([undefined, '', '  '])('is none for %o', (value) => {
    expect(urlOf(value)).toBeUndefined();
  });

  it.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    [' http://127.0.0.1:8080\n', 'http://127.0.0.1:8080'],
    ['http://127.1.2.3:8080', 'http://127.1.2.3:8080'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['HTTP://LocalHost:8080', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['http://[0:0:0:0:0:0:0:1]:8080', 'http://[::1]:8080'],
  ])('may be %s', (value, url) => {
    expect(urlOf(value)).toBe(url);
  });

  it.each([
    '1',
    'true',
    '8080',
    '127.0.0.1:8080',
    'localhost:8080',
    'https://127.0.0.1:8080',
    'ftp://127.0.0.1',
    'http://10.0.0.1:8080',
    'http://192.168.1.5:8080',
    'http://0.0.0.0:8080',
    'http://[::]:8080',
    'http://[::ffff:10.0.0.1]:8080',
    'http://hbr.cn-hangzhou.aliyuncs.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://127.0.0.1@example.com',
    'http://example.com#127.0.0.1',
    'http://example.com/127.0.0.1',
    'http://127.0.0.1:8080/path',
  ])('may not be %s', (value) => {
    expect(() => urlOf(value)).toThrow(`ALIRESTORE_EMULATOR does not name a local emulator: Got "${value}"`);
  });

  it('is refused with what is expected and what to do', () => {
    expect(() => urlOf('http://10.0.0.1')).toThrow(
      expect.objectContaining({
        diagnostics: [
          {
            severity: 'error',
            summary: 'ALIRESTORE_EMULATOR does not name a local emulator',
            detail:
              'Got "http://10.0.0.1", expected http://127.0.0.1:PORT, http://localhost:PORT or http://[::1]:PORT. Unset it to work with the real cloud.',
          },
        ],
      }),
    );
  });
});
