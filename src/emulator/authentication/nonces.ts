/** Remembers the nonces that were used lately, so that a recorded request cannot be sent again. */
export interface Nonces {
  /** False when this key has used the nonce before. */
  use(accessKeyId: string, nonce: string, nowMs: number): boolean;
}

/** `rememberMs` must be as long as a timestamp is accepted, on both sides of now: older requests are refused anyway. */
export function createNonces(rememberMs: number): Nonces {
  const usedAt = new Map<string, number>(); // in the order of use
  const forget = (beforeMs: number) => {
    for (const [key, ms] of usedAt) {
      if (ms >= beforeMs) return;
      usedAt.delete(key);
    }
  };
  return {
    use(accessKeyId, nonce, nowMs) {
      forget(nowMs - rememberMs);
      const key = JSON.stringify([accessKeyId, nonce]);
      if (usedAt.has(key)) return false;
      usedAt.set(key, nowMs);
      return true;
    },
  };
}
