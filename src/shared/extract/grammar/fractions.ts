import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { FEE } from '../vocabulary.ts';
import { compact } from './compact.ts';

/** A share of a fee in words: "a tenth of the monthly fee", "die Hälfte des Entgelts". */
export interface FeeFraction {
  /** In percent. */
  readonly value: DecimalString;
  readonly start: number;
  readonly end: number;
}

/** The shares that are whole percentages, each with its wordings. */
const SHARES: readonly (readonly [DecimalString, string])[] = (
  [
    [
      '50',
      'half|(?:a|one)[\\s-]half|(?:die|der) hälfte|la moitié|la metà|la mitad|(?:eine?[nrms]? )?halbe[nrs]?',
    ],
    ['75', 'three[\\s-](?:quarters|fourths)|drei viertel|trois quarts|tre quarti|tres cuartos'],
    [
      '25',
      'an?[\\s-]quarter|one[\\s-](?:quarter|fourth)|ein(?:em|es)? viertel|un quart|un quarto|un cuarto|una cuarta parte',
    ],
    ['20', '(?:a|one)[\\s-]fifth|ein(?:em|es)? fünftel|un cinquième|un quinto|una quinta parte'],
    [
      '10',
      '(?:a|one)[\\s-]tenth|ein(?:em|es)? zehntel|un dixième|un decimo|un décimo|una décima parte',
    ],
    ['5', '(?:a|one)[\\s-]twentieth|ein(?:em|es)? zwanzigstel|un vingtième|un ventesimo'],
  ] as const
).map(([percent, words]) => [percent as DecimalString, words] as const);

const FRACTION = compact(
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d-])(?:${SHARES.map(([, words]) => `(${words})`).join('|')})(?![A-Za-zÀ-ɏ-])`,
    'gi',
  ),
);
/** "1/5", "2/5's", "3/10ths", "¼": those that are whole percentages. */
const IN_DIGITS =
  /(?<![\d/.,-])(?:(\d{1,2})\s?\/\s?(2|4|5|10|20|25|50)(?:(?:th|rd|nd)s?|['’]s)?|([½¼¾⅕⅖⅗⅘]))(?![\d/A-Za-zÀ-ɏ])/g;
const OF = /^\s(?:of|der|des|d[eu]|del(?:la)?|van)\s/i;
const GIVEN =
  /(?<![A-Za-z])(?:refund|credit|pay|return|giv|get|receiv|deduct|reimburs|waiv|knock|discount)[a-z]*(?: [a-z]+){0,3}\s$/i;
const SIGNS: Readonly<Record<string, string>> = {
  '½': '50',
  '¼': '25',
  '¾': '75',
  '⅕': '20',
  '⅖': '40',
  '⅗': '60',
  '⅘': '80',
};

/** What joins a fraction to its fee: nothing but an article or a preposition, and words that name the fee. */
const TO_FEE =
  /^\s(?:of\s|der\s|des\s|d[eu]\s|de\sl['’]|de\sla\s|del(?:la)?\s|dell['’]|dei\s)?(?:(?:the|your|its|their|that|such|one|a|la|el|il|le)\s)?(?:(?:(?:calendar\s)?(?:month|quarter|year|week|day|customer|client|service)(?:ly|['’]s)?|annual|rental|total|respective|applicable|relevant|affected|recurring|regular|usual|agreed|full|net|base|basic|subscription|hosting|support|platform|licen[cs]e|contract|monatliche[nrs]?|jährliche[nrs]?|vereinbarte[nrs]?|jeweilige[nrs]?|fällige[nrs]?)[\s-]){0,4}$/i;
/** "a quarter of it", "half back": of what the sentence before named. */
const OF_IT =
  /^\s(?:of (?:it|that|this)|back|off|davon|zurück|en moins|terug)(?:\s(?:back|off))?(?![A-Za-zÀ-ɏ])/i;
/** "under 95% a quarter", "sotto il 95% la metà": behind a level, at the end of its clause. */
const ENDS_CLAUSE = /^\s?(?:[.;,)]|$)/;
const BEHIND_LEVEL =
  /(?:%|per\s?cent|prozent)[,:)]{0,2}\s(?:(?:it['’]?s|it is|that['’]s|is|you get|we give|gives|sind es|gibt es|ist es|erhalten sie|c['’]est|è|sono|es|son)\s)?$/i;
const LONGEST = 70;

/** A part of every fraction's words: most texts hold none, and are left at once. */
const MAY_HOLD =
  /\d\s?\/\s?\d|[½¼¾⅕⅖⅗⅘]|hal[bf]|hälfte|quart|fourth|fifth|tenth|tieth|viertel|fünftel|zehntel|zwanzigstel|moiti|cinqui|dixi|vingti|metà|quint|d[eé]cim|ventes|mitad|cuart/i;

/** Every fraction of a fee that a text states in words; fractions of anything else are none. */
export function feeFractionsIn(text: string): readonly FeeFraction[] {
  if (!MAY_HOLD.test(text)) return [];
  const spoken = [...text.matchAll(FRACTION)].flatMap((match): readonly FeeFraction[] => {
    const share = SHARES[match.slice(1).findIndex((words) => words !== undefined)];
    const end = match.index + match[0].length;
    return share === undefined ? [] : [{ value: share[0], start: match.index, end }];
  });
  const inDigits = [...text.matchAll(IN_DIGITS)].flatMap((match): readonly FeeFraction[] => {
    const [words, count = '', parts = '', sign = ''] = match;
    const value = sign === '' ? exact(count).times(100).div(parts) : exact(SIGNS[sign] ?? '0');
    const [start, end] = [match.index, match.index + words.length];
    // "On 1/5 the fee is due" is a day.
    const isShare = OF.test(text.slice(end)) || GIVEN.test(text.slice(0, start).slice(-40));
    const isPart = isShare && value.greaterThan(0) && value.lessThan(100);
    return isPart ? [{ value: decimalString(value), start, end }] : [];
  });
  return [...spoken, ...inDigits].filter(({ start, end }) => {
    const after = text.slice(end, end + LONGEST);
    const fee = FEE.exec(after);
    const isOfFee = fee !== null && TO_FEE.test(after.slice(0, fee.index));
    const isGiven =
      OF_IT.test(after) ||
      (ENDS_CLAUSE.test(after) && BEHIND_LEVEL.test(text.slice(Math.max(0, start - 40), start)));
    return isOfFee || isGiven;
  });
}

/** Whether a text ends in such a fraction: "half" before "the monthly fee" needs no "of". */
export const endsInFraction = (text: string): boolean => ENDS_IN_FRACTION.test(text);
const ENDS_IN_FRACTION =
  /(?<![A-Za-zÀ-ɏ])(?:half|halbe[nrs]?)$|\d\s?\/\s?\d{1,2}(?:(?:th|rd|nd)s?|['’]s)?$|[½¼¾⅕⅖⅗⅘]$/i;
