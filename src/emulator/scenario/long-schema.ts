/** A 64-bit integer. JSON numbers beyond 2^53 lose digits in most tools, hence the string. */
export const longSchema = {
  type: ['integer', 'string'],
  minimum: 0,
  maximum: 2 ** 63,
  pattern: '^[0-9]{1,19}$',
} as const;
