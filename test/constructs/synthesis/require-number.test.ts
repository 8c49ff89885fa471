import { Token } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, RestoreJobs, RestoreTarget, Vaults } from '../../../src';
import { requireCount, requireDigits, requirePositive } from '../../../src/constructs/synthesis/require-number';
import { stackWithProvider, synthesizeJob } from '../synthesize';

const provider = (props: object) => () =>
  new AlirestoreProvider(stackWithProvider(), 'other', { alias: 'o', ...props });
const list = (maxResults: number) => () =>
  new RestoreJobs(stackWithProvider(), 'list', { restoreType: 'OSS', maxResults });
const table = (batchChannelCount: number) => () =>
  RestoreTarget.tablestoreTable({ instanceName: 'i', tableName: 't', batchChannelCount });

describe('a number that Terraform would refuse when it plans', () => {
  it.each([
    [list(0), 'invalid maxResults (max_results): got 0, expected a whole number from 1 to 9007199254740991'],
    [list(1.5), 'invalid maxResults (max_results): got 1.5, expected a whole number'],
    [table(2 ** 31), 'invalid batchChannelCount (batch_channel_count): got 2147483648, expected a whole number from 1'],
    [
      provider({ requestsPerSecond: 0 }),
      'invalid requestsPerSecond (requests_per_second): got 0, expected more than 0',
    ],
    [provider({ maxInFlight: { perVault: 0 } }), 'invalid maxInFlight.perVault (max_in_flight.per_vault): got 0'],
    [provider({ clientReadTimeout: Duration.seconds(0) }), 'invalid clientReadTimeout (client_read_timeout): got 0'],
    [provider({ clientConnectTimeout: Duration.seconds(0) }), 'invalid clientConnectTimeout'],
    [provider({ polling: { min: Duration.seconds(0) } }), 'invalid polling.min: got 0, expected more than 0'],
    [provider({ polling: { max: Duration.seconds(0) } }), 'invalid polling.max: got 0, expected more than 0'],
    [
      provider({ polling: { min: Duration.minutes(2), max: Duration.minutes(1) } }),
      'invalid polling: got a min of 2m and a max of 1m, expected a max that is not shorter',
    ],
    [
      () => new Vaults(stackWithProvider(), 'list', { vaultOwnerId: 'me' }),
      'invalid vaultOwnerId (vault_owner_id): got "me", expected the digits of an account ID',
    ],
    [
      () => synthesizeJob({ crossAccount: { userId: 'acs:ram::1', roleName: 'r' } }),
      'invalid userId (user_id): got "acs:ram::1", expected the digits of an account ID',
    ],
    [() => synthesizeJob({ count: -1 }), 'invalid count: got -1, expected a whole number from 0 to'],
    [() => synthesizeJob({ count: 1.5 }), 'invalid count: got 1.5, expected a whole number'],
    [() => synthesizeJob({ count: Number.POSITIVE_INFINITY }), 'invalid count: got Infinity'],
    [() => Duration.hours('6' as never), 'invalid duration: Duration.hours() got "6", expected a number of at least 0'],
  ])('is refused at synthesis: %#', (make, message) => {
    expect(make).toThrow(message);
  });

  it('passes where only Terraform knows it, or nobody set it', () => {
    const later = Token.asNumber({ later: true });
    for (const value of [later, undefined]) {
      expect(() => requireCount('maxResults', value)).not.toThrow();
      expect(() => requirePositive('requestsPerSecond', value)).not.toThrow();
    }
    expect(requireDigits('userId', '9223372036854775807')).toBe('9223372036854775807');
    expect(() => requireDigits('userId', Token.asString({ later: true }))).not.toThrow();
  });
});
