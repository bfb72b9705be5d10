import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { Working, type Trace } from '#shared/engine/trace.ts';
import { rowsOf, type Cell, type CellStatus, type Matrix, type Row } from './cell.ts';
import type { MustHave, Weights } from './comparison.ts';
import { WORDS } from './words.ts';

/**
 * How a figure becomes points from 0 to 100. Linear: `full` gives 100 and `least` gives
 * `leastPoints`, what lies between in proportion. Steps: the points of the step whose `value` is the
 * figure. Silence, and words without a figure, give 0; `nonePoints` are for an SLA that says that
 * there is none, and gives no figure.
 */
export type PointsRule = { readonly nonePoints: number; readonly words: string } & (
  | {
      readonly kind: 'linear';
      readonly full: DecimalString;
      readonly least: DecimalString;
      readonly leastPoints: number;
    }
  | {
      readonly kind: 'steps';
      readonly steps: readonly { readonly value: DecimalString; readonly points: number }[];
    }
);

/** A row of the matrix that can be scored: its direction is known, and some SLA gives a figure. */
export interface Criterion {
  /** The row's id. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly rule: PointsRule;
}

/** What one criterion adds to one SLA's score. */
export interface ScorePart {
  readonly criterion: string;
  readonly title: string;
  readonly weight: DecimalString;
  readonly status: CellStatus;
  /** The cell's text. */
  readonly text: string;
  /** From 0 to 100; silence gives 0. */
  readonly points: DecimalString;
  /** weight × points ÷ sum of weights: the parts add up to the total. */
  readonly share: DecimalString;
  /** "It lies between the best (43.2 min) and the worst (432 min) of the figures." */
  readonly why: string;
  readonly trace: Trace;
}

export interface Score {
  /** The subject's id. */
  readonly subject: string;
  /** From 0 to 100; null where no criterion has a weight. */
  readonly total: DecimalString | null;
  /** Why the SLA is out, one sentence for each must-have that it does not keep; empty: it is in. */
  readonly disqualified: readonly string[];
  /** One for each criterion that has a weight, in the order of the matrix. */
  readonly parts: readonly ScorePart[];
  readonly trace: Trace;
}

export interface Scores {
  readonly criteria: readonly Criterion[];
  /** In the order of the subjects. */
  readonly scores: readonly Score[];
  /** Subjects with the highest total among those that are in; several where they tie, none without weights. */
  readonly winners: readonly string[];
}

/** What the worst figure gets: more than silence, which promises nothing. */
const LEAST_POINTS = 20;

/** The rows that can carry a weight. */
export const criteriaOf = (matrix: Matrix): readonly Criterion[] =>
  rowsOf(matrix).flatMap((row) => {
    const rule = ruleOf(row);
    return rule === null ? [] : [{ id: row.id, title: row.title, unit: row.unit, rule }];
  });

function ruleOf({ unit, direction, traits, cells }: Row): PointsRule | null {
  if (direction === null) return null;
  const isUp = direction.better === 'higher';
  const nonePoints = traits.isNoneBest ? 100 : 0;
  if (unit === '')
    return {
      kind: 'steps',
      nonePoints,
      steps: [
        { value: '1' as DecimalString, points: isUp ? 100 : 0 },
        { value: '0' as DecimalString, points: isUp ? 0 : 100 },
      ],
      words: `${isUp ? 'Yes' : 'No'} gives 100 points, ${isUp ? 'no' : 'yes'} and silence 0.`,
    };
  const figures = cells.flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  if (figures.length === 0) return null;
  const least = figures.reduce((a, b) => (b.lt(a) ? b : a));
  const most = figures.reduce((a, b) => (b.gt(a) ? b : a));
  return {
    kind: 'linear',
    full: decimalString(isUp ? most : least),
    least: decimalString(isUp ? least : most),
    leastPoints: LEAST_POINTS,
    nonePoints,
    words: `The best figure gives 100 points, the worst ${LEAST_POINTS}, what lies between in proportion; silence gives 0.`,
  };
}

/** Scores all SLAs of a matrix. Weights and must-haves of rows that it lacks are passed over. */
export function scoresOf(matrix: Matrix, weights: Weights, mustHaves: readonly MustHave[]): Scores {
  const criteria = criteriaOf(matrix);
  const rows = new Map<string, Row>(rowsOf(matrix).map((row) => [row.id, row]));
  const weighted = criteria.flatMap((criterion) => {
    const weight = exact(weights[criterion.id] ?? '0');
    return weight.gt(0) ? [{ criterion, weight, row: rows.get(criterion.id)! }] : [];
  });
  const scores = matrix.subjects.map(({ id }, at): Score => {
    const working = new Working();
    const points = weighted.map(({ criterion, row }) => pointsOf(criterion.rule, row, at));
    const all = weighted.reduce((sum, { weight }) => sum.plus(weight), exact(0));
    const parts = weighted.map(({ criterion, weight, row }, index): ScorePart => ({
      criterion: criterion.id,
      title: criterion.title,
      weight: decimalString(weight),
      status: row.cells[at]!.status,
      text: row.cells[at]!.text,
      points: decimalString(points[index]!.points),
      share: decimalString(weight.times(points[index]!.points).div(all)),
      why: points[index]!.why,
      trace: points[index]!.trace,
    }));
    return {
      subject: id,
      total:
        weighted.length === 0
          ? null
          : decimalString(
              totalOf(
                weighted.map(({ weight }) => weight),
                points.map((one) => one.points),
                working,
              ),
            ),
      disqualified: mustHaves.flatMap((mustHave) => {
        const row = rows.get(mustHave.criterion);
        const why = row ? unkept(mustHave, row, row.cells[at]!) : null;
        return why === null ? [] : [why];
      }),
      parts,
      trace: working.trace,
    };
  });
  return { criteria, scores, winners: winnersOf(scores) };
}

function totalOf(
  weights: readonly Decimal[],
  points: readonly Decimal[],
  working: Working,
): Decimal {
  const inputs: Record<string, Decimal> = {};
  const sum: string[] = [];
  const all: string[] = [];
  weights.forEach((weight, index) => {
    inputs[`w${index + 1}`] = weight;
    inputs[`p${index + 1}`] = points[index]!;
    sum.push(`w${index + 1} * p${index + 1}`);
    all.push(`w${index + 1}`);
  });
  return working.compute('Total', `(${sum.join(' + ')}) / (${all.join(' + ')})`, inputs, {
    unit: 'points',
    because: 'Each criterion counts by its weight.',
  });
}

interface Points {
  readonly points: Decimal;
  readonly why: string;
  readonly trace: Trace;
}

function pointsOf(rule: PointsRule, { cells }: Row, at: number): Points {
  const { status, value } = cells[at]!;
  const plainly = (points: number, why: string): Points => ({
    points: exact(points),
    why,
    trace: [],
  });
  if (status === 'silent') return plainly(0, 'The SLA is silent.');
  if (value === null)
    return status === 'none'
      ? plainly(rule.nonePoints, 'The SLA says that there is none.')
      : plainly(0, 'The SLA gives no figure that can be compared.');
  switch (rule.kind) {
    case 'steps': {
      const step = rule.steps.find((one) => exact(one.value).eq(value));
      return plainly(step?.points ?? 0, rule.words);
    }
    case 'linear':
      return linear(rule, value, cells);
    default:
      return unreachable(rule);
  }
}

function linear(
  { full, least, leastPoints }: Extract<PointsRule, { kind: 'linear' }>,
  value: DecimalString,
  cells: readonly Cell[],
): Points {
  // As the cells say it: "15 min", not 0.25.
  const words = (figure: DecimalString): string =>
    cells.find((cell) => cell.value !== null && exact(cell.value).eq(figure))?.text ?? figure;
  if (exact(full).eq(least))
    return { points: exact(100), why: 'All figures are the same.', trace: [] };
  const working = new Working();
  const points = working.compute(
    'Points',
    'least_points + (100 - least_points) * (figure - worst) / (best - worst)',
    { least_points: leastPoints, figure: value, worst: least, best: full },
    { unit: 'points' },
  );
  return {
    points,
    why: exact(value).eq(full)
      ? 'The best of the figures.'
      : exact(value).eq(least)
        ? `The worst of the figures gives ${leastPoints} points.`
        : `It lies between the best (${words(full)}) and the worst (${words(least)}) of the figures.`,
    trace: working.trace,
  };
}

/** Why a must-have is not kept; null where it is. */
function unkept({ comparator, value }: MustHave, { title, unit }: Row, cell: Cell): string | null {
  const needs = `“${title}” must be ${comparator === 'stated' ? 'stated' : `${comparator.replace('-', ' ')} ${figureWords(value, unit)}`}`;
  if (cell.status === 'silent') return `${needs}: the SLA is silent.`;
  if (comparator === 'stated' || value === null) return null;
  if (cell.value === null) return `${needs}: the SLA says “${cell.text}”, which is no figure.`;
  const isKept =
    comparator === 'at-least' ? exact(cell.value).gte(value) : exact(cell.value).lte(value);
  return isKept ? null : `${needs}: it is ${cell.text}.`;
}

const figureWords = (value: DecimalString | null, unit: string): string => {
  if (value === null) return '';
  if (unit === '') return exact(value).isZero() ? 'no' : 'yes';
  return `${WORDS.number(value)} ${unit}`;
};

function winnersOf(scores: readonly Score[]): readonly string[] {
  const eligible = scores.filter(
    ({ total, disqualified }) => total !== null && disqualified.length === 0,
  );
  const most = eligible.reduce<Decimal | null>(
    (best, { total }) => (best === null || exact(total!).gt(best) ? exact(total!) : best),
    null,
  );
  return eligible
    .filter(({ total }) => most !== null && exact(total!).eq(most))
    .map(({ subject }) => subject);
}
