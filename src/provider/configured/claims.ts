/** Which restore jobs a create of this process took for its own: an id belongs to one resource. */
export interface Claims {
  /** False when another resource has it. */
  claim(restoreId: string): boolean;
  isClaimed(restoreId: string): boolean;
}

export function createClaims(): Claims {
  const claimed = new Set<string>();
  return {
    claim(restoreId) {
      if (claimed.has(restoreId)) return false;
      claimed.add(restoreId);
      return true;
    },
    isClaimed: (restoreId) => claimed.has(restoreId),
  };
}
