/** How the gateway begins to quote what it has signed. */
const QUOTATION = /((?:string ?to ?sign|canonical ?request) is[:\s[]*)/i;
/** What the newer signature signs: the hash of a hash, which gives nothing away. */
const HASH = /^ACS3-HMAC-SHA256\s+[0-9a-f]{64}\b/;

/**
 * A text of the service without the request that it quotes, which holds the access key id and everything that was asked:
 * where a signature does not match, the gateway says what it has signed itself.
 */
export function withoutQuotedRequest(text: string): string {
  const [before, quotation, after] = text.split(QUOTATION, 3);
  if (quotation === undefined || HASH.test(after)) return text;
  return `${before}${quotation}(left out)`;
}
