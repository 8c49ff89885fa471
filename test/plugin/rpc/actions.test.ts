import { expect, it } from 'vitest';
import type { InvokeAction_Event } from '../../../src/plugin/generated/tfplugin6';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { nameStep, sent, toySession } from './toy-session';

const type = bodyType(toy.actions!.toy_say.schema);
const config = (words: unknown, end: string | null = null) => sent(type, { words, end });

type Toy = ReturnType<typeof toySession>;

async function invoke(
  end: string | null,
  { session }: Pick<Toy, 'session'> = toySession(),
  gone = new AbortController().signal,
) {
  const events: InvokeAction_Event[] = [];
  const outlet = { gone, send: async (event: InvokeAction_Event) => void events.push(event) };
  const request = { actionType: 'toy_say', config: config(['one', 'two'], end) };
  await rpcs.invokeAction(session, request, 'InvokeAction', outlet);
  await new Promise(setImmediate);
  return events.map(({ type }) => type);
}

const said = (message: string) => ({ $case: 'progress', progress: { message } });
const words = [said('one from home'), said('two from home')];

it('says what an action says, and ends with what it answers', async () => {
  expect(await invoke(null)).toEqual([...words, { $case: 'completed', completed: { diagnostics: [] } }]);
});

it('ends with the errors of an action, with their paths', async () => {
  const attribute = { steps: [nameStep('end')] };
  const diagnostics = [{ severity: 1, summary: 'Not heard', detail: 'Say it again.', attribute }];
  expect(await invoke('error')).toEqual([...words, { $case: 'completed', completed: { diagnostics } }]);
});

it('ends with one "completed" also when an action throws: without it Terraform sees a success', async () => {
  const detail = expect.stringMatching(/^InvokeAction failed with: lost its voice\. /);
  expect(await invoke('throw')).toMatchObject([
    ...words,
    { $case: 'completed', completed: { diagnostics: [{ severity: 1, summary: 'Bug in the provider', detail }] } },
  ]);
});

it('needs a configured provider', async () => {
  expect(await invoke(null, toySession({ configured: false }))).toMatchObject([
    { $case: 'completed', completed: { diagnostics: [{ summary: 'Provider is not configured' }] } },
  ]);
});

it.each(['StopProvider', 'a reader that has gone'])(
  'ends a waiting action at %s, and lets it say no more',
  async (what) => {
    const toy = toySession();
    const gone = new AbortController();
    const events = invoke('wait', toy, gone.signal);
    setImmediate(() => (what === 'StopProvider' ? toy.session.stopping : gone).abort());
    expect(await events).toMatchObject([...words, { $case: 'completed' }]);
  },
);

it('falls silent at Ctrl-C, before Terraform has said so, and ends as it would', async () => {
  const toy = toySession();
  toy.interrupt();
  expect(await invoke(null, toy)).toEqual([{ $case: 'completed', completed: { diagnostics: [] } }]);
});

it('plans without values and without a configured provider', async () => {
  const { session } = toySession({ configured: false });
  const request = { actionType: 'toy_say', config: config(UNKNOWN) };
  expect(await rpcs.planAction(session, request, 'PlanAction')).toMatchObject({
    diagnostics: [{ severity: 2, summary: 'Words are not known', detail: 'In no region.' }],
  });
});

it('validates', async () => {
  const request = { typeName: 'toy_say', config: config([], 'never') };
  const answer = await rpcs.validateActionConfig(toySession().session, request, 'ValidateActionConfig');
  expect(answer.diagnostics).toMatchObject([{ summary: 'It must end', attribute: { steps: [nameStep('end')] } }]);
});

it('says that there is no such action', async () => {
  const answer = await rpcs.planAction(toySession().session, { actionType: 'toString' }, 'PlanAction');
  expect(answer.diagnostics).toMatchObject([{ summary: 'No action "toString"' }]);
});
