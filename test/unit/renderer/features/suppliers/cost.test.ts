import { describe, expect, it } from 'vitest';
import { changing, failing, isKnown, pointsOf } from '#renderer/features/suppliers/cost.ts';
import { lengthWords } from '#renderer/features/suppliers/figures.ts';
import type { BreachCost } from '#shared/engine/back-to-back/breach-cost.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

const cost = (minutes: number, ours: string | null, theirs: string | null): BreachCost => ({
  minutes,
  ours: ours === null ? null : decimal(ours),
  theirs: theirs === null ? null : decimal(theirs),
  net: ours === null || theirs === null ? null : decimal(String(Number(ours) - Number(theirs))),
  trace: [],
});
const curve = [cost(0, '0', '0'), cost(5, '0', '0'), cost(60, '10', '4'), cost(90, '10', '4')];

describe('the cost of an outage', () => {
  it('is listed from each length at which it changes', () => {
    expect(changing(curve).map(({ minutes }) => minutes)).toEqual([0, 60]);
  });

  it('is drawn by the position of each length, without those that have no amount', () => {
    expect(pointsOf([cost(0, '0', '0'), cost(5, '3', null), cost(60, '9', '4')], 'net')).toEqual([
      [0, 0],
      [2, 5],
    ]);
  });

  it('is not known where no length of an outage has an amount', () => {
    expect(isKnown(curve)).toBe(true);
    expect(isKnown([cost(0, '0', '0'), cost(60, null, '0')])).toBe(false);
  });

  it('names what fails at once, and the length in the greatest even unit', () => {
    expect(failing({ supplies: ['Line A', 'Line B'], curve })).toBe('Line A and Line B');
    expect([45, 90, 1440, 2160].map(lengthWords)).toEqual(['45 min', '1.5 h', '1 day', '1.5 days']);
  });
});
