import {
  TARGET_UNIT_WORDS,
  usualUnit,
  type CommitmentKind,
  type TargetUnit,
} from '#shared/agreement/commitment.ts';
import { mendTarget } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

const TIMES: readonly TargetUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'working-hour',
  'working-day',
];

/** The units in which each kind can be promised; none: any. */
const UNITS: Readonly<Record<CommitmentKind, readonly TargetUnit[]>> = {
  availability: ['percent'],
  response: TIMES,
  resolution: TIMES,
  latency: ['millisecond', 'second'],
  'packet-loss': ['percent'],
  // Percent of the ordered rate, or a rate.
  throughput: ['mbit-per-second', 'count', 'percent'],
  'recovery-time': TIMES,
  'recovery-point': TIMES,
  volume: ['count'],
  quality: ['percent', 'count', 'points'],
  satisfaction: ['percent', 'points'],
  custom: [],
};

export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  family: 'commitment',
  title: 'Kind and unit do not fit',
  severity: 'error',
  why: 'A response time in percent, or an availability in hours, cannot be measured as written.',
  mend: 'Choose a unit that fits what is promised.',
  check: perCommitment(({ commitment, format, place }) => {
    const { id, kind, target } = commitment;
    const fitting = UNITS[kind];
    if (fitting.length === 0 || fitting.includes(target.unit)) return null;
    const unit = usualUnit(kind);
    const name = TARGET_UNIT_WORDS[unit].other;
    return {
      place: place('target', 'unit'),
      message: `${format.choice('commitmentKind', kind)} is promised in ${TARGET_UNIT_WORDS[target.unit].other}.`,
      remedy: `Count it in ${name}${kind === 'response' || kind === 'resolution' ? ', and enter a share of cases where it is one' : ''}.`,
      fix: mendTarget(id, `Count it in ${name}`, (mended) => ({ ...mended, unit })),
    };
  }),
};
