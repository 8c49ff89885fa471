import { describe, expect, it } from 'vitest';
import { createAgents } from '../../../src/cloud/transport/agents';

const endpoint = new URL('https://hbr.cn-hangzhou.aliyuncs.com');

describe('agents', () => {
  it('are one for each endpoint, and another for connections of one call', async () => {
    const agents = createAgents({ env: {} });
    const { agent } = await agents.of(endpoint, false);
    expect((await agents.of(new URL('/other', endpoint), false)).agent).toBe(agent);
    expect((await agents.of(endpoint, true)).agent).not.toBe(agent);
    expect((await agents.of(new URL('https://dbs-api.cn-hangzhou.aliyuncs.com'), false)).agent).not.toBe(agent);
  });

  it('close idle connections before servers do', async () => {
    const { agent } = await createAgents({ env: {} }).of(endpoint, false);
    expect(agent).toMatchObject({ keepAlive: true, options: { timeout: 4_000 } });
  });

  it('wait longer for an address than a round trip between continents takes', async () => {
    const { agent } = await createAgents({ env: {} }).of(endpoint, false);
    expect(agent).toMatchObject({ options: { autoSelectFamilyAttemptTimeout: 2_000 } });
  });
});
