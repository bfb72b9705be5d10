import type { CreditTerm } from '#shared/terms/terms.ts';
import { boundsMeasure } from '../bounds-measure.ts';
import { correctedTerms, originalIndex } from '../corrected-terms.ts';
import type { Correction, Offer } from '../offer.ts';

/** What the bounds of a step count. */
export const MEASURES: readonly { readonly id: CreditTerm['measure']; readonly label: string }[] = [
  { id: 'percent', label: 'Availability in percent' },
  { id: 'minute', label: 'Minutes of downtime' },
  { id: 'hour', label: 'Hours of downtime' },
  { id: 'count', label: 'Misses' },
];

/** The parts of a step as text, as a person types them; an empty bound is none. */
export interface StepValues {
  readonly measure: CreditTerm['measure'];
  readonly atOrAbove: string;
  readonly below: string;
  readonly credit: string;
}

/** A step of a credit schedule that can be corrected. */
export interface CreditStep {
  /** Its path: "credits/2". */
  readonly id: string;
  /** "99% to 99.9%: 10 %" */
  readonly label: string;
  /** True for a step that the text has and that was not read. */
  readonly isNew: boolean;
  /** The schedule that it belongs to. */
  readonly group: string;
  readonly values: StepValues;
}

/** The steps of an offer as they are now, and one that can be added. */
export function creditSteps(offer: Offer): readonly CreditStep[] {
  const { credits } = correctedTerms(offer);
  const steps = credits.map((term, index): CreditStep => ({
    id: `credits/${originalIndex(offer.corrections, 'credits', index)}`,
    label: `${boundsOf(term)}: ${term.text || (term.credit ?? '–')}`,
    isNew: false,
    group: term.group,
    values: {
      measure: term.measure,
      atOrAbove: term.atOrAbove ?? '',
      below: term.below ?? '',
      credit: term.credit ?? '',
    },
  }));
  const first = credits[0];
  return [
    ...steps,
    {
      id: `credits/${originalIndex(offer.corrections, 'credits', credits.length)}`,
      label: 'A step that was not read',
      isNew: true,
      group: first?.group ?? '',
      values: { measure: first?.measure ?? 'percent', atOrAbove: '', below: '', credit: '' },
    },
  ];
}

const UNITS: Readonly<Record<CreditTerm['measure'], string>> = {
  percent: '%',
  minute: ' min',
  hour: ' h',
  count: '',
};

function boundsOf(term: CreditTerm): string {
  const { atOrAbove, below } = term;
  const unit = UNITS[boundsMeasure(term)];
  if (atOrAbove !== null && below !== null) return `${atOrAbove}${unit} to ${below}${unit}`;
  if (below !== null) return `Below ${below}${unit}`;
  return atOrAbove === null ? 'Any miss' : `From ${atOrAbove}${unit}`;
}

/** Corrections without their reasons that make a step what was typed; a new one joins its schedule. */
export function changesOfStep(
  { id, isNew, group, values: before }: CreditStep,
  values: StepValues,
): readonly Pick<Correction, 'path' | 'value'>[] {
  const parts = (['credit', 'measure', 'atOrAbove', 'below'] as const)
    .filter((part) => values[part].trim() !== before[part] || (isNew && part !== 'below'))
    .map((part) => ({ path: `${id}/${part}`, value: values[part].trim() }));
  return isNew && group !== '' ? [...parts, { path: `${id}/group`, value: group }] : parts;
}
