import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { callOutlet } from '../../../src/plugin/process/call-outlet';

/** A call of grpc-js, as far as an outlet knows it: it takes so many events before it wants to drain. */
function callThatTakes(room: number) {
  const written: unknown[] = [];
  const call = Object.assign(new EventEmitter(), {
    write: (event: unknown) => {
      written.push(event);
      return written.length <= room;
    },
  });
  return { call, written, outlet: callOutlet<string>(call as never) };
}

const settled = async (sending: Promise<void>) => {
  let isOver = false;
  void sending.then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  return isOver;
};

it('sends at once while there is room', async () => {
  const { outlet, written } = callThatTakes(2);
  expect(await settled(outlet.send('a'))).toBe(true);
  expect(written).toEqual(['a']);
});

it('waits, where there is none, until it was read', async () => {
  const { call, outlet } = callThatTakes(0);
  const sending = outlet.send('a');
  expect(await settled(sending)).toBe(false);
  call.emit('drain');
  expect(await settled(sending)).toBe(true);
  expect(call.listenerCount('drain')).toBe(0);
});

it('waits no longer, and sends nothing, when nobody reads any more', async () => {
  const { call, outlet, written } = callThatTakes(0);
  const sending = outlet.send('a');
  expect(outlet.gone.aborted).toBe(false);
  call.emit('cancelled');
  expect(await settled(sending)).toBe(true);
  expect(outlet.gone.aborted).toBe(true);
  await outlet.send('b');
  expect(written).toEqual(['a']);
});
