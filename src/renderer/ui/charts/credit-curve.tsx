import { useState } from 'react';
import { creditOnCurve } from '#shared/engine/exposure/credit-on-curve.ts';
import type { CreditCurve as Curve } from '#shared/engine/exposure/curve.ts';
import styles from './credit-curve.module.css';
import { Line, Mark, Plot } from './plot.tsx';
import { niceDomain } from './scale.ts';

const round = (value: number): number => Number(value.toPrecision(6));

/** The credit over the result, better results at the right; the pointer reads figures off it. */
export function CreditCurvePlot({
  curve,
  resultLabel,
  formatResult,
  height = 220,
  onPick,
}: {
  readonly curve: Curve;
  /** "Availability" */
  readonly resultLabel: string;
  /** "99.5%" */
  readonly formatResult: (result: number) => string;
  readonly height?: number;
  /** The result under the pointer, when it is pressed. */
  readonly onPick?: (result: number) => void;
}) {
  const [at, setAt] = useState<number | null>(null);
  const [best, worst] = [Number(curve.best), Number(curve.worst)];
  const domain = [Math.min(best, worst), Math.max(best, worst)] as const;
  const corners = curve.stretches.flatMap(({ from, to }) => [from, to]);
  const credits = corners.map(({ percent }) => Number(percent));
  const points = corners.map(({ result, percent }) => [Number(result), Number(percent)] as const);
  const shown = at === null ? null : creditOnCurve(corners, at);
  return (
    <div className={styles['curve']}>
      <Plot
        label={`Credit by ${resultLabel.toLowerCase()}: ${curve.stretches
          .map(({ from, to }) => `${from.percent}% to ${formatResult(Number(to.result))}`)
          .join(', ')}`}
        height={height}
        x={{ label: resultLabel, domain, format: (value) => formatResult(round(value)) }}
        y={{
          label: 'Credit',
          domain: niceDomain(credits, 4, [0]),
          count: 4,
          format: (value) => `${round(value)}%`,
        }}
        onPoint={(point) => setAt(point?.x ?? null)}
      >
        {(frame) => (
          <g
            onClick={() => {
              if (at !== null) onPick?.(at);
            }}
          >
            <rect width={frame.width} height={frame.height} fill="transparent" />
            <Line frame={frame} points={points} />
            <Mark
              frame={frame}
              axis="x"
              value={Number(curve.target)}
              label={`Target ${formatResult(Number(curve.target))}`}
              tone="muted"
            />
            {at !== null && shown !== null && (
              <circle
                className={styles['point']}
                cx={frame.x.at(at)}
                cy={frame.y.at(shown)}
                r="4"
              />
            )}
          </g>
        )}
      </Plot>
      <p className={styles['reading']} aria-hidden="true">
        {at === null || shown === null
          ? 'Move over the curve to read it.'
          : `${formatResult(round(at))}: a credit of ${round(shown)}%`}
      </p>
    </div>
  );
}
