import { TerraformVariable } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Check, DatabaseEngine, DnsRecordType, Duration, InstancePlatform } from '../../../src';
import { quarterly, synthesizeDrill } from '../drill/drill-stack';

/** What a check comes to beside what the drill tells every check. */
function argumentsOf(check: Check): any {
  const { resource } = synthesizeDrill((stack) => quarterly(stack).addCheck('looks', { check, after: ['orders'] }));
  const { run_when, triggers, ...own } = resource.alirestore_check['quarterly_Check-looks'];
  expect(run_when).toContain('alirestore_gate.quarterly_Wave1.results["orders"]');
  expect(triggers).toEqual({ drill_run_id: '${var.drill_run_id}' });
  return own;
}

const looks = { timeout: Duration.minutes(5), interval: Duration.seconds(15), attemptTimeout: Duration.seconds(20) };
const looking = { timeout: '5m', interval: '15s', attempt_timeout: '20s' };

describe('a check', () => {
  it('by HTTP is told what to send and what to expect', () => {
    const check = Check.http({
      url: 'https://orders.example.com/health',
      address: '10.0.0.8',
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: '{}',
      statuses: [200, 204],
      bodyContains: ['ready'],
      bodyJson: { 'orders[0].state': 'paid', camelCase: '*' },
      followRedirects: true,
      certificateDays: 14,
      maxLatency: Duration.seconds(2),
      caFile: 'ca.pem',
      ...looks,
    });
    expect(check.kind).toBe('http');
    expect(argumentsOf(check)).toEqual({
      http: {
        url: 'https://orders.example.com/health',
        address: '10.0.0.8',
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: '{}',
        statuses: [200, 204],
        body_contains: ['ready'],
        body_json: { 'orders[0].state': 'paid', camelCase: '*' },
        follow_redirects: true,
        certificate_days: 14,
        max_latency_ms: 2000,
        ca_file: 'ca.pem',
      },
      ...looking,
    });
  });

  it('by TCP is told whom to speak to, and how', () => {
    const check = Check.tcp({
      host: '10.0.0.8',
      port: 6379,
      tls: true,
      serverName: 'cache.example.com',
      send: 'PING\r\n',
      receiveContains: 'PONG',
      certificateDays: 0,
      maxLatency: Duration.seconds(0.5),
      caFile: 'ca.pem',
      ...looks,
    });
    expect(check.kind).toBe('tcp');
    expect(argumentsOf(check)).toEqual({
      tcp: {
        host: '10.0.0.8',
        port: 6379,
        tls: true,
        server_name: 'cache.example.com',
        send: 'PING\r\n',
        receive_contains: 'PONG',
        certificate_days: 0,
        max_latency_ms: 500,
        ca_file: 'ca.pem',
      },
      ...looking,
    });
  });

  it('by DNS is told what to ask, and whom', () => {
    const names = { name: 'orders.example.com', type: DnsRecordType.TXT, server: '10.0.0.2:5353', contains: ['v=1'] };
    const check = Check.dns({ ...names, ...looks });
    expect(check.kind).toBe('dns');
    expect(argumentsOf(check)).toEqual({ dns: names, ...looking });
  });

  it.each([
    [{ script: 'test -s /restore/orders.db', outputContains: ['ok'] }, { output_contains: ['ok'] }],
    [
      { path: { path: '/restore', minFiles: 100, minBytes: 4096 } },
      { path: { path: '/restore', min_files: 100, min_bytes: 4096 } },
    ],
    [{ checksums: { list: '/restore/SHA256SUMS', directory: '/restore' } }, {}],
    [{ checksums: { text: '0a1b  orders.db', directory: '/restore' } }, {}],
    [{ service: 'nginx' }, {}],
    [
      {
        database: {
          engine: DatabaseEngine.POSTGRESQL,
          host: '127.0.0.1',
          port: 5433,
          user: 'drill',
          database: 'orders',
          query: 'select count(*) from orders',
          answerContains: '1000',
        },
      },
      {
        database: {
          engine: 'postgresql',
          host: '127.0.0.1',
          port: 5433,
          user: 'drill',
          database: 'orders',
          query: 'select count(*) from orders',
          answer_contains: '1000',
        },
      },
    ],
  ])('in an instance is told what to look for: %j', (what, spelled) => {
    const { outputContains, ...same } = what as { outputContains?: string[] };
    const place = { instanceId: 'i-1', regionId: 'cn-beijing', platform: InstancePlatform.WINDOWS };
    const check = Check.inInstance({ ...place, ...what, user: 'drill', workingDirectory: '/opt', ...looks });
    expect(check.kind).toBe('in_instance');
    expect(argumentsOf(check)).toEqual({
      in_instance: {
        instance_id: 'i-1',
        region_id: 'cn-beijing',
        platform: 'windows',
        ...same,
        ...spelled,
        user: 'drill',
        working_directory: '/opt',
      },
      ...looking,
    });
  });

  it('by command is told of the drill, and is what addValidation makes', () => {
    const command = {
      command: ['./check.sh'],
      environment: { TABLE: 'orders' },
      workingDirectory: '/opt',
      timeout: Duration.minutes(2),
      interval: Duration.seconds(30),
      attemptTimeout: Duration.seconds(50),
    };
    const own = argumentsOf(Check.command(command));
    expect(own).toMatchObject({ command: ['./check.sh'], working_directory: '/opt', timeout: '2m', interval: '30s' });
    expect(own.attempt_timeout).toBe('50s');
    expect(own.environment).toMatchObject({ TABLE: 'orders', ALIRESTORE_DRILL: 'quarterly' });
    expect(own.results).toContain('jsonencode({"orders" = ');
    const { resource } = synthesizeDrill((stack) =>
      quarterly(stack).addValidation('looks', { ...command, after: ['orders'] }),
    );
    expect(resource.alirestore_check['quarterly_Check-looks']).toMatchObject(own);
  });

  it('serves more than one drill, each with its own name', () => {
    const check = Check.command({ command: ['true'] });
    const { resource } = synthesizeDrill((stack) => {
      quarterly(stack).addCheck('first', { check });
      quarterly(stack, {}, 'quarterly2').addCheck('second', { check });
    });
    const drills = Object.values<any>(resource.alirestore_check)
      .filter(({ command }) => command[0] === 'true')
      .map(({ environment }) => environment.ALIRESTORE_DRILL);
    expect(drills.sort()).toEqual(['quarterly', 'quarterly2']);
  });

  it('may hold references: what only Terraform knows is judged by it', () => {
    const check = Check.http({
      url: '${var.url}',
      certificateDays: '${var.days}' as never,
      statuses: '${var.s}' as never,
    });
    expect(argumentsOf(check).http).toEqual({
      url: '${var.url}',
      certificate_days: '${var.days}',
      statuses: '${var.s}',
    });
  });

  it('takes secrets by reference alone, and shows none', () => {
    const withHeaders = (secretHeaders: (token: TerraformVariable) => Record<string, string>) =>
      synthesizeDrill((stack) => {
        const token = new TerraformVariable(stack, 'token', { type: 'string', sensitive: true });
        const check = Check.http({ url: 'https://h', secretHeaders: secretHeaders(token) });
        quarterly(stack).addCheck('looks', { check });
      });
    const { resource } = withHeaders((token) => ({ Authorization: `Bearer ${token.stringValue}` }));
    expect(resource.alirestore_check['quarterly_Check-looks']).toMatchObject({
      http: { url: 'https://h' },
      headers_wo: { Authorization: 'Bearer ${var.token}' },
    });
    const literal = () => withHeaders(() => ({ Authorization: 'Bearer canary-0003' }));
    expect(literal).toThrow(
      /^"looks" got the secret Authorization as a text in its secretHeaders \(secret_headers\), .* or use headers if it is no secret$/,
    );
    expect(literal).not.toThrow(/canary/);
  });
});

describe('what synthesis refuses of a check', () => {
  const inInstance = (what: object) => () => Check.inInstance({ instanceId: 'i-1', ...what });
  it.each([
    [
      () => Check.http({ url: 'ftp://h' }),
      'invalid url: got "ftp://h", expected one that begins with http:// or https://; correct it',
    ],
    [() => Check.http({ url: '10.0.0.8/health' }), 'invalid url: got "10.0.0.8/health"'],
    [() => Check.http({ url: '' }), 'missing url: got "", expected a URL, such as https://10.0.0.8/health'],
    [
      () => Check.http({ url: 'https://h', statuses: [200, 99] }),
      'invalid statuses[1]: got 99, expected a whole number from 100 to 599',
    ],
    [
      () => Check.http({ url: 'https://h', certificateDays: -1 }),
      'invalid certificateDays (certificate_days): got -1, expected a whole number from 0',
    ],
    [() => Check.tcp({ host: 'h', port: 65_536 }), 'invalid port: got 65536, expected a whole number from 1 to 65535'],
    [() => Check.tcp({ host: ' ', port: 1 }), 'missing host: got " ", expected the name or address of a host'],
    [() => Check.dns({ name: '' }), 'missing name: got "", expected a name, such as orders.drill.example.com'],
    [
      inInstance({}),
      'missing script, path, checksums, service or database: got none of them, expected one of them; set one',
    ],
    [
      inInstance({ script: 'true', service: 'nginx' }),
      'too many of script, path, checksums, service and database: got script and service, expected one of them; make a check for each',
    ],
    [inInstance({ script: '' }), 'missing script: got ""'],
    [inInstance({ service: ' ' }), 'missing service: got " "'],
    [() => Check.inInstance({ instanceId: '', script: 'true' }), 'missing instanceId (instance_id): got ""'],
    [inInstance({ path: { path: '' } }), 'missing path.path: got ""'],
    [inInstance({ path: { path: '/r', minFiles: 1.5 } }), 'invalid path.minFiles (path.min_files): got 1.5'],
    [inInstance({ path: { path: '/r', minBytes: -1 } }), 'invalid path.minBytes (path.min_bytes): got -1'],
    [inInstance({ checksums: { list: '' } }), 'missing checksums.list: got ""'],
    [inInstance({ checksums: {} }), 'missing checksums.list: got undefined, expected a path on the instance'],
    [inInstance({ checksums: { list: '/l', text: 'x' } }), 'too many of checksums.list and checksums.text: got both'],
    [inInstance({ checksums: { text: '', directory: '/r' } }), 'missing checksums.text: got ""'],
    [inInstance({ checksums: { text: 'x' } }), 'missing checksums.directory: got undefined'],
    [
      inInstance({ database: { engine: DatabaseEngine.MYSQL, port: 0 } }),
      'invalid database.port: got 0, expected a whole number from 1 to 65535',
    ],
    [
      inInstance({ database: { engine: 'oracle' } }),
      'Check.inInstance (in_instance): wrong database.engine: got "oracle"',
    ],
  ])('%s', (make, message) => {
    expect(make).toThrow(message);
  });
});
