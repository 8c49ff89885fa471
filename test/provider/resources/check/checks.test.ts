import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { checkCheck } from '../../../../src/provider/resources/check/checks';
import type { CheckPlan } from '../../../../src/provider/resources/check/schema';
import { checkInputs } from './checks-under-test';

const faults = (inputs: object) => checkCheck(checkInputs(inputs) as CheckPlan);
const http = (inputs: object) => ({ http: { url: 'https://a.example/', ...inputs } });
const tcp = (inputs: object) => ({ tcp: { host: 'a', port: 80, ...inputs } });
const inside = (inputs: object) => ({ in_instance: { instance_id: 'i-1', ...inputs } });

describe('a configuration of a check', () => {
  it.each([
    {
      command: ['true'],
      environment: { A: '1' },
      working_directory: '/',
      results: '[]',
      timeout: '5m',
      interval: '10s',
    },
    { ...http({ method: 'post', statuses: [200, 404], body_json: { '$.a[0]["b.c"]': '*' } }), headers_wo: { A: 'b' } },
    tcp({ tls: true, server_name: 'b', certificate_days: 14, max_latency_ms: 500 }),
    { dns: { name: 'a', type: 'aaaa', server: '10.0.0.2:5353' } },
    { dns: { name: 'a', server: '[fd00::1]:53' } },
    { dns: { name: 'a', server: 'fd00::1' } },
    inside({ script: 'exit 0', output_contains: ['a'], user: 'postgres' }),
    inside({ checksums: { list: '/a' }, platform: 'windows' }),
    inside({ checksums: { text: 'a', directory: '/' } }),
    inside({ path: { path: '/a', min_files: 0 } }),
    { http: UNKNOWN, in_instance: null },
    inside({ script: UNKNOWN }),
    { ...http({ url: UNKNOWN, body_json: UNKNOWN }), headers_wo: UNKNOWN },
  ])('is good: %j', (inputs) => {
    expect(faults(inputs)).toEqual([]);
  });

  it.each([
    [{}, [], 'Set one of command, http, tcp, dns, in_instance; got none.'],
    [{ command: ['a'], ...tcp({}) }, [], 'Set one of command, http, tcp, dns, in_instance; got command and tcp.'],
    [
      { ...tcp({}), environment: { A: '1' } },
      ['environment'],
      'environment is for command alone, which is not set. Remove it.',
    ],
    [
      { ...tcp({}), headers_wo: { A: '1' } },
      ['headers_wo'],
      'headers_wo is for http alone, which is not set. Remove it.',
    ],
    [
      { command: [''] },
      ['command'],
      'Got a program without a name, expected a program and its arguments, such as ["sh", "-c", "test -s /restore/orders.db"].',
    ],
    [{ ...tcp({}), interval: '0s' }, ['interval'], 'Got "0s", expected a second or more, such as "10s".'],
    [
      { ...tcp({}), attempt_timeout: 'soon' },
      ['attempt_timeout'],
      'Got "soon", expected a duration such as "90m", "24h" or "1h30m".',
    ],
    [
      http({ url: 'a.example' }),
      ['http', 'url'],
      'Got "a.example", expected a URL with http or https, such as "https://10.0.0.5/health".',
    ],
    [http({ statuses: [200, 99] }), ['http', 'statuses', 1], 'Got 99, expected a whole number from 100 to 599.'],
    [http({ method: 'GE T' }), ['http', 'method'], 'Got "GE T", expected a method such as "GET".'],
    [
      http({ body_json: { 'a[': '1' } }),
      ['http', 'body_json'],
      'Got the path "a[", expected a path such as "orders[0].state".',
    ],
    [
      http({ headers: { 'A B': '1' } }),
      ['http', 'headers'],
      'Got a name with other characters, expected names such as "Authorization".',
    ],
    [tcp({ port: 0 }), ['tcp', 'port'], 'Got 0, expected a whole number from 1 to 65535.'],
    [tcp({ ca_file: 'a' }), ['tcp', 'ca_file'], 'It needs tcp.tls = true.'],
    [tcp({ max_latency_ms: 0 }), ['tcp', 'max_latency_ms'], 'Got 0, expected a whole number from 1 to 86400000.'],
    [
      { dns: { name: 'a', type: 'PTR' } },
      ['dns', 'type'],
      'Got "PTR", expected one of A, AAAA, CNAME, NS, TXT, MX, SRV.',
    ],
    [
      { dns: { name: 'a', server: 'dns.example' } },
      ['dns', 'server'],
      'Got "dns.example", expected an address such as "10.0.0.2" or "10.0.0.2:5353".',
    ],
    [inside({}), ['in_instance'], 'Set one of script, path, checksums, service, database of in_instance; got none.'],
    [
      inside({ service: 'a', platform: 'macos' }),
      ['in_instance', 'platform'],
      'Got "macos", expected one of linux, windows.',
    ],
    [
      inside({ service: 'a', output_contains: ['b'] }),
      ['in_instance', 'output_contains'],
      'It is for in_instance.script alone, which is not set. Remove it.',
    ],
    [
      inside({ service: 'a', platform: 'windows', user: 'b' }),
      ['in_instance', 'user'],
      'On Windows, Cloud Assistant wants a stored password of another user; leave it out to run as System.',
    ],
    [
      inside({ checksums: { list: '/a', text: 'b', directory: '/' } }),
      ['in_instance', 'checksums'],
      'Set one of list, text of in_instance.checksums; got list and text.',
    ],
    [
      inside({ checksums: { text: 'b' } }),
      ['in_instance', 'checksums'],
      'A list that comes as text lies in no directory: set directory to where its paths begin.',
    ],
    [
      inside({ path: { path: '/', min_files: -1 } }),
      ['in_instance', 'path', 'min_files'],
      'Got -1, expected a whole number from 0 to 9223372036854775807.',
    ],
    [
      inside({ database: { engine: 'oracle' } }),
      ['in_instance', 'database', 'engine'],
      'Got "oracle", expected one of mysql, postgresql, redis, mongodb, sqlserver.',
    ],
    [
      inside({ script: 'x'.repeat(17_921) }),
      ['in_instance'],
      'The script has 17921 bytes, and Cloud Assistant takes 17920. Put it on the instance, and call it there.',
    ],
  ])('is not good: %j', (inputs, path, detail) => {
    expect(faults(inputs)).toMatchObject([{ severity: 'error', detail, path }]);
  });

  it('tells no secret that it refuses', () => {
    const secret = 'canary-secret';
    const found = faults({ ...http({ url: `https://user:${secret}@a.example/` }), headers_wo: { A: `${secret}\n` } });
    expect(found.map(({ detail }) => detail)).toEqual([
      'It holds a user and a password, which would be kept in the state. Write headers_wo = { Authorization = ... }.',
      'The value of A holds a line break, or another character that no header may have. Remove it.',
    ]);
  });

  it('only warns once a plan or an apply has begun', () => {
    const [found] = checkCheck(checkInputs({}) as CheckPlan, { isConfigured: true });
    expect(found).toMatchObject({ severity: 'warning' });
  });
});
