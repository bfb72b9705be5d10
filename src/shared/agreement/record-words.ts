import type { Agreement } from './agreement.ts';
import type { RichText } from './rich-text.ts';

/** Words that somebody has typed in a record. */
export interface RecordWords {
  /** Names of properties and positions in lists that lead to them from the agreement. */
  readonly keys: readonly (string | number)[];
  readonly value: string | RichText;
}

/** The parts of an agreement whose records hold words, in the order of the forms. */
export const WORDED_PARTS = [
  'definitions',
  'stakeholders',
  'signatures',
  'services',
  'calendars',
  'scope',
  'severities',
  'commitments',
  'exclusions',
  'escalation',
  'reports',
] as const;
export type WordedPart = (typeof WORDED_PARTS)[number];

/** Properties that are words; others are choices, figures and ids. */
const WORDS = new Set(
  `name legalName registration address responsibilities role email phone description delivery
   dependencies processes technologies activity group holidayRule definition examples countOf source
   method form earnBack duty title text contents trigger term meaning application included
   notIncluded restrictions`.split(/\s+/),
);

/** Properties in which there are words. */
const NESTED = new Set(
  'contacts supplies processingTimes holidays target measurement remedy claim leadPlan segments'.split(
    ' ',
  ),
);

/** The words of a part's records, empty ones too: names, descriptions, each text of a list. */
export function recordWords<Part extends WordedPart>(
  agreement: Pick<Agreement, Part>,
  part: Part,
): readonly RecordWords[] {
  const words: RecordWords[] = [];
  const walk = (record: object, path: RecordWords['keys']): void => {
    for (const [key, value] of Object.entries(record) as readonly (readonly [string, unknown])[]) {
      const here = [...path, key];
      // How often a report is made is a choice; how often one measures is in words.
      if (WORDS.has(key) || (key === 'frequency' && path.at(-1) === 'measurement'))
        add(value, here);
      else if (NESTED.has(key) && typeof value === 'object' && value !== null) walkAll(value, here);
    }
  };
  const walkAll = (value: object, path: RecordWords['keys']): void => {
    if (!Array.isArray(value)) walk(value, path);
    else value.forEach((record: object, at) => walk(record, [...path, at]));
  };
  const add = (value: unknown, keys: RecordWords['keys']): void => {
    if (typeof value === 'string') words.push({ keys, value });
    else if (keys.at(-1) === 'meaning') words.push({ keys, value: value as RichText });
    else if (Array.isArray(value))
      value.forEach((text: unknown, at) => {
        if (typeof text === 'string') words.push({ keys: [...keys, at], value: text });
      });
  };
  walkAll(agreement[part], [part]);
  return words;
}
