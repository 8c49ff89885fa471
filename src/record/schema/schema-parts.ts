/** Parts that many members of the record have. Null is "not known", or "there is none". */
export const textSchema = { type: ['string', 'null'] } as const;

/** RFC 3339 in UTC, to the second, by the clock of the service. */
export const timeSchema = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
} as const;

/** As `sha256()` of Terraform writes it. */
export const SHA256 = /^[0-9a-f]{64}$/;

export const secondsSchema = { type: ['number', 'null'], minimum: 0 } as const;
