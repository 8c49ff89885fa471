import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  create,
  createFileRegistry,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  toBinary,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { type ChannelCredentials, Client, credentials } from '@grpc/grpc-js';
import { createCertificate } from '../../src/plugin/process/certificate';
import { tryFolder } from './toy-bundle';

const root = join(__dirname, '..', '..');

/** Reads the .proto itself, with another library than the plugin's codec is made with: so each proves the other. */
function loadService() {
  const folder = tryFolder(`wire-client-${process.pid}`);
  const image = join(folder, 'tfplugin6.binpb');
  execFileSync(join(root, 'node_modules', '.bin', 'buf'), ['build', join(root, 'src', 'plugin'), '-o', image]);
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(image)));
  rmSync(folder, { recursive: true });
  return registry.getService('tfplugin6.Provider')!;
}

export interface ClientCertificate {
  readonly certificatePem: string;
  readonly keyPem: string;
}

export function clientCertificate(): ClientCertificate {
  const { der, key } = createCertificate(Date.now());
  return {
    certificatePem: pemOf(der),
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** Talks to a plugin as Terraform does; `own` is what it shows of itself. */
export class WireClient {
  private readonly service = loadService();
  private readonly client: Client;

  constructor(handshakeLine: string, own?: ClientCertificate) {
    const [, , , socketPath, , serverCertificate] = handshakeLine.trimEnd().split('|');
    this.client = new Client(`unix:${socketPath}`, credentialsFor(serverCertificate, own), {
      'grpc.ssl_target_name_override': 'localhost',
      'grpc.default_authority': 'localhost',
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
    });
  }

  /** Calls a method of the provider's service with a plain object. */
  async call(name: string, request: object = {}): Promise<any> {
    const { input, output } = this.service.methods.find((method) => method.name === name)!;
    const bytes = toBinary(input, create(input as DescMessage, request as MessageInitShape<DescMessage>));
    return fromBinary(output, await this.send(`/tfplugin6.Provider/${name}`, bytes));
  }

  /** Calls any method with the bytes of its message. */
  send(path: string, bytes: Uint8Array = new Uint8Array()): Promise<Buffer> {
    return new Promise((resolve, reject) =>
      this.client.makeUnaryRequest(
        path,
        (message: Uint8Array) => Buffer.from(message),
        (answer: Buffer) => answer,
        bytes,
        { deadline: Date.now() + 20_000 },
        (error, answer) => (error ? reject(error) : resolve(answer!)),
      ),
    );
  }

  /** Reads a stream of the provider's service to its end; `each` may cancel it. */
  async read(name: string, request: object, each: (event: any, cancel: () => void) => void = () => undefined) {
    const { input, output } = this.service.methods.find((method) => method.name === name)!;
    const bytes = Buffer.from(toBinary(input, create(input as DescMessage, request as MessageInitShape<DescMessage>)));
    const asIs = (message: Buffer) => message;
    const call = this.client.makeServerStreamRequest(`/tfplugin6.Provider/${name}`, asIs, asIs, bytes);
    const events: any[] = [];
    for await (const message of call) {
      events.push(fromBinary(output, message));
      each(events.at(-1), () => call.cancel());
    }
    return events;
  }

  /** Opens a stream that gets one empty message; its status stays undefined until the server ends it. */
  openStream(path: string): { status?: unknown } {
    const asIs = (bytes: Buffer) => bytes;
    const call = this.client.makeServerStreamRequest(path, asIs, asIs, Buffer.alloc(0));
    const stream: { status?: unknown } = {};
    call.on('status', (status) => Object.assign(stream, { status }));
    call.on('error', () => undefined); // told by the status, too
    return stream;
  }

  close(): void {
    this.client.close();
  }
}

function credentialsFor(serverCertificate: string, own?: ClientCertificate): ChannelCredentials {
  if (serverCertificate === '') return credentials.createInsecure();
  const trusted = Buffer.from(pemOf(Buffer.from(serverCertificate, 'base64')));
  return own
    ? credentials.createSsl(trusted, Buffer.from(own.keyPem), Buffer.from(own.certificatePem))
    : credentials.createSsl(trusted);
}
