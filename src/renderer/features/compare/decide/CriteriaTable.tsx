import { X } from 'lucide-react';
import { IconButton } from '#renderer/ui/button.tsx';
import { keepFocusNear } from '#renderer/ui/keep-focus.ts';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { DataTable } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { rowsOf, type Matrix } from '#shared/compare/cell.ts';
import type { Comparison, MustHave } from '#shared/compare/comparison.ts';
import type { Criterion } from '#shared/compare/score.ts';
import { shareInWords } from '#shared/compare/words.ts';
import { useChangeComparison, useComparison } from '../use-comparison.ts';
import styles from './decide.module.css';

type Comparator = MustHave['comparator'] | 'none';

const COMPARATORS: readonly { readonly id: Comparator; readonly label: string }[] = [
  { id: 'none', label: 'No' },
  { id: 'stated', label: 'Must be stated' },
  { id: 'at-least', label: 'At least' },
  { id: 'at-most', label: 'At most' },
];

/** A weight and a must-have for each criterion, and must-haves for what has no order. */
export function CriteriaTable({
  matrix,
  criteria,
}: {
  readonly matrix: Matrix;
  readonly criteria: readonly Criterion[];
}) {
  const { weights, mustHaves } = useComparison();
  const change = useChangeComparison();
  const sum = Object.values(weights).reduce((all, weight) => all.plus(weight), exact(0));
  const others = rowsOf(matrix).filter(({ id }) => !criteria.some((one) => one.id === id));
  const required = mustHaves.flatMap(({ criterion }) =>
    others.filter(({ id }) => id === criterion),
  );

  const usual = usualRule(criteria);
  const weigh = (id: string, weight: DecimalString | null) =>
    change((comparison) => ({ ...comparison, weights: withWeight(comparison, id, weight) }));
  const require = (criterion: string, comparator: Comparator, value: DecimalString | null) =>
    change((comparison) => ({
      ...comparison,
      mustHaves: withMustHave(comparison, criterion, comparator, value),
    }));

  return (
    <>
      <p className={styles['usual']}>{usual}</p>
      <DataTable
        label="Criteria"
        rows={criteria}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: 'Criterion',
            cell: ({ title, rule }) => (
              <>
                {title}
                {rule.words !== usual && <span className={styles['rule']}>{rule.words}</span>}
              </>
            ),
          },
          {
            heading: 'Weight',
            cell: ({ id, title }) => (
              <div className={styles['weight']}>
                <DecimalField
                  label={`Weight of ${title}`}
                  hideLabel
                  placeholder="0"
                  value={weights[id] ?? null}
                  onChange={(weight) => weigh(id, weight)}
                />
                <span>{shareOf(weights[id], sum)}</span>
              </div>
            ),
          },
          {
            heading: 'Must-have',
            cell: ({ id, title, unit }) => {
              const held = mustHaves.find(({ criterion }) => criterion === id);
              const comparator: Comparator = held?.comparator ?? 'none';
              return (
                <div className={styles['mustHave']}>
                  <Select
                    label={`Must-have of ${title}`}
                    hideLabel
                    className={styles['comparator']}
                    options={COMPARATORS}
                    value={comparator}
                    onChange={(next) => require(id, next, held?.value ?? null)}
                  />
                  {(comparator === 'at-least' || comparator === 'at-most') && (
                    <DecimalField
                      label={`Limit of ${title}`}
                      hideLabel
                      kind={unit === '%' ? 'percentage' : 'number'}
                      suffix={unit}
                      value={held?.value ?? null}
                      onChange={(value) => require(id, comparator, value)}
                    />
                  )}
                </div>
              );
            },
          },
        ]}
      />
      {others.length > 0 && (
        <div className={styles['others']}>
          <Select
            label="Must also be stated"
            className={styles['addOther']}
            placeholder="Add…"
            options={others
              .filter((row) => !required.includes(row))
              .map(({ id, title }) => ({ id, label: title }))}
            value={null}
            onChange={(id) => require(id, 'stated', null)}
          />
          <ul>
            {required.map(({ id, title }) => (
              <li key={id}>
                {title}
                <IconButton
                  size="small"
                  label={`${title} need not be stated`}
                  icon={<X size={13} />}
                  onPress={() => {
                    const row = document.activeElement?.closest('li');
                    const list = row?.closest('div');
                    keepFocusNear(row, {
                      control: 'button',
                      otherwise: () => list?.querySelector('button'),
                    });
                    require(id, 'none', null);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The rule of most criteria: said once, not in each line. */
function usualRule(criteria: readonly Criterion[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of criteria) counts.set(rule.words, (counts.get(rule.words) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function shareOf(weight: DecimalString | undefined, sum: ReturnType<typeof exact>): string {
  if (weight === undefined || sum.isZero()) return '';
  return shareInWords(exact(weight).div(sum));
}

/** A weight of nothing is no weight. */
export function withWeight(
  { weights }: Pick<Comparison, 'weights'>,
  id: string,
  weight: DecimalString | null,
): Comparison['weights'] {
  const others = Object.entries(weights).filter(([key]) => key !== id);
  return Object.fromEntries(
    weight === null || exact(weight).isZero() ? others : [...others, [id, weight]],
  );
}

/** A limit that is still to be typed asks only that the measure is stated. */
export function withMustHave(
  { mustHaves }: Pick<Comparison, 'mustHaves'>,
  criterion: string,
  comparator: Comparator,
  value: DecimalString | null,
): Comparison['mustHaves'] {
  const at = mustHaves.findIndex((one) => one.criterion === criterion);
  if (comparator === 'none') return mustHaves.filter((_, index) => index !== at);
  const next: MustHave = {
    criterion,
    comparator,
    value: comparator === 'stated' ? null : value,
  };
  return at < 0 ? [...mustHaves, next] : mustHaves.map((one, index) => (index === at ? next : one));
}
