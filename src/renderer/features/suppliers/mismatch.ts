import type { BackToBackFinding, BackToBackKind } from '#shared/engine/back-to-back/finding.ts';
import type { ServiceBackToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { parseDecimal } from '#shared/base/typed-decimal.ts';
import { IsoDateSchema } from '#shared/base/date.ts';
import { percent } from './figures.ts';

export const KIND_WORDS: Readonly<Record<BackToBackKind, string>> = {
  availability: 'Availability',
  window: 'Window',
  'smallest-outage': 'Smallest outage',
  maintenance: 'Maintenance',
  exclusion: 'Exclusion',
  'claim-deadline': 'Time to claim',
  response: 'Response',
  resolution: 'Resolution',
  hours: 'Hours',
  credits: 'Credits',
  currency: 'Currency',
};

/** Each mismatch once, however many of our commitments or supplies meet with it. */
export function mismatchesOf(results: readonly ServiceBackToBack[]): readonly BackToBackFinding[] {
  const found = new Map<string, BackToBackFinding>();
  for (const finding of results.flatMap(({ findings }) => findings)) {
    const key = mismatchKey(finding);
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
}

export const mismatchKey = ({ kind, place, supplier, message }: BackToBackFinding): string =>
  [kind, place.path, supplier?.agreement, supplier?.place.path, message].join(' ');

/** One side's figure as people read it; null where there is none. */
export function sideWords(value: string, unit: string): string | null {
  if (value === '') return null;
  const date = IsoDateSchema.safeParse(value);
  if (date.success) return formatterFor('en-GB').date(date.data);
  const figure = parseDecimal(value);
  if (figure === null) return value;
  if (unit === '%') return percent(figure);
  const number = formatterFor('en-GB').number(figure);
  return `${number} ${unit === 'day' && number !== '1' ? 'days' : unit}`;
}
