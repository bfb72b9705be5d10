/** Days of the week by their names in English, German, French, Italian, Spanish, Portuguese and Dutch. */

export const DAYS_OF_WEEK = 7;

/** Monday first. */
const NAMES: readonly string[] = [
  String.raw`mon(?:days?|tags?)?|mo|lun(?:dis?|ed[iì]|es)?|seg(?:unda(?:[\s-]feira)?)?|2ª(?:[\s-]?feira)?|maandags?|ma`,
  String.raw`tue(?:s(?:days?)?)?|di(?:enstags?|nsdags?)?|mar(?:dis?|ted[iì]|tes)?|ter(?:[çc]a(?:[\s-]feira)?)?|3ª(?:[\s-]?feira)?`,
  String.raw`wed(?:nesdays?)?|mi(?:ttwochs?)?|mer(?:credis?|coled[iì])?|mi[ée](?:rcoles)?|qua(?:rta(?:[\s-]feira)?)?|4ª(?:[\s-]?feira)?|woe?(?:nsdags?)?`,
  String.raw`thu(?:r?s?|rsdays?)|do(?:nnerstags?|nderdags?)?|jeu(?:dis?)?|gio(?:ved[iì])?|jue(?:ves)?|qui(?:nta(?:[\s-]feira)?)?|5ª(?:[\s-]?feira)?`,
  String.raw`fri(?:days?)?|fr(?:eitags?)?|ven(?:dredis?|erd[iì])?|vie(?:rnes)?|sex(?:ta(?:[\s-]feira)?)?|6ª(?:[\s-]?feira)?|vr(?:ijdags?)?`,
  String.raw`sat(?:urdays?)?|sa(?:mstags?)?|sonnabends?|sam(?:edis?)?|s[áa]b(?:ato|ados?)?|za(?:terdags?)?`,
  String.raw`sun(?:days?)?|so(?:nntags?)?|dim(?:anches?)?|dom(?:enica|ingos?)?|zo(?:ndags?)?`,
];
const PATTERNS = NAMES.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
const DAY = String.raw`(?:${NAMES.join('|')})`;
const THROUGH = String.raw`\.?\s{0,3}(?:[-–—]|(?<=[\s.])(?:to|through|thru|until|till|bis|à|au|a|al|até|tot(?: en met)?|t/m)(?=\s))\s{0,3}(?:including\s|einschließlich\s)?`;

const RANGE = String.raw`(?<from>${DAY})${THROUGH}(?<to>${DAY})`;
const WORKING = String.raw`(?:(?:business|working|work|week)[\s-]?days?|werktags?|werktagen|arbeitstage?n?|(?:les\s)?jours\souvr[a-zé]{2,6}|giorni\s(?:lavorativi|feriali)|d[ií]as\s(?:hábiles|laborables|úteis)|werkdagen|(?:five|5)\sdays\s(?:a|per)\sweek)`;
const WEEKEND = String.raw`(?:week-?ends?|wochenenden?|fins?\sde\s(?:semana|semaine)|fine\ssettimana)`;
const ALL = String.raw`(?:daily|(?:every|each)\sday|(?:seven|7)\sdays(?:\s(?:a|per)\sweek)?|täglich|(?:an\s)?jede[mn]\stag|tous\sles\sjours|tutti\si\sgiorni|ogni\sgiorno|todos\s(?:los|os)\sd[ií]as|dagelijks|elke\sdag)`;
const DAYS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<working>${WORKING})|(?<weekend>${WEEKEND})|(?<all>${ALL})|${RANGE}|(?<one>${DAY}))\.?(?![\p{L}\d])`,
  'giu',
);

export interface PlacedDays {
  readonly start: number;
  readonly end: number;
  /** 0 for Monday. */
  readonly days: readonly number[];
}

/**
 * The days that a text names, and the text without them. A name of two or three letters counts alone
 * only with a capital and near one of the `times`: "so", "do" and "mar" are words, too.
 */
export function daysIn(
  text: string,
  times: readonly { readonly start: number }[],
): { readonly found: readonly PlacedDays[]; readonly rest: string } {
  const found: PlacedDays[] = [];
  const rest = text.replace(DAYS, (words: string, ...more: unknown[]) => {
    const groups = more.at(-1) as Readonly<Record<string, string | undefined>>;
    const start = more.at(-3) as number;
    const end = start + words.length;
    if (groups['one'] && groups['one'].length <= SHORT) {
      const isNear = times.some((one) => one.start >= start && one.start - end <= NEAR);
      if (!isNear || !/^[\p{Lu}\d]/u.test(words)) return words;
    }
    found.push({ start, end, days: daysOf(groups) });
    return ' '.repeat(words.length);
  });
  return { found, rest };
}

const SHORT = 3;
const NEAR = 20;

function daysOf(groups: Readonly<Record<string, string | undefined>>): readonly number[] {
  if (groups['working']) return [0, 1, 2, 3, 4];
  if (groups['weekend']) return [5, 6];
  if (groups['all']) return [0, 1, 2, 3, 4, 5, 6];
  if (groups['one']) return [dayOf(groups['one'])];
  const first = dayOf(groups['from'] ?? '');
  const length = ((dayOf(groups['to'] ?? '') - first + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
  return Array.from({ length }, (_, at) => (first + at) % DAYS_OF_WEEK);
}

const dayOf = (name: string): number => PATTERNS.findIndex((pattern) => pattern.test(name));
