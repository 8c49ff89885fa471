import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { received, sentThing, toySession } from './toy-session';

describe('stopping', () => {
  it('lets a running creation return its state', async () => {
    const { session } = toySession();
    const planned = sentThing({ name: 'a', behaviour: 'wait', id: UNKNOWN, size: 1 });
    const creating = rpcs.applyResourceChange(
      session,
      { typeName: 'toy_thing', priorState: sentThing(null), plannedState: planned, config: planned },
      'ApplyResourceChange',
    );
    expect(await rpcs.stopProvider(session, {}, 'StopProvider')).toEqual({});
    const answer = await creating;
    expect(received(answer.newState)).toMatchObject({ id: 'id of a' });
    expect(answer.diagnostics).toMatchObject([{ severity: 2, summary: 'Stopped' }]);
  });

  it('lasts: what begins afterwards sees it, too', async () => {
    const { session } = toySession();
    await rpcs.stopProvider(session, {}, 'StopProvider');
    expect(session.resourceContext().stop.aborted).toBe(true);
  });
});
