import { classNames } from '#renderer/ui/class-names.ts';
import { Line, Plot, type Series } from '#renderer/ui/charts/plot.tsx';
import { niceDomain } from '#renderer/ui/charts/scale.ts';
import type { BreachCost } from '#shared/engine/back-to-back/breach-cost.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { pointsOf, type CostSide } from './cost.ts';
import { lengthWords, money } from './figures.ts';
import styles from './suppliers.module.css';

const LINES: readonly { readonly side: CostSide; readonly label: string; readonly tone: Series }[] =
  [
    { side: 'ours', label: 'We credit', tone: 'second' },
    { side: 'theirs', label: 'Suppliers credit us', tone: 'muted' },
    { side: 'net', label: 'Left with us', tone: 'danger' },
  ];
/** Every third length has its words below the axis. */
const TICK = 3;

/** What is paid either way over the length of an outage; lengths grow along the axis by steps. */
export function CostPlot({
  name,
  curve,
  currency,
}: {
  readonly name: string;
  readonly curve: readonly BreachCost[];
  readonly currency: string | null;
}) {
  const lines = LINES.map((line) => ({ ...line, points: pointsOf(curve, line.side) })).filter(
    ({ points }) => points.length > 0,
  );
  const amounts = lines.flatMap(({ points }) => points.map(([, amount]) => amount));
  const words = (amount: number) => money(decimalString(exact(amount)), currency);
  const ends = lines.map(({ label, points }) => `${label}: ${words(points.at(-1)![1])}`);
  return (
    <figure className={styles['plot']}>
      <Plot
        label={`Cost of an outage of ${name} by its length. At ${lengthWords(curve.at(-1)!.minutes)}: ${ends.join(', ')}`}
        x={{
          label: 'Length of the outage',
          domain: [0, curve.length - 1],
          ticks: curve.flatMap((_, at) => (at % TICK === 0 ? [at] : [])),
          format: (at) => lengthWords(curve[at]?.minutes ?? 0),
        }}
        y={{ label: 'Amount', domain: niceDomain(amounts, 4, [0]), count: 4, format: words }}
      >
        {(frame) =>
          lines.map(({ side, tone, points }) => (
            <Line key={side} frame={frame} points={points} tone={tone} isStep />
          ))
        }
      </Plot>
      <figcaption className={styles['legend']}>
        {lines.map(({ side, label, tone }) => (
          <span key={side}>
            <i className={classNames(styles['swatch'], styles[tone])} aria-hidden="true" />
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
