import type { DecimalString } from '#shared/base/decimal.ts';
import { compact } from './compact.ts';
import type { PrintedNumber } from './numbers.ts';

/** How many nines a level of service may have, in words of each language. */
const COUNTS: readonly string[] = [
  'two|zwei|dos|twee|duas|dois',
  'three|drei|tres|drie|três',
  'four|vier|cuatro|quatro',
  'five|fünf|cinco|vijf',
  'six|sechs|seis|zes',
];
const COUNTED = COUNTS.map((words) => `(${words})`).join('|');
/** "The usual five nines": the measure of others that a text only compares itself with. */
const OF_OTHERS = String.raw`(?:common|usual|customary|famous|popular|proverbial|classic|traditional|conventional|oft-quoted|much-quoted|coveted|üblichen|bekannten|fameux|solit[oi]|consabid[oa]s)`;
const NINES = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d.,-]|${OF_OTHERS}\s)(?:${COUNTED}|([2-6]))([.,]5|½|[\s-]?(?:and a half|einhalb|y medio|e meio|en een half))?[\s-](?:nines|neunen|nueves|negens|noves)(?!\s?\(\s?\d)(?=\s?(?:[.,;:)(→=]|$)|\s(?:of|uptime|availab|verfüg|disponib|per|an?\s|each|every|over|in|monthly|annual|or|and|you|we|it|im|pro|al|por|de))`,
    'gi',
  ),
);

/** Levels counted by their nines: "four nines" is 99.99, "three and a half nines" 99.95; "a five-nines myth" counts nothing, and a figure in brackets says it itself. */
export function ninesIn(text: string): readonly PrintedNumber[] {
  return [...text.matchAll(NINES)].map((match) => {
    const word = COUNTS.findIndex((_, index) => match[index + 1] !== undefined);
    const digit = match[COUNTS.length + 1];
    const count = digit === undefined ? word + 2 : Number(digit);
    const half = match[COUNTS.length + 2] === undefined ? '' : '5';
    const decimals = '9'.repeat(count - 2) + half;
    return {
      value: `99${decimals === '' ? '' : `.${decimals}`}` as DecimalString,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
