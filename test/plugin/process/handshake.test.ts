import { describe, expect, it } from 'vitest';
import { handshakeLine, reattachSetting, whyNotServed } from '../../../src/plugin/process/handshake';

const ADDRESS = 'toy.invalid/test/toy';
const TF_PLUGIN_MAGIC_COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

describe('a plugin that is started', () => {
  it('serves a Terraform that offers version 6', () => {
    expect(whyNotServed({ TF_PLUGIN_MAGIC_COOKIE, PLUGIN_PROTOCOL_VERSIONS: '5,6' }, ADDRESS)).toBeUndefined();
  });

  it.each([[{}], [{ TF_PLUGIN_MAGIC_COOKIE: 'another' }]])('tells a person what it is: %j', (environment) => {
    expect(whyNotServed(environment, ADDRESS)).toBe(
      'This program is the Terraform provider toy.invalid/test/toy. Do not start it by hand: Terraform starts it,\nonce "terraform init" has installed it for a configuration that names it under required_providers.',
    );
  });

  it('wants TLS at a port, which other users of the machine can reach', () => {
    const environment = { TF_PLUGIN_MAGIC_COOKIE, PLUGIN_PROTOCOL_VERSIONS: '5,6' };
    expect(whyNotServed(environment, ADDRESS, true)).toContain('so it wants TLS,\nbut PLUGIN_CLIENT_CERT is not set.');
    expect(whyNotServed({ ...environment, PLUGIN_CLIENT_CERT: 'pem' }, ADDRESS, true)).toBeUndefined();
  });

  it.each([['5'], ['4,5'], ['16'], ['']])('says what it was offered instead of version 6: %s', (offered) => {
    expect(whyNotServed({ TF_PLUGIN_MAGIC_COOKIE, PLUGIN_PROTOCOL_VERSIONS: offered }, ADDRESS)).toBe(
      `The Terraform provider toy.invalid/test/toy speaks version 6 of the plugin protocol, but was offered "${offered}".\nUse Terraform 1.5 or later, or OpenTofu.`,
    );
  });
});

describe('the handshake line', () => {
  it('has the certificate in base64 without padding', () => {
    expect(handshakeLine({ network: 'unix', address: '/tmp/x/socket' }, Buffer.from('abcd'))).toBe(
      '1|6|unix|/tmp/x/socket|grpc|YWJjZA\n',
    );
  });

  it('has an empty last field without TLS', () => {
    expect(handshakeLine({ network: 'tcp', address: '127.0.0.1:7' }, undefined)).toBe('1|6|tcp|127.0.0.1:7|grpc|\n');
  });
});

describe('the setting for a debugger', () => {
  it('names the socket and the process', () => {
    expect(reattachSetting(ADDRESS, { network: 'unix', address: '/tmp/x/socket' }, 42)).toBe(
      `TF_REATTACH_PROVIDERS='{"toy.invalid/test/toy":{"Protocol":"grpc","ProtocolVersion":6,"Pid":42,"Test":true,"Addr":{"Network":"unix","String":"/tmp/x/socket"}}}'`,
    );
  });
});
