import { describe, expect, it } from 'vitest';
import { trustedAuthorities } from '../../../src/cloud/transport/trusted-authorities';
import { authorityPem } from '../scripted-server';

describe('trustedAuthorities', () => {
  it('takes one or more certificates, with comments around them', () => {
    expect(trustedAuthorities(authorityPem)).toHaveProperty('context');
    expect(trustedAuthorities(`# ours\n${authorityPem}\n# again\n${authorityPem}`)).toHaveProperty('context');
  });

  it.each([
    '',
    'garbage',
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    `${'-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'}${'more'}`,
  ])('refuses what Node would pass over in silence: %j', (pem) => {
    expect(() => trustedAuthorities(pem)).toThrow(
      'ca_file must contain certificates in PEM form (-----BEGIN CERTIFICATE-----), but contains something else',
    );
  });
});
