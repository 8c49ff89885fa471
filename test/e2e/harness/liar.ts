import http from 'node:http';
import { type RecordedCall, type ScriptedServer, startServer } from '../../cloud/scripted-server';

/** What becomes of the service's answer on its way; undefined: the connection is cut. */
export type Lie = (answer: string, action: string) => string | undefined;

/** A server that hands calls on to an emulated cloud, and lies about some of the answers. */
export async function startLiar(cloudUrl: string, lie: Lie): Promise<ScriptedServer> {
  return startServer([
    (response, call) => {
      const answer = ({ status, body }: Answer) => {
        const told = lie(body, String(call.headers['x-acs-action']));
        if (told === undefined) return call.socket.destroy();
        response.writeHead(status, { 'content-type': 'application/json' });
        return response.end(told);
      };
      handOn(cloudUrl, call).then(answer, () => call.socket.destroy());
    },
  ]);
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** With the headers as they are: the host is signed. */
function handOn(cloudUrl: string, { rawQuery, rawBody, headers }: RecordedCall) {
  return new Promise<Answer>((resolve, reject) => {
    const options = { method: 'POST', headers: { ...headers, connection: 'close' } };
    const request = http.request(`${cloudUrl}/?${rawQuery}`, options, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    request.on('error', reject).end(rawBody);
  });
}
