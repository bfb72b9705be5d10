import type { Agreement } from '#shared/agreement/agreement.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { homeSection } from '#shared/assemble/stop.ts';

/** Words that are typed in a form, and the control that holds them. */
export interface RecordText {
  /** Where the agreement holds it. */
  readonly keys: readonly (string | number)[];
  readonly path: string;
  /** The record and what it is of it: "Availability › Description". */
  readonly label: string;
  readonly value: string | RichText;
}

/** Lists of records in the order of the forms. */
const LISTS = [
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

/** Properties that are words; others are choices, figures and ids. */
const WORDS = new Set(
  `name legalName registration address responsibilities role email phone description delivery
   dependencies processes technologies activity group holidayRule definition examples countOf source
   method form earnBack duty title text contents trigger term meaning application included
   notIncluded restrictions`.split(/\s+/),
);

/** Properties in which there are words. */
const PARTS = new Set(
  'contacts supplies processingTimes target measurement remedy claim'.split(' '),
);

/** The lists whose forms stand in a section. */
export const recordsAtHome = (agreement: Agreement, section: SectionId): readonly string[] =>
  LISTS.filter((list) => homeSection(agreement, `/${list}`) === section);

/** The words of all records of some lists, as the forms show them. */
export function recordTexts(agreement: Agreement, lists: readonly string[]): readonly RecordText[] {
  const texts: RecordText[] = [];
  const add = (value: string | RichText, keys: readonly (string | number)[]) => {
    const { path, label } = placeOf(agreement, keys);
    texts.push({ keys, path, label: label.split(' › ').slice(1).join(' › '), value });
  };
  const walk = (value: object, path: readonly (string | number)[]): void => {
    for (const [key, part] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
      const here = [...path, key];
      // How often a report is made is a choice; how often one measures is in words.
      if (WORDS.has(key) || (key === 'frequency' && path.at(-1) === 'measurement'))
        addWords(part, here);
      else if (PARTS.has(key) && typeof part === 'object' && part !== null) walkAll(part, here);
    }
  };
  const walkAll = (part: object, path: readonly (string | number)[]): void => {
    if (!Array.isArray(part)) walk(part, path);
    else part.forEach((record: object, at) => walk(record, [...path, at]));
  };
  const addWords = (part: unknown, path: readonly (string | number)[]): void => {
    if (typeof part === 'string') add(part, path);
    else if (path.at(-1) === 'meaning') add(part as RichText, path);
    else if (Array.isArray(part))
      part.forEach((words: unknown, at) => {
        if (typeof words === 'string') add(words, [...path, at]);
      });
  };
  for (const list of LISTS) if (lists.includes(list)) walkAll(agreement[list], [list]);
  return texts;
}
