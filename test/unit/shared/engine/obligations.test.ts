import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId, ReportId, StakeholderId } from '#shared/agreement/ids.ts';
import { newReport } from '#shared/agreement/report.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { contains, lengthOutside, overlap, pointAt } from '#shared/engine/obligations/geometry.ts';
import { obligationsOf, standingApart } from '#shared/engine/obligations/graph.ts';
import { layoutOf, MAP_SIZES } from '#shared/engine/obligations/layout.ts';
import { obligationMatrix } from '#shared/engine/obligations/matrix.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const NAMES = ['marketing', 'sales', 'service', 'finance', 'legal', 'it', 'carrier', 'customer'];
const ids = (...names: readonly string[]) => names as readonly StakeholderId[];

/** Stakeholders and who owes whom: "0-1" is a commitment of the first to the second. */
const owing = (count: number, pairs: readonly (readonly [number, number])[]): Agreement =>
  completeAgreement({
    stakeholders: NAMES.slice(0, count).map((name) =>
      newStakeholder(name as StakeholderId, 'team', name),
    ),
    commitments: pairs.map(([from, to], at) => ({
      ...newCommitment(`c${at}` as CommitmentId, 'custom', `Commitment ${at}`),
      obligor: NAMES[from] as StakeholderId,
      beneficiaries: ids(NAMES[to]!),
    })),
    reports: [],
  });

const chain = (): Agreement => ({
  ...owing(3, [
    [0, 1],
    [1, 0],
    [1, 2],
  ]),
  reports: [
    {
      ...newReport('irritation' as ReportId, 'Customer irritation'),
      owner: 'sales' as StakeholderId,
      recipients: ids('service', 'marketing'),
    },
    { ...newReport('lost' as ReportId, 'Lost'), recipients: ids('sales') },
  ],
});

describe('obligations', () => {
  const graph = obligationsOf(chain());

  it('are grouped by who owes whom, commitments before reports', () => {
    expect(
      graph.edges.map(({ from, to, obligations }) => [
        from,
        to,
        obligations.map(({ path }) => path),
      ]),
    ).toEqual([
      ['marketing', 'sales', ['/commitments/c0']],
      ['sales', 'marketing', ['/commitments/c1', '/reports/irritation']],
      ['sales', 'service', ['/commitments/c2', '/reports/irritation']],
    ]);
  });

  it('that nobody owes, or that are owed to nobody, are named apart', () => {
    expect(graph.loose.map(({ path }) => path)).toEqual(['/reports/lost']);
    expect(standingApart(graph).oweNothing.map(({ id }) => id)).toEqual(['service']);
    expect(standingApart(graph).owedNothing).toEqual([]);
  });

  it('to oneself are none', () => {
    expect(obligationsOf(owing(2, [[0, 0]])).edges).toEqual([]);
  });

  it('make a matrix without empty rows and columns', () => {
    const matrix = obligationMatrix(graph);
    expect(matrix.obligors.map(({ id }) => id)).toEqual(['marketing', 'sales']);
    expect(matrix.beneficiaries.map(({ id }) => id)).toEqual(['marketing', 'sales', 'service']);
    expect(matrix.cells.map((row) => row.map((cell) => cell?.length ?? null))).toEqual([
      [null, 1, 0],
      [2, null, 2],
    ]);
  });
});

describe('the map of obligations', () => {
  const agreement = fc.integer({ min: 0, max: 8 }).chain((count) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(Math.max(count - 1, 0)), fc.nat(Math.max(count - 1, 0))), {
        maxLength: 16,
        selector: ([from, to]) => `${from}-${to}`,
      })
      .map((pairs) => owing(count, pairs)),
  );

  it('never lets cards or labels overlap, and keeps everything inside', () => {
    fc.assert(
      fc.property(agreement, (given) => {
        const map = layoutOf(obligationsOf(given));
        const cards = map.nodes.map(({ box }) => box);
        const labels = map.edges.map(({ label }) => label);
        const boxes = [...cards, ...labels];
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) expect(overlap(a, b)).toBe(false);
          expect(a.x >= 0 && a.y >= 0).toBe(true);
          expect(a.x + a.width <= map.width && a.y + a.height <= map.height).toBe(true);
        });
      }),
    );
  });

  it('draws arrows from card to card, past all others', () => {
    fc.assert(
      fc.property(agreement, (given) => {
        const map = layoutOf(obligationsOf(given));
        for (const { edge, curve } of map.edges)
          for (const { stakeholder, box } of map.nodes) {
            const inside = [0.1, 0.3, 0.5, 0.7, 0.9].some((t) => contains(box, pointAt(curve, t)));
            expect(inside, `${edge.from} to ${edge.to} through ${stakeholder}`).toBe(false);
          }
      }),
    );
  });

  it('shows of each arrow twice the height of a label at least', () => {
    fc.assert(
      fc.property(agreement, (given) => {
        const map = layoutOf(obligationsOf(given));
        const labels = map.edges.map(({ label }) => label);
        for (const { edge, curve } of map.edges)
          expect(lengthOutside(curve, labels), `${edge.from} to ${edge.to}`).toBeGreaterThanOrEqual(
            2 * MAP_SIZES.label.height - 1,
          );
      }),
    );
  });

  it('is the same for the same agreement', () => {
    const graph = obligationsOf(chain());
    expect(layoutOf(graph)).toEqual(layoutOf(graph));
  });

  it('puts two side by side and a single one in the middle', () => {
    const two = layoutOf(
      obligationsOf(
        owing(2, [
          [0, 1],
          [1, 0],
        ]),
      ),
    );
    expect(two.nodes[0]!.box.y).toBe(two.nodes[1]!.box.y);
    expect(two.nodes[0]!.box.x).toBeLessThan(two.nodes[1]!.box.x);
    const one = layoutOf(obligationsOf(owing(1, [])));
    expect(one).toMatchObject({
      width: MAP_SIZES.node.width + 4 * MAP_SIZES.gap,
      height: MAP_SIZES.node.height + 4 * MAP_SIZES.gap,
    });
  });

  it('keeps eight stakeholders who all owe each other on a sheet that can be read', () => {
    const all = NAMES.flatMap((_, from) =>
      NAMES.flatMap((__, to) => (from === to ? [] : [[from, to] as const])),
    );
    const map = layoutOf(obligationsOf(owing(8, all)));
    expect(map.edges).toHaveLength(56);
    expect(Math.max(map.width, map.height)).toBeLessThan(2600);
  });
});
