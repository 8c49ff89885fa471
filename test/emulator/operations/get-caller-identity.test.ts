import { afterEach, describe, expect, it } from 'vitest';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

describe('GetCallerIdentity', () => {
  it('tells of a RAM user, with the members that the service documents', async () => {
    emulator = await startTestEmulator();
    const { status, body } = await emulator.call('GetCallerIdentity');
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      IdentityType: 'RAMUser',
      AccountId: '1000000000000000',
      PrincipalId: '200000000000000000',
      UserId: '200000000000000000',
      Arn: 'acs:ram::1000000000000000:user/emulator',
    });
  });

  it('can be denied by a scenario', async () => {
    emulator = await startTestEmulator({ scenario: { denied: [{ action: 'GetCallerIdentity' }] } });
    const { status, body } = await emulator.call('GetCallerIdentity');
    expect([status, body.Code]).toEqual([400, 'Forbidden.RAM']);
    expect(body.AccessDeniedDetail.AuthAction).toBe('sts:GetCallerIdentity');
  });
});
