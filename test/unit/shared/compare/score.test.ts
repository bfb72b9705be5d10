import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { rowsOf, type Matrix } from '#shared/compare/cell.ts';
import { WeightsSchema, type MustHave, type Weights } from '#shared/compare/comparison.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { criteriaOf, scoresOf, type Score } from '#shared/compare/score.ts';
import { sensitivity } from '#shared/compare/sensitivity.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { decimal, OPTIONS, providers } from '#test/support/terms/terms-providers.ts';

const sheet = matrix(providers(), OPTIONS);
const weigh = (weights: Record<string, string>): Weights => WeightsSchema.parse(weights);
const name = (id: string): string => sheet.subjects.find((subject) => subject.id === id)!.name;

const scored = (weights: Record<string, string>, mustHaves: readonly MustHave[] = []) =>
  scoresOf(sheet, weigh(weights), mustHaves);
const totals = (weights: Record<string, string>) =>
  scored(weights).scores.map(({ total }) => (total === null ? null : Number(total)));

describe('A score', () => {
  test('gives 100 points to the best figure, 20 to the worst and none to silence', () => {
    const { scores } = scored({ 'availability.downtime': '1' });
    expect(scores.map(({ parts }) => parts[0]?.points)).toEqual(['20', '20', '100', '0']);
    expect(scores.map(({ parts }) => parts[0]?.why)).toEqual([
      'The worst of the figures gives 20 points.',
      'The worst of the figures gives 20 points.',
      'The best of the figures.',
      'The SLA is silent.',
    ]);
  });

  test('places what lies between in proportion', () => {
    // 1,000, 500 and 3,000: 20 + 80 × 500 ÷ 2,500.
    const { scores } = scored({ 'credits.at-99.5': '1' });
    expect(scores.map(({ total }) => total)).toEqual(['36', '20', '100', '0']);
    expect(scores[0]?.parts[0]?.why).toBe(
      'It lies between the best (€3,000 (30%)) and the worst (€500 (5%)) of the figures.',
    );
  });

  test('yes and no give all or nothing', () => {
    expect(totals({ 'claims.sole-remedy': '3' })).toEqual([0, 0, 100, 0]);
  });

  test('needing no claim is the best deadline', () => {
    expect(totals({ 'claims.deadline': '1' })).toEqual([100, 20, 100, 0]);
  });

  test('is the sum of its parts, by weight', () => {
    const { scores } = scored({ 'availability.downtime': '3', 'credits.at-99.5': '1' });
    for (const { parts, total } of scores) {
      const sum = parts.reduce((all, { share }) => all.plus(share), exact(0));
      expect(sum.minus(total!).abs().lt('0.000000001')).toBe(true);
    }
    expect(scores.map(({ total }) => total)).toEqual(['24', '20', '100', '0']);
  });

  test('every step of it can be repeated', () => {
    const { scores } = scored({ 'availability.downtime': '3', 'response.rank-1': '2.5' });
    for (const { trace, parts } of scores)
      for (const step of [...trace, ...parts.flatMap((part) => part.trace)])
        expect(recomputed(step)).toBe(step.value);
  });

  test('there is none without weights', () => {
    const { scores, winners } = scored({});
    expect(scores.every(({ total }) => total === null)).toBe(true);
    expect(winners).toEqual([]);
  });

  test('weights of what the matrix lacks are passed over', () => {
    expect(totals({ 'response.rank-9': '5', 'availability.downtime': '1' })).toEqual([
      20, 20, 100, 0,
    ]);
  });

  test('a must-have that is not kept takes an SLA out, with the reason', () => {
    const { scores, winners } = scored({ 'availability.downtime': '1' }, [
      { criterion: 'response.rank-1', comparator: 'at-most', value: decimal('2') },
      { criterion: 'claims.form', comparator: 'stated', value: null },
    ]);
    expect(scores.map(({ disqualified }) => disqualified)).toEqual([
      [],
      [],
      [
        '“Response, gravest cases (1)” must be at most 2 h: it is 33.6 h.',
        '“How to claim” must be stated: the SLA is silent.',
      ],
      [
        '“Response, gravest cases (1)” must be at most 2 h: the SLA is silent.',
        '“How to claim” must be stated: the SLA is silent.',
      ],
    ]);
    expect(winners).toEqual(['harbour', 'summit']);
  });

  test('only rows with a direction and a figure are criteria', () => {
    const ids = criteriaOf(sheet).map(({ id }) => id);
    expect(ids).toContain('credits.maximum');
    expect(ids).not.toContain('availability.window');
    expect(ids).not.toContain('data.latency');
  });
});

describe('Sensitivity', () => {
  test('tells from which weight on another SLA wins', () => {
    // Downtime: 20, 20, 100. Maximum credit: 20, 100, 46.67.
    const scores = scored({ 'availability.downtime': '3', 'credits.maximum': '1' });
    const [downtime, maximum] = sensitivity(scores, name);
    expect(maximum?.sentence).toBe(
      'Delta Data wins unless the weight of “Most that one month can give” is over 60%, where Summit Hosting wins (now 25% of all weights).',
    );
    expect(downtime?.sentence).toBe(
      'Delta Data wins unless the weight of “Downtime allowed in 30 days” is under 40%, where Summit Hosting wins (now 75% of all weights).',
    );
    expect(maximum?.stretches.map(({ from, to, winners }) => [from, to, winners])).toEqual([
      ['0', '60', ['delta']],
      ['60', '100', ['summit']],
    ]);
  });

  test('names every stretch, also beyond the next one', () => {
    // Points of the first criterion 0, 50, 100; of the second 100, 80, 0.
    const weighed = (weight: string) =>
      [
        ['0', '100'],
        ['50', '80'],
        ['100', '0'],
      ].map(([own, other], at) => ({
        subject: 'abc'[at]!,
        total: null,
        disqualified: [],
        trace: [],
        parts: [
          { criterion: 'own', weight, points: own },
          { criterion: 'other', weight: '9', points: other },
        ].map((part) => ({ ...part, title: part.criterion })),
      })) as unknown as readonly Score[];
    const sentence = (weight: string) =>
      sensitivity({ scores: weighed(weight) }, (id) => id.toUpperCase())[0]?.sentence;
    expect(sentence('9')).toBe(
      'B wins unless the weight of “own” is under 28.57%, where A wins, or over 61.54%, where C wins (now 50% of all weights).',
    );
    expect(sentence('1')).toBe(
      'A wins unless the weight of “own” is from 28.57% to 61.54%, where B wins, or over 61.54%, where C wins (now 10% of all weights).',
    );
  });

  test('says where no weight changes the winner', () => {
    const [only] = sensitivity(scored({ 'availability.downtime': '2' }), name);
    expect(only?.sentence).toBe(
      'Delta Data wins whatever the weight of “Downtime allowed in 30 days”.',
    );
  });

  test('leaves out who is out', () => {
    const scores = scored({ 'availability.downtime': '3', 'credits.maximum': '1' }, [
      { criterion: 'claims.form', comparator: 'stated', value: null },
    ]);
    for (const { stretches } of sensitivity(scores, name))
      for (const { winners } of stretches) expect(winners).not.toContain('delta');
  });

  test('just below and just above each threshold the two winners win', () => {
    const ids = criteriaOf(sheet).map(({ id }) => id);
    const weights = fc
      .uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 })
      .chain((chosen) =>
        fc
          .array(fc.integer({ min: 1, max: 20 }), {
            minLength: chosen.length,
            maxLength: chosen.length,
          })
          .map((values) => Object.fromEntries(chosen.map((id, at) => [id, String(values[at])]))),
      );
    let thresholds = 0;
    fc.assert(
      fc.property(weights, (plain) => {
        for (const { criterion, stretches } of sensitivity(scored(plain), name)) {
          expect(stretches[0]?.from).toBe('0');
          expect(stretches.at(-1)?.to).toBe('100');
          for (const [at, stretch] of stretches.entries()) {
            const next = stretches[at + 1];
            if (!next) continue;
            thresholds += 1;
            expect(next.from).toBe(stretch.to);
            const narrow = [stretch, next].some(({ from, to }) =>
              exact(to).minus(from).lt('0.0001'),
            );
            if (narrow) continue;
            expect(winnersWith(sheet, plain, criterion, stretch.to, -1)).toEqual(stretch.winners);
            expect(winnersWith(sheet, plain, criterion, stretch.to, 1)).toEqual(next.winners);
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(thresholds).toBeGreaterThan(20);
  });
});

/** Who wins where a criterion has a share of all weights a hair beside the threshold. */
function winnersWith(
  table: Matrix,
  weights: Readonly<Record<string, string>>,
  criterion: string,
  threshold: DecimalString,
  side: 1 | -1,
): readonly string[] {
  const share = exact(threshold).div(100).plus(exact('0.000001').times(side));
  const rest = Object.entries(weights)
    .filter(([id]) => id !== criterion)
    .reduce((sum, [, weight]) => sum.plus(weight), exact(0));
  const own = share.div(exact(1).minus(share)).times(rest);
  return scoresOf(table, weigh({ ...weights, [criterion]: decimalString(own) }), []).winners;
}

test('the rows of the sheet are those that are scored', () => {
  const rows = new Set<string>(rowsOf(sheet).map(({ id }) => id));
  for (const { id } of criteriaOf(sheet)) expect(rows.has(id)).toBe(true);
});
