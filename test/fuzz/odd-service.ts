import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Action, actionNamed } from '../../src/api/operations';
import type { Choices } from './choices';
import { goodAnswer } from './good-answers';
import { mutated, mutatedBytes } from './mutate';

/** More calls than any input needs: from then on the service refuses, so that the input comes to its end. */
const MOST_CALLS = 1_000;

export interface OddService {
  readonly url: string;
  /** Begins anew, with odd answers to these actions. */
  begin(choices: Choices, oddActions: readonly Action[]): void;
  /** What was said since. */
  readonly said: { calls: number; creates: number; complete: boolean };
  close(): Promise<void>;
}

interface Said {
  readonly status: number;
  readonly body: Buffer;
  /** Whether the call did what was asked. */
  readonly ran: boolean;
}

/** A service that starts a restore and ends it well, badly or not at all, and whose answers are not always what they should be. */
export async function startOddService(): Promise<OddService> {
  const said = { calls: 0, creates: 0, complete: false };
  let [choices, odd, course]: [Choices | undefined, readonly Action[], readonly string[]] = [undefined, [], []];
  let looks = 0;

  function answer(action: Action): Said {
    const now = course[Math.min(looks, course.length - 1)];
    if (action === 'DescribeRestoreJobs2' && said.creates > 0) looks += 1;
    const good = goodAnswer(action, { status: now, hasJob: said.creates > 0 });
    if (!choices || !odd.includes(action) || choices.chance(0.3)) return { status: 200, body: jsonOf(good), ran: true };
    const status = choices.chance(0.8) ? 200 : choices.pick([400, 403, 404, 409, 429, 500, 503, 302]);
    const ran = choices.chance(0.85);
    const body = jsonOf(ran ? mutated(good, choices) : refusalOf(choices));
    return {
      status,
      body: choices.chance(0.1) ? mutatedBytes(body, choices) : body,
      ran: ran && (status < 400 || status >= 500),
    };
  }

  const server = createServer((message, response) => {
    message.resume().on('end', () => {
      const header = (name: string) => message.headers[`x-acs-${name}`]?.toString();
      const action = actionNamed(header('action') ?? '', header('version')) ?? 'DescribeVaults';
      said.calls += 1;
      if (said.calls > MOST_CALLS) return response.writeHead(403).end('{"Code":"Forbidden","Message":"too much"}');
      const { status, body, ran } = answer(action);
      if (action === 'CreateRestoreJob' && ran) said.creates += 1;
      if (/"(COMPLETE|PARTIAL_COMPLETE)"/.test(body.toString()) && status === 200) said.complete = true;
      return response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    begin(ofInput, oddActions) {
      [choices, odd, looks] = [ofInput, oddActions, 0];
      course = ofInput.pick([
        ['RUNNING', 'COMPLETE'],
        ['RUNNING', 'FAILED'],
        ['PARTIAL_COMPLETE'],
        ['RUNNING', 'CANCELED'],
      ]);
      Object.assign(said, { calls: 0, creates: 0, complete: false });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function jsonOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value) ?? '');
}

function refusalOf(choices: Choices): unknown {
  const Code = choices.pick([
    'Throttling.User',
    'Forbidden.RAM',
    'InvalidParameter',
    'VaultNotExist',
    'constructor',
    5,
    null,
  ]);
  return { RequestId: 'request-2', Success: choices.pick([false, 'false', undefined]), Code, Message: 'no' };
}
