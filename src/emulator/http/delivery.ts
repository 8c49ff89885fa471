import type { ServerResponse } from 'node:http';
import type { HttpAnswer } from './http-answer';

/** How a call ends for the client. */
export type Delivery = {
  /** Real milliseconds before anything is sent; Infinity waits until the client or the emulator goes. */
  readonly afterMs: number;
} & (
  | { readonly ending: 'complete' | 'cutInBody'; readonly answer: HttpAnswer }
  | { readonly ending: 'reset'; readonly answer?: undefined }
);

export function complete(answer: HttpAnswer): Delivery {
  return { answer, ending: 'complete', afterMs: 0 };
}

export function deliver({ answer, ending }: Delivery, response: ServerResponse, date: string): void {
  if (ending === 'reset') {
    response.socket?.resetAndDestroy(); // an RST, as when a machine between the two gives up
    return;
  }
  const body = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, { date, ...answer.headers, 'content-length': body.length });
  if (ending === 'complete') response.end(body);
  else response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy());
}
