import { useMemo, useState } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { Line, Plot } from '#renderer/ui/charts/plot.tsx';
import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { creditOnCurve } from '#shared/engine/exposure/credit-on-curve.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import { creditCurves, downtimeBars, type SubjectCurve } from '#shared/compare/curves.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { Basis } from '../Basis.tsx';
import frame from '../comparison-frame.module.css';
import styles from './curves.module.css';

const formatter = formatterFor('en-GB');
const percent = (value: number): string =>
  formatter.percent(decimalString(exact(value).toSignificantDigits(6)));

/** All credit curves in one picture, and how much downtime each SLA allows. */
export function CurvesTab({
  subjects,
  options,
}: {
  readonly subjects: readonly Subject[];
  readonly options: MatrixOptions;
}) {
  const { best, worst, most, curves, missing } = useMemo(
    () => creditCurves(subjects, options),
    [subjects, options],
  );
  const bars = useMemo(() => downtimeBars(subjects), [subjects]);
  const [at, setAt] = useState<number | null>(null);
  const longest = Math.max(...bars.map(({ minutes }) => Number(minutes)), 0);
  const money = (amount: DecimalString) => formatter.money(amount, options.currency);

  return (
    <div className={frame['page']}>
      <PagePart
        title="Credit for each result"
        note="What a month of each availability gives back, as the schedules are written."
      >
        <Basis />
        {curves.length === 0 ? (
          <p>No credits of these SLAs can be drawn.</p>
        ) : (
          <div className={styles['picture']}>
            <Plot
              label={`Credit by availability: ${curves.map(sentenceOf).join('; ')}`}
              height={300}
              x={{
                label: 'Availability of the month',
                domain: [Number(worst), Number(best)],
                format: percent,
              }}
              y={{
                label: 'Credit, of the monthly fee',
                domain: [0, Number(most) * 1.06],
                format: percent,
              }}
              onPoint={(point) => setAt(point?.x ?? null)}
            >
              {(inside) => (
                <>
                  {curves.map((curve, index) => (
                    <Line
                      key={keyOf(curve)}
                      frame={inside}
                      className={classNames(styles['curve'], styles[`series${index % 8}`])}
                      points={curve.vertices.map(
                        (vertex) => [Number(vertex.result), Number(vertex.percent)] as const,
                      )}
                    />
                  ))}
                  {at !== null && (
                    <line
                      className={styles['cursor']}
                      x1={inside.x.at(at)}
                      x2={inside.x.at(at)}
                      y1={0}
                      y2={inside.height}
                    />
                  )}
                </>
              )}
            </Plot>
            <ul className={styles['legend']}>
              {curves.map((curve, index) => {
                const credit = at === null ? null : creditOnCurve(curve.vertices, at);
                return (
                  <li key={keyOf(curve)}>
                    <svg width="28" height="10" aria-hidden="true">
                      <line
                        className={classNames(styles['curve'], styles[`series${index % 8}`])}
                        x1="1"
                        x2="27"
                        y1="5"
                        y2="5"
                      />
                    </svg>
                    <span>{curve.name}</span>
                    <span className={styles['reading']} aria-hidden="true">
                      {credit === null ? '' : percent(credit)}
                    </span>
                  </li>
                );
              })}
            </ul>
            <p className={styles['hint']} aria-hidden="true">
              {at === null ? 'Move over the picture to read it.' : `At ${percent(at)}`}
            </p>
          </div>
        )}
        {missing.map((sentence) => (
          <p key={sentence} className={styles['missing']}>
            {sentence}
          </p>
        ))}
        {curves.length > 0 && (
          <details className={styles['data']}>
            <summary>The figures of the curves</summary>
            <DataTable
              label="Figures of the credit curves"
              rows={curves.flatMap((curve) =>
                curve.vertices.map((vertex, index) => ({ curve, vertex, index })),
              )}
              keyOf={({ curve, index }) => `${keyOf(curve)} ${index}`}
              columns={[
                { heading: 'SLA', cell: ({ curve }) => curve.name },
                {
                  heading: 'Availability',
                  align: 'end',
                  cell: ({ vertex }) => formatter.percent(vertex.result),
                },
                {
                  heading: 'Credit',
                  align: 'end',
                  cell: ({ vertex }) => percent(Number(vertex.percent)),
                },
                {
                  heading: `On a fee of ${money(options.fee)}`,
                  align: 'end',
                  cell: ({ vertex }) => money(vertex.amount),
                },
              ]}
            />
          </details>
        )}
      </PagePart>
      <PagePart title="Downtime allowed in 30 days">
        {bars.length === 0 ? (
          <p>None of these SLAs promises availability.</p>
        ) : (
          <DataTable
            label="Downtime allowed in 30 days"
            rows={bars.map((bar, index) => ({ bar, index }))}
            keyOf={({ index }) => String(index)}
            columns={[
              {
                heading: 'SLA',
                cell: ({ bar }) => (
                  <>
                    {bar.name}
                    {bar.scope !== '' && <span className={styles['scope']}>{bar.scope}</span>}
                  </>
                ),
              },
              {
                heading: 'Promise',
                align: 'end',
                cell: ({ bar }) => formatter.percent(bar.percent),
              },
              {
                heading: 'Downtime allowed',
                cell: ({ bar }) => (
                  <span className={styles['barLine']}>
                    <span className={styles['barFigure']}>
                      {`${formatter.number(bar.printed)} min`}
                    </span>
                    <span
                      className={styles['bar']}
                      style={{
                        width: `${longest === 0 ? 0 : (Number(bar.minutes) / longest) * 70}%`,
                      }}
                    />
                  </span>
                ),
              },
            ]}
          />
        )}
      </PagePart>
    </div>
  );
}

const keyOf = ({ subject, commitment }: SubjectCurve): string => `${subject} ${commitment}`;

const sentenceOf = ({ name, target, vertices }: SubjectCurve): string =>
  `${name}, target ${percent(Number(target))}, up to ${percent(Math.max(...vertices.map((vertex) => Number(vertex.percent))))}`;
