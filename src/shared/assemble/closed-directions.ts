import type { Agreement } from '#shared/agreement/agreement.ts';

const OPENING = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u;
const CLOSE_EMBEDDING = '\u202c';
const CLOSE_ISOLATE = '\u2069';

/**
 * The text with every mark of direction closed that it opens (Unicode Standard Annex 9, section 2).
 * Left open, it would turn round what follows in the same line: a name that ends in a
 * right-to-left override would have its clause say "001" where 100 is meant.
 */
export function closedDirections(text: string): string {
  if (!OPENING.test(text)) return text;
  const open: string[] = [];
  for (const character of text) {
    if (/[\u2066-\u2068]/u.test(character)) open.push(CLOSE_ISOLATE);
    else if (OPENING.test(character)) open.push(CLOSE_EMBEDDING);
    else if (character === CLOSE_EMBEDDING && open.at(-1) === CLOSE_EMBEDDING) open.pop();
    else if (character === CLOSE_ISOLATE && open.includes(CLOSE_ISOLATE))
      open.length = open.lastIndexOf(CLOSE_ISOLATE);
  }
  return text + open.reverse().join('');
}

/** By part of an agreement: what did not change keeps its identity, so that each is walked once. */
const known = new WeakMap<object, unknown>();

/** The agreement with all its texts closed in that way; itself where none is left open. */
export const withClosedDirections = (agreement: Agreement): Agreement =>
  closed(agreement) as Agreement;

function closed(value: unknown): unknown {
  if (typeof value === 'string') return closedDirections(value);
  if (typeof value !== 'object' || value === null) return value;
  if (!known.has(value)) known.set(value, closedParts(value));
  return known.get(value);
}

function closedParts(value: object): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(closed);
    return parts.some((part, at) => part !== value[at]) ? parts : value;
  }
  const parts = Object.entries(value).map(([key, part]) => [key, part, closed(part)] as const);
  return parts.some(([, before, after]) => before !== after)
    ? Object.fromEntries(parts.map(([key, , after]) => [key, after]))
    : value;
}
