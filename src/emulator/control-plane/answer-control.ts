import { type HttpAnswer, jsonAnswer } from '../http/http-answer';
import type { ReceivedRequest } from '../http/received-request';
import { INVENTORY_KINDS, type InventoryKind } from '../scenario/inventory-schema';
import { parseJsonText } from '../scenario/parse-json-text';
import { ScenarioError } from '../scenario/scenario';
import { type Control, ControlError } from './control';

export const CONTROL_PATH = '/_emulator/';

interface ControlRequest {
  readonly body: { readonly [member: string]: any }; // the control checks what it is given
  /** What follows the resource in the path. */
  readonly id?: string;
  readonly limit?: number;
}

type Method = (control: Control, request: ControlRequest) => unknown;

type Resource = { readonly [method: string]: Method };

const resources: Record<string, Resource> = {
  health: { GET: (control) => control.health() },
  calls: { GET: (control) => control.calls() },
  jobs: {
    GET: (control, { limit }) => ({ jobs: control.jobs(limit) }),
    POST(control, { body }) {
      const { jobs = [] } = only(body, ['jobs']);
      return { RestoreIds: control.addJobs(jobs) };
    },
  },
  faults: {
    GET: (control) => ({ faults: control.faults() }),
    POST: (control, { body }) => ({ faults: control.addFaults(only(body, ['faults', 'storm'])) }),
    DELETE: (control, { id }) => ({ removed: control.removeFaults(id) }),
  },
  clock: { GET: (control) => control.clock(), POST: (control, { body }) => control.setClock(body) },
  reset: {
    POST(control, { body }) {
      control.reset(only(body, ['scenario']).scenario);
      return control.health();
    },
  },
  state: { GET: (control) => control.state() },
  ...Object.fromEntries(INVENTORY_KINDS.map((kind) => [kind, inventoryResource(kind)])),
};

function inventoryResource(kind: InventoryKind): Resource {
  return {
    GET: (control, { limit }) => ({ [kind]: control.entries(kind, limit) }),
    POST: (control, { body }) => ({ added: control.addEntries(only(body, [kind])) }),
    DELETE: (control, { id }) => ({ removed: control.removeEntries(kind, id) }),
  };
}

/** Answers what is asked under /_emulator/: JSON in and out, no signature. */
export function answerControl(
  request: ReceivedRequest,
  control: Control,
  onError: (error: unknown) => void,
): HttpAnswer {
  try {
    return jsonAnswer(200, findMethod(request)(control, readControlRequest(request)));
  } catch (error) {
    const httpStatus = error instanceof ScenarioError ? 400 : error instanceof ControlError && error.httpStatus;
    if (!httpStatus) onError(error);
    if (!httpStatus)
      return jsonAnswer(500, { error: 'This is a fault of the emulator itself; what it prints says more.' });
    return jsonAnswer(httpStatus, { error: (error as Error).message });
  }
}

function segments({ path }: ReceivedRequest): string[] {
  return path.slice(CONTROL_PATH.length).split('/');
}

function findMethod(request: ReceivedRequest): Method {
  const [name] = segments(request);
  if (!Object.hasOwn(resources, name)) {
    const known = Object.keys(resources).map((each) => CONTROL_PATH + each);
    throw new ControlError(`There is no ${request.path}; expected one of ${known.join(', ')}.`, 404);
  }
  const resource = resources[name];
  if (!Object.hasOwn(resource, request.method)) {
    throw new ControlError(`${request.path} takes ${Object.keys(resource).join(' and ')}, not ${request.method}.`, 405);
  }
  return resource[request.method];
}

function readControlRequest(request: ReceivedRequest): ControlRequest {
  const [, id] = segments(request);
  const body = readBody(request.body.toString('utf8'));
  return { body, id: id && decodeId(id), limit: readLimit(new Map(request.query).get('limit')) };
}

function readBody(text: string): ControlRequest['body'] {
  if (text.trim() === '') return {};
  try {
    const body = parseJsonText(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'is not JSON' : 'cannot be used';
    throw new ControlError(`The body ${problem}: ${(error as Error).message}`);
  }
  throw new ControlError('The body is not a JSON object.');
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    throw new ControlError(`got the id "${id}", expected every % to be followed by two hexadecimal digits`);
  }
}

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new ControlError(`limit: got "${text}", expected a number from 1`);
  return Number(text);
}

function only(body: ControlRequest['body'], names: readonly string[]): ControlRequest['body'] {
  const strange = Object.keys(body).find((name) => !names.includes(name));
  if (strange) throw new ControlError(`got the member "${strange}", expected ${names.join(' or ')}`);
  return body;
}
