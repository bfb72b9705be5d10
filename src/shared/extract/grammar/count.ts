import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';

/** A count as a contract prints it: "30", "thirty (30)", "1.5", "1½", "vierundzwanzig". */
export interface ReadCount {
  readonly value: DecimalString;
  readonly start: number;
  readonly end: number;
}

const ONES: Readonly<Record<string, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  ),
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
};
const TENS: Readonly<Record<string, readonly string[]>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
};

/** Italian, Spanish, Portuguese and Dutch: the counts that contracts use. */
const OTHERS: readonly (readonly [string, number])[] = [
  ...listed('uno due tre quattro cinque sei sette otto nove dieci', 1),
  ...listed('uno dos tres cuatro cinco seis siete ocho nueve diez', 1),
  ...listed('dois três quatro cinco seis sete oito nove dez', 2),
  ...listed('een twee drie vier vijf zes zeven acht negen tien', 1),
  ['una', 1],
  ['un', 1],
  ['één', 1],
  ['quindici', 15],
  ['quince', 15],
  ['vijftien', 15],
  ['venti', 20],
  ['veinte', 20],
  ['vinte', 20],
  ['ventiquattro', 24],
  ['veinticuatro', 24],
  ['trenta', 30],
  ['treinta', 30],
  ['trinta', 30],
  ['dertig', 30],
  ['quarantotto', 48],
  ['cuarenta y ocho', 48],
  ['settantadue', 72],
  ['setenta y dos', 72],
  ['sessanta', 60],
  ['sesenta', 60],
  ['sessenta', 60],
  ['zestig', 60],
  ['novanta', 90],
  ['noventa', 90],
  ['negentig', 90],
];

function listed(words: string, from: number): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, from + index] as const);
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...OTHERS,
  ...english(),
  ...german(),
  ...french(),
  ...['a', 'an', 'eine', 'einer', 'eines', 'einem', 'einen', 'une'].map(
    (word) => [word, 1] as const,
  ),
  ['half a', 0.5],
  ['half an', 0.5],
  ['one half', 0.5],
  ['eine halbe', 0.5],
  ['einer halben', 0.5],
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['une demi', 0.5],
  ['a dozen', 12],
]);

/** What a count in words may begin with, word by word: "one", "one hundred", "one hundred and". */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WORDS.keys()].flatMap((phrase) => {
    const words = phrase.split(' ');
    return words.map((_, index) => words.slice(0, index + 1).join(' '));
  }),
);

function english(): readonly (readonly [string, number])[] {
  const below100 = [
    ...(ONES['en'] ?? []).map((word, value) => [word, value] as const),
    ...(TENS['en'] ?? []).flatMap((ten, index) => [
      [ten, (index + 2) * 10] as const,
      ...(ONES['en'] ?? [])
        .slice(1, 10)
        .map((one, unit) => [`${ten} ${one}`, (index + 2) * 10 + unit + 1] as const),
    ]),
  ];
  const hundreds = [
    ['one hundred', 100] as const,
    ['a hundred', 100] as const,
    ['hundred', 100] as const,
  ];
  return [
    ...below100,
    ...hundreds,
    ...below100.flatMap(([word, value]) =>
      value === 0
        ? []
        : [
            [`one hundred and ${word}`, 100 + value] as const,
            [`one hundred ${word}`, 100 + value] as const,
          ],
    ),
    ['three hundred sixty five', 365],
  ];
}

function german(): readonly (readonly [string, number])[] {
  const spelled = [
    ...(ONES['de'] ?? []).map((word, value) => [word, value] as const),
    ...(TENS['de'] ?? []).flatMap((ten, index) => [
      [ten, (index + 2) * 10] as const,
      ...(ONES['de'] ?? [])
        .slice(1, 10)
        .map((one, unit) => [`${one}und${ten}`, (index + 2) * 10 + unit + 1] as const),
    ]),
    ['hundert', 100] as const,
    ['einhundert', 100] as const,
    ['zwo', 2] as const,
  ];
  return spelled.flatMap(([word, value]) => [
    [word, value] as const,
    [word.replace('ß', 'ss').replace('ü', 'ue').replace('ö', 'oe'), value] as const,
  ]);
}

function french(): readonly (readonly [string, number])[] {
  const ones = ONES['fr'] ?? [];
  const tens = [
    ['vingt', 20, 10],
    ['trente', 30, 10],
    ['quarante', 40, 10],
    ['cinquante', 50, 10],
    ['soixante', 60, 20],
    ['quatre vingt', 80, 20],
  ] as const;
  return [
    ...ones.map((word, value) => [word.replace('-', ' '), value] as const),
    ...tens.flatMap(([ten, value, span]) => [
      [ten, value] as const,
      [`${ten}s`, value] as const,
      ...ones
        .slice(1, span)
        .flatMap((one, index) => [
          [`${ten} ${one.replace('-', ' ')}`, value + index + 1] as const,
          [`${ten} et ${one}`, value + index + 1] as const,
        ]),
    ]),
    ['cent', 100],
  ];
}

const DIGITS =
  /(?:\d{1,3}(?:[,'’\u00a0\u202f ]\d{3}){1,2}(?![\d.,]\d|\d)|\d{1,7}(?:[.,]\d{1,4})?)\s?[½¼¾]?|[½¼¾]/y;
const WORD = /[A-Za-zÀ-ÖØ-öø-ɏ]{1,20}/y;
const GAP = /[ \u00a0-]/;
const IN_BRACKETS = /\s{0,2}[([]\s?(\d{1,6}(?:[.,]\d{1,4})?)\s?[)\]]/y;
const WORDS_IN_BRACKETS = /\s{0,2}\(\s?([A-Za-zÀ-ÖØ-öø-ɏ\- ]{2,40})\s?\)/y;
const FRACTIONS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** The count that starts at `at`; null where none does. Words must be whole: the caller checks the left edge. */
export function countAt(text: string, at: number): ReadCount | null {
  return digitsAt(text, at) ?? wordsAt(text, at);
}

function digitsAt(text: string, at: number): ReadCount | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const value = valueOf(match[0]);
  if (value === null) return null;
  const end = at + match[0].trimEnd().length;
  WORDS_IN_BRACKETS.lastIndex = end;
  const spelled = WORDS_IN_BRACKETS.exec(text);
  const isCount = spelled !== null && WORDS.has(normal(spelled[1] ?? ''));
  return { value, start: at, end: isCount ? WORDS_IN_BRACKETS.lastIndex : end };
}

function valueOf(printed: string): DecimalString | null {
  if (/^[1-9]\d{0,6}$/.test(printed)) return printed as DecimalString;
  const fraction = FRACTIONS[printed.slice(-1)];
  const digits = fraction === undefined ? printed.trim() : printed.slice(0, -1).trim();
  const grouped = /^\d{1,3}(?:[,'’\u00a0\u202f ]\d{3}){1,2}$/.test(digits);
  const plain = grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.');
  if (plain === '' && fraction === undefined) return null;
  return decimalString(exact(plain === '' ? '0' : plain).plus(fraction ?? '0'));
}

function wordsAt(text: string, at: number): ReadCount | null {
  let end = at;
  let phrase = '';
  let best: { value: number; end: number } | null = null;
  for (;;) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    phrase = phrase === '' ? normal(word) : `${phrase} ${normal(word)}`;
    if (!BEGINNINGS.has(phrase)) break;
    end += word.length;
    const value = WORDS.get(phrase);
    if (value !== undefined && !/^[A-Za-zÀ-ÖØ-öø-ɏ]/.test(text.slice(end, end + 2)))
      best = { value, end };
    if (!GAP.test(text.charAt(end))) break;
    end += 1;
  }
  if (best === null) return null;
  IN_BRACKETS.lastIndex = best.end;
  const digits = IN_BRACKETS.exec(text);
  const printed = digits === null ? null : valueOf(digits[1] ?? '');
  return printed === null
    ? { value: String(best.value) as DecimalString, start: at, end: best.end }
    : { value: printed, start: at, end: IN_BRACKETS.lastIndex };
}

const normal = (words: string) =>
  words
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, ' ');
