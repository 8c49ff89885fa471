import { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import type { Log } from '../log';
import type { Certificate } from './certificate';

/**
 * Lets in whoever holds the key of the one client certificate that Terraform announced. The certificate is compared as a
 * whole instead of being handed to `ca`: with any `ca`, Node 20 reads its whole root store first, which takes 15 ms.
 */
export function createTlsGate(
  certificate: Certificate,
  clientCertificatePem: string,
  { log, admit }: { readonly log: Log; readonly admit: (socket: TLSSocket) => void },
): (socket: Socket) => void {
  const expected = new X509Certificate(clientCertificatePem).raw;
  const server = createServer({
    cert: pem('CERTIFICATE', certificate.der),
    key: certificate.key.export({ type: 'pkcs8', format: 'pem' }),
    ca: [],
    requestCert: true,
    rejectUnauthorized: false,
    ALPNProtocols: ['h2'],
    minVersion: 'TLSv1.2',
  });
  server.on('secureConnection', (socket) => {
    socket.on('error', (error) => log.debug('connection failed', { error: error.message }));
    if (socket.getPeerX509Certificate()?.raw.equals(expected)) return admit(socket);
    log.error('refused a connection that does not come from the Terraform that started this plugin');
    socket.destroy();
  });
  server.on('tlsClientError', (error) => log.error('TLS handshake failed', { error: error.message }));
  return (socket) => server.emit('connection', socket);
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
