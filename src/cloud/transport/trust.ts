import type { SecureContext } from 'node:tls';
import { certificateProblem } from './certificate-problem';
import type { NetworkSettings } from './network-settings';
import { certificatesIn, certificatesOfFile, systemAuthorities } from './system-authorities';
import { trustedAuthorities, trusting } from './trusted-authorities';

/** Whom connections trust. Absent: whom Node trusts. */
export interface TlsOptions {
  readonly secureContext?: SecureContext;
}

/** Whom a client trusts, which grows when that does not do. */
export interface Trust {
  /** What new connections are made with. */
  readonly tls: TlsOptions;
  /** After a connection failed: whether it may succeed when it is tried again with more trust than `tls` had. */
  extend(fault: unknown, tls: TlsOptions): Promise<boolean>;
}

/**
 * Node brings the well-known authorities along. Those that the system trusts besides are read when a certificate is not
 * trusted without them: to parse them takes longer than most calls, and most need none.
 */
export function createTrust({ caPem, env }: Pick<NetworkSettings, 'caPem' | 'env'>): Trust {
  let tls: TlsOptions = caPem ? { secureContext: trustedAuthorities(caPem) } : {};
  let extended: Promise<void> | undefined;

  async function readSystem(): Promise<void> {
    // Node adds these to its own authorities only, and not to a context that we make.
    const extra = env.NODE_EXTRA_CA_CERTS ? await certificatesOfFile(env.NODE_EXTRA_CA_CERTS) : [];
    const others = [...extra, ...(await systemAuthorities(env))];
    if (others.length === 0) return;
    tls = { secureContext: trusting([...certificatesIn(caPem ?? ''), ...others]) };
  }

  return {
    get tls() {
      return tls;
    },
    async extend(fault, used) {
      if (!certificateProblem(Object(fault).code)) return false;
      extended ??= readSystem();
      await extended; // connections that began at once fail at once, too
      return used !== tls;
    },
  };
}
