import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as tls from 'node:tls';
import type { Environment } from './network-settings';

/** Where systems keep what they trust; programs in Go, such as Terraform, read the first that is there. */
const FILES = [
  '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Alpine
  '/etc/pki/tls/certs/ca-bundle.crt', // Fedora, RHEL 6
  '/etc/ssl/ca-bundle.pem', // openSUSE
  '/etc/pki/tls/cacert.pem', // OpenELEC
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // RHEL 7
  '/etc/ssl/cert.pem', // Alpine, macOS
];
const FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs'];

/** The certificates in PEM of the authorities that this system trusts, with SSL_CERT_FILE and SSL_CERT_DIR as Go reads them. */
export async function systemAuthorities({ SSL_CERT_FILE, SSL_CERT_DIR }: Environment): Promise<string[]> {
  const ofFile = await firstOf(SSL_CERT_FILE ? [SSL_CERT_FILE] : FILES);
  const folders = SSL_CERT_DIR ? SSL_CERT_DIR.split(':') : ofFile.length > 0 ? [] : FOLDERS;
  const ofFolders = (await Promise.all(folders.map(certificatesOfFolder))).flat();
  const found = new Set([...ofFile, ...ofFolders]);
  return found.size > 0 ? [...found] : ofKeychain();
}

/** The certificates in a text; others may stand around them. */
export function certificatesIn(pem: string): string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
}

export async function certificatesOfFile(path: string): Promise<string[]> {
  return certificatesIn(await readFile(path, 'utf8').catch(() => ''));
}

async function firstOf(paths: readonly string[]): Promise<string[]> {
  for (const path of paths) {
    const found = await certificatesOfFile(path);
    if (found.length > 0) return found;
  }
  return [];
}

async function certificatesOfFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return (await Promise.all(names.map((name) => certificatesOfFile(join(folder, name))))).flat();
}

/** Where no file holds them, as on macOS, only a recent Node can ask. */
function ofKeychain(): string[] {
  const { getCACertificates } = tls as { readonly getCACertificates?: (type: 'system') => string[] };
  return getCACertificates?.('system') ?? [];
}
