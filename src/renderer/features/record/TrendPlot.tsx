import { Line, Mark, Plot } from '#renderer/ui/charts/plot.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Badge, type Tone } from '#renderer/ui/page/surface.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { CommitmentRecord } from '#shared/engine/record/performance.ts';
import type { TrendDirection } from '#shared/engine/record/trend.ts';
import { figureWords } from './record-words.ts';
import styles from './record.module.css';
import { trendPicture } from './trend-picture.ts';
import { shortWindowWords, windowWords } from './window-words.ts';

const DIRECTIONS: Readonly<
  Record<TrendDirection, { readonly words: string; readonly tone: Tone }>
> = {
  better: { words: 'Getting better', tone: 'success' },
  worse: { words: 'Getting worse', tone: 'danger' },
  steady: { words: 'No clear trend', tone: 'neutral' },
};

/** Results over time against the target. */
export function TrendPlot({
  record,
  title,
}: {
  readonly record: CommitmentRecord;
  readonly title: string;
}) {
  const picture = trendPicture(record);
  if (picture === null) return null;
  const { commitment, trend } = record;
  const { points, target, domain, days, named } = picture;
  const format = (value: number) =>
    figureWords(commitment, String(Number(value.toPrecision(7))) as DecimalString);
  return (
    <div className={styles['trend']}>
      <Plot
        label={`${title} over time: ${points
          .map(
            ({ value, window }) =>
              `${windowWords(commitment, window.period, window.last)} ${value}`,
          )
          .join(', ')}${target === null ? '' : `; the target is ${format(target)}`}`}
        height={170}
        x={{
          label: '',
          domain: days,
          ticks: [...named.keys()],
          format: (at) => {
            const window = named.get(at);
            return window ? shortWindowWords(commitment, window.period) : '';
          },
        }}
        y={{ label: 'Result', domain, count: 3, format }}
      >
        {(frame) => (
          <>
            {target !== null && (
              <Mark
                frame={frame}
                axis="y"
                value={target}
                label={`Target ${format(target)}`}
                tone="muted"
              />
            )}
            <Line frame={frame} points={points.map(({ at, value }) => [at, value])} />
            {points.map(({ at, value, window }) => (
              <circle
                key={window.period}
                className={classNames(
                  styles['point'],
                  window.state === 'missed' && styles['missedPoint'],
                )}
                cx={frame.x.at(at)}
                cy={frame.y.at(value)}
                r="4"
              >
                <title>{`${windowWords(commitment, window.period, window.last)}: ${format(value)}`}</title>
              </circle>
            ))}
          </>
        )}
      </Plot>
      {trend && (
        <div className={styles['trendWords']}>
          <Badge tone={DIRECTIONS[trend.direction].tone}>{DIRECTIONS[trend.direction].words}</Badge>
          <TraceView trace={trend.trace} label={`The change over ${trend.windows} results`} />
        </div>
      )}
    </div>
  );
}
