import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { checkConfiguration } from '../../../src/provider/configuration/checks';
import { endpoints, plannedBlock } from './blocks';

const found = (...settings: Parameters<typeof plannedBlock>) => checkConfiguration(plannedBlock(...settings));
const polling = (min_seconds: number | null, max_seconds: number | null = null) => ({
  polling: { min_seconds, max_seconds },
});
const limit = (max_in_flight: object) => ({
  max_in_flight: { total: null, per_target: null, per_vault: null, ...max_in_flight },
});

describe('a provider block', () => {
  it.each([
    {},
    { protocol: 'HTTP' },
    { protocol: 'HTTPS' },
    { client_connect_timeout: 1, client_read_timeout: 600_000 },
    polling(0.05, 0.05),
    { requests_per_second: 0.5 },
    limit({ total: 100, per_target: 1 }),
    polling(null, 5),
    polling(5),
  ])('is accepted with %o', (settings) => {
    expect(found(settings)).toEqual([]);
  });

  it('is accepted whatever is unknown in it', () => {
    expect(
      found({
        protocol: UNKNOWN,
        client_connect_timeout: UNKNOWN,
        client_read_timeout: UNKNOWN,
        polling: UNKNOWN,
        requests_per_second: UNKNOWN,
        max_in_flight: UNKNOWN,
        endpoints: UNKNOWN,
      }),
    ).toEqual([]);
    expect(found({ polling: { min_seconds: UNKNOWN, max_seconds: 1 }, endpoints: endpoints() })).toEqual([]);
    expect(found({ endpoints: { ...endpoints(), hbr: UNKNOWN } })).toEqual([]);
  });

  it('is refused with a protocol that is none', () => {
    expect(found({ protocol: 'https' })).toEqual([
      {
        severity: 'error',
        summary: 'Invalid protocol',
        detail: 'Got "https", expected one of "HTTP", "HTTPS".',
        path: ['protocol'],
      },
    ]);
  });

  it.each([
    [{ client_connect_timeout: 0 }, ['client_connect_timeout'], 'Got 0, expected a number above 0.'],
    [{ client_read_timeout: -1 }, ['client_read_timeout'], 'Got -1, expected a number above 0.'],
    [{ requests_per_second: 0 }, ['requests_per_second'], 'Got 0, expected a number above 0.'],
    [limit({ total: 0 }), ['max_in_flight', 'total'], 'Got 0, expected a whole number above 0.'],
    [limit({ per_vault: 1.5 }), ['max_in_flight', 'per_vault'], 'Got 1.5, expected a whole number above 0.'],
    [polling(0), ['polling', 'min_seconds'], 'Got 0, expected a number above 0.'],
    [polling(null, -0.5), ['polling', 'max_seconds'], 'Got -0.5, expected a number above 0.'],
  ])('is refused with %o', (settings, path, detail) => {
    expect(found(settings)).toEqual([{ severity: 'error', summary: `Invalid ${path.join('.')}`, detail, path }]);
  });

  it('is refused with polling bounds that cross', () => {
    expect(found(polling(10, 5))).toEqual([
      {
        severity: 'error',
        summary: 'Invalid polling',
        detail: 'min_seconds (10) must not be above max_seconds (5).',
        path: ['polling', 'min_seconds'],
      },
    ]);
  });

  it('shows everything that is wrong at once', () => {
    const all = found({ protocol: 'FTP', client_read_timeout: 0, endpoints: endpoints({ dbs: 'a/b', sts: '/' }) });
    expect(all.map(({ summary }) => summary)).toEqual([
      'Invalid protocol',
      'Invalid client_read_timeout',
      'Invalid endpoints.dbs',
      'Invalid endpoints.sts',
    ]);
  });
});

describe('an endpoint', () => {
  it.each([
    'hbr.cn-hangzhou.aliyuncs.com',
    'hbr.example.com:8443',
    'http://127.0.0.1:8080',
    'https://hbr.example.com/',
    '[::1]:8080',
    '',
    ' ',
    ' hbr.example.com ',
  ])('may be "%s"', (hbr) => {
    expect(found({ endpoints: endpoints({ hbr }) })).toEqual([]);
  });

  it.each([
    'http://host/path',
    'host/path',
    'http://host?query=1',
    'http://host#fragment',
    'ftp://host',
    'http://',
    'two words',
    'host:port',
    'http://user@host',
    'http://:password@host',
  ])('may not be "%s"', (hbr) => {
    expect(found({ endpoints: endpoints({ hbr }) })).toMatchObject([
      { severity: 'error', summary: 'Invalid endpoints.hbr', path: ['endpoints', 'hbr'] },
    ]);
  });

  it('is refused with what was got and what is expected', () => {
    expect(found({ endpoints: endpoints({ hbr: 'ftp://host' }) })[0].detail).toBe(
      'Got "ftp://host", expected host, host:port, or a URL such as http://127.0.0.1:8080 without a path.',
    );
  });

  it('is shown without the password that stands in it', () => {
    const [{ detail }] = found({ endpoints: endpoints({ hbr: 'http://user:p@ssw0rd@host' }) });
    expect(detail).toContain('Got "http://***@host"');
    expect(detail).not.toContain('ssw0rd');
  });
});
