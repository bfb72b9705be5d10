import { describe, expect, it } from 'vitest';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { simplicity } from '#shared/review/simplicity.ts';
import { agreementWith, sound, timed, withMeasurement } from '#test/support/agreements/reviewed.ts';

const metric = (id: string, source: string) =>
  withMeasurement(
    { source },
    { ...timed('response', null, ['1', 'hour']), id: id as CommitmentId },
  );

describe('simplicity', () => {
  it('is 100 for a single commitment', () => {
    expect(simplicity(agreementWith([sound()]))).toMatchObject({ score: 100, reasons: [] });
  });

  it('falls with commitments and with sources, and says by how much', () => {
    const { score, reasons } = simplicity(
      agreementWith(Array.from({ length: 8 }, (_, at) => metric(`m${at}`, `system ${at % 3}`))),
    );
    expect(reasons).toEqual([
      { text: '8 commitments (5 are easy to watch)', points: 9 },
      { text: '3 sources of figures (2 are easy to watch)', points: 4 },
    ]);
    expect(score).toBe(87);
  });

  it('never falls below 0', () => {
    const all = Array.from({ length: 60 }, (_, at) => metric(`m${at}`, `system ${at}`));
    expect(simplicity(agreementWith(all)).score).toBe(0);
  });

  it('names first what costs a source of its own and has no consequence', () => {
    const survey = { ...metric('survey', 'a survey'), kind: 'satisfaction' as const };
    const { dropFirst } = simplicity(
      agreementWith([sound(), metric('m1', 'tickets'), metric('m2', 'tickets'), survey]),
    );
    expect(dropFirst.map(({ commitment, why }) => [commitment.id, why])).toEqual([
      ['survey', 'a miss costs nothing, it needs a source of figures of its own'],
    ]);
  });
});
