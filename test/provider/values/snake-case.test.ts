import { expect, expectTypeOf, it } from 'vitest';
import { type SnakeCase, snakeCase } from '../../../src/provider/values/snake-case';

it.each([
  ['VaultId', 'vault_id'],
  ['TargetInstanceId', 'target_instance_id'],
  ['ReGenerateAutoIncrementPK', 're_generate_auto_increment_pk'],
  ['DestinationEndpointOracleSID', 'destination_endpoint_oracle_sid'],
  ['DestinationEndpointIpPort', 'destination_endpoint_ip_port'],
  ['DestinationEndpointInstanceID', 'destination_endpoint_instance_id'],
  ['UseCommonNas', 'use_common_nas'],
  ['Status', 'status'],
])('writes %s as %s', (name, expected) => {
  expect(snakeCase(name)).toBe(expected);
});

it('tells the compiler the same', () => {
  expectTypeOf<SnakeCase<'ReGenerateAutoIncrementPK'>>().toEqualTypeOf<'re_generate_auto_increment_pk'>();
  expectTypeOf<SnakeCase<'TargetInstanceId'>>().toEqualTypeOf<'target_instance_id'>();
  expectTypeOf<SnakeCase<'Status'>>().toEqualTypeOf<'status'>();
});
