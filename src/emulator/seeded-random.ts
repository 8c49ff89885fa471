/** Numbers from 0 up to, but not including, 1, the same ones for the same seed (Marsaglia's xorshift with 32 bits). */
export function createSeededRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0 || 1; // spreads small seeds; zero would stay zero for ever
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
