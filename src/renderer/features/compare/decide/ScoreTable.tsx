import { DataTable } from '#renderer/ui/page/page.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import type { ScorePart, Scores } from '#shared/compare/score.ts';
import styles from './decide.module.css';

const short = (value: DecimalString): string => exact(value).toDecimalPlaces(1).toString();

/** What each criterion adds to each total, with the figure that it is for. */
export function ScoreTable({
  scores: { scores },
  names,
}: {
  readonly scores: Scores;
  readonly names: ReadonlyMap<string, string>;
}) {
  const criteria = scores[0]?.parts ?? [];
  return (
    <>
      <DataTable
        label="Points of each criterion"
        rows={criteria}
        keyOf={({ criterion }) => criterion}
        columns={[
          {
            heading: 'Criterion',
            cell: ({ title, weight }) => (
              <>
                {title}
                <span className={styles['rule']}>{`Weight ${weight}`}</span>
              </>
            ),
          },
          ...scores.map(({ subject, parts }) => ({
            heading: names.get(subject) ?? subject,
            cell: ({ criterion }: ScorePart) => {
              const part = parts.find((one) => one.criterion === criterion);
              return (
                part && (
                  <span title={part.why}>
                    <strong className={styles['share']}>{`+${short(part.share)}`}</strong>
                    <span className={styles['rule']}>
                      {`${short(part.points)} points: ${part.status === 'silent' ? 'silent' : part.text}`}
                    </span>
                  </span>
                )
              );
            },
          })),
        ]}
      />
      <div>
        {scores.map(({ subject, trace }) => (
          <TraceView
            key={subject}
            label={`Total of ${names.get(subject) ?? subject}`}
            trace={trace}
          />
        ))}
      </div>
    </>
  );
}
