import { expect, it } from 'vitest';
import { AnswerSpacing } from '../../../src/plugin/rpc/answer-spacing';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { Session } from '../../../src/plugin/rpc/session';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { FakeClock } from '../../harness/fake-clock';
import { toy } from '../toy-provider';
import { sent, sentThing, toySession } from './toy-session';

/** When the answers to these creates leave, in milliseconds, all of them ready at once. */
async function leavingTimes(terraformVersion: string, behaviours: readonly string[]): Promise<number[]> {
  const clock = new FakeClock(0);
  const session = new Session(toy, toySession().session.log, new AbortController(), new AnswerSpacing(clock));
  const config = sent(bodyType(toy.schema), { region: 'here' });
  await rpcs.configureProvider(session, { config, terraformVersion }, 'ConfigureProvider');
  const create = async (behaviour: string) => {
    const planned = sentThing({ name: 'a', behaviour, id: UNKNOWN, size: 1 });
    const change = { typeName: 'toy_thing', priorState: sentThing(null), plannedState: planned, config: planned };
    await rpcs.applyResourceChange(session, change, 'ApplyResourceChange');
    return clock.now();
  };
  return clock.runUntilDone(Promise.all(behaviours.map(create)));
}

it('creates that fail together are answered apart to a Terraform that would crash', async () => {
  expect(await leavingTimes('1.16.4', ['error', 'warning', 'error'])).toEqual([0, 150, 300]);
});

it('creates that fail together are answered together to any other', async () => {
  expect(await leavingTimes('1.15.9', ['error', 'warning', 'error'])).toEqual([0, 0, 0]);
});
