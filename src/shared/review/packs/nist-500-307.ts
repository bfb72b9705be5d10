import { recordName } from '#shared/agreement/record-name.ts';
import { labelOf } from './find.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Subject } from '../subject.ts';
import { item, PACK_NOTE, type Evidence, type Finder, type Pack } from './pack.ts';

/** Every commitment must have it: evidence counts only where none lacks it. */
const each =
  (part: string, say: (commitment: Commitment, subject: Subject) => string | null): Finder =>
  (subject) => {
    const found = subject.agreement.commitments.map((commitment): Evidence | null => {
      const quote = say(commitment, subject);
      return quote === null || quote.trim() === ''
        ? null
        : {
            place: {
              path: `/commitments/${commitment.id}/${part}`,
              label: labelOf(subject.agreement, 'commitments', commitment.id),
            },
            quote,
          };
    });
    return found.every((one) => one !== null) ? found.filter((one) => one !== null) : [];
  };

/** At least one commitment has it. */
const some =
  (part: string, say: (commitment: Commitment, subject: Subject) => string | null): Finder =>
  (subject) =>
    subject.agreement.commitments.flatMap((commitment) => {
      const quote = say(commitment, subject);
      return quote === null || quote.trim() === ''
        ? []
        : [
            {
              place: {
                path: `/commitments/${commitment.id}/${part}`,
                label: labelOf(subject.agreement, 'commitments', commitment.id),
              },
              quote,
            },
          ];
    });

const measurerOf = ({ measurement }: Commitment, { agreement }: Subject): string | null =>
  measurement.measuredBy && recordName(agreement, 'stakeholders', measurement.measuredBy);

const unitOf = ({ target }: Commitment): string | null =>
  target.unit === 'count' ? target.countOf || null : target.unit;

export const nist500307: Pack = {
  id: 'nist-500-307',
  title: 'Description of metrics (NIST)',
  source: 'NIST Special Publication 500-307, Cloud Computing Service Metrics Description',
  note: PACK_NOTE,
  items: [
    item(
      'expression',
      'Expression',
      'How the result is computed from what is measured.',
      [
        'a method for some commitment',
        some('measurement/method', ({ measurement }) => measurement.method),
      ],
      ['a method for each', each('measurement/method', ({ measurement }) => measurement.method)],
    ),
    item(
      'unit',
      'Unit',
      'What the figure is a figure of.',
      ['a unit for some commitment', some('target/unit', unitOf)],
      ['a unit for each', each('target/unit', unitOf)],
    ),
    item(
      'value',
      'Concrete value',
      'A parameter without a value promises nothing.',
      ['a value for some commitment', some('target/value', ({ target }) => target.value)],
      ['a value for each', each('target/value', ({ target }) => target.value)],
    ),
    item(
      'source',
      'Source of the measurement',
      'The same metric from another source is another metric.',
      [
        'a source for some commitment',
        some('measurement/source', ({ measurement }) => measurement.source),
      ],
      ['a source for each', each('measurement/source', ({ measurement }) => measurement.source)],
    ),
    item(
      'window',
      'Window',
      'The period over which the metric is taken.',
      ['a window for some commitment', some('window', ({ window }) => window)],
      ['a window for each', each('window', ({ window }) => window)],
    ),
    item(
      'frequency',
      'Sampling',
      'How often it is measured.',
      [
        'a frequency for some commitment',
        some('measurement/frequency', ({ measurement }) => measurement.frequency),
      ],
      [
        'a frequency for each',
        each('measurement/frequency', ({ measurement }) => measurement.frequency),
      ],
    ),
    item(
      'rules',
      'Rules',
      'What counts and what does not: exclusions, the smallest outage, rounding, pauses.',
      [
        'rules of counting',
        some(
          'measurement',
          (
            { measurement: { excluded, rounding, smallestOutage }, pausesWhileWaiting, target },
            { agreement },
          ) =>
            excluded.length > 0
              ? `Without: ${excluded.map((id) => recordName(agreement, 'exclusions', id)).join(', ')}`
              : smallestOutage
                ? `From ${smallestOutage.value} ${smallestOutage.unit}s`
                : rounding
                  ? `Rounded to ${rounding.decimals} decimals`
                  : pausesWhileWaiting
                    ? 'The clock pauses'
                    : target.share
                      ? `${target.share}% of cases`
                      : null,
        ),
      ],
    ),
    item(
      'responsible',
      'Who measures',
      'A figure has an author.',
      ['a stakeholder for some commitment', some('measurement/measuredBy', measurerOf)],
      ['a stakeholder for each', each('measurement/measuredBy', measurerOf)],
    ),
  ],
};
