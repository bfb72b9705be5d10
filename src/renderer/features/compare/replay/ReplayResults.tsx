import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import { claimWords, creditWords, resultWords, sumWords } from '#shared/compare/outcome-words.ts';
import type { SubjectReplay } from '#shared/compare/replays.ts';
import type { Outcome } from '#shared/engine/replay/outcome.ts';
import styles from './replay-results.module.css';

const formatter = formatterFor('en-GB');

interface Line {
  readonly key: string;
  readonly replay: SubjectReplay;
  /** Null where nothing of the SLA could be judged. */
  readonly outcome: Outcome | null;
}

/** Who would have missed what, and who would have paid, with the calculation of each. */
export function ReplayResults({
  results,
  currency,
}: {
  readonly results: readonly SubjectReplay[];
  readonly currency: string;
}) {
  const lines = results.flatMap((replay): readonly Line[] =>
    replay.outcomes.length === 0
      ? [{ key: replay.subject, replay, outcome: null }]
      : replay.outcomes.map((outcome) => ({
          key: `${replay.subject} ${outcome.commitment} ${outcome.window.first}`,
          replay,
          outcome,
        })),
  );
  const left = results.filter(({ notReplayed }) => notReplayed.length > 0);
  return (
    <>
      <PagePart title="Who would have missed, and paid what">
        <DataTable
          label="Results of the replay"
          rows={lines}
          keyOf={({ key }) => key}
          columns={[
            {
              heading: 'SLA',
              cell: ({ replay, outcome }) => (
                <>
                  {replay.name}
                  {outcome && <span className={styles['sub']}>{outcome.commitmentName}</span>}
                </>
              ),
            },
            {
              heading: 'Window',
              cell: ({ outcome }) =>
                outcome
                  ? `${formatter.date(outcome.window.first)} to ${formatter.date(outcome.window.last)}`
                  : 'nothing to judge',
            },
            {
              heading: 'Result',
              align: 'end',
              cell: ({ outcome }) => (outcome ? resultWords(outcome) : '–'),
            },
            {
              heading: 'Target',
              align: 'end',
              cell: ({ outcome }) =>
                outcome ? (formatter.target(outcome.target, true) ?? '–') : '–',
            },
            {
              heading: 'Met',
              cell: ({ outcome }) =>
                outcome === null || outcome.met === null ? (
                  '–'
                ) : (
                  <Badge tone={outcome.met ? 'success' : 'danger'}>
                    {outcome.met ? 'Met' : 'Missed'}
                  </Badge>
                ),
            },
            {
              heading: 'Credit',
              align: 'end',
              cell: ({ replay, outcome }) =>
                outcome ? creditWords(outcome, replay, currency) : '–',
            },
            {
              heading: 'Claim by',
              align: 'end',
              cell: ({ outcome }) => (outcome ? claimWords(outcome) : '–'),
            },
          ]}
        />
        <ul className={styles['totals']} aria-label="Credits in all">
          {results.map((result) => (
            <li key={result.subject}>
              <strong>{result.name}</strong>
              {`: ${sumWords(result, currency)}.`}
            </li>
          ))}
        </ul>
      </PagePart>
      <PagePart title="How it was reckoned">
        {lines.map(({ key, replay, outcome }) =>
          outcome === null ? null : (
            <TraceView
              key={key}
              label={`${replay.name}, ${outcome.commitmentName}, from ${formatter.date(outcome.window.first)}`}
              trace={outcome.trace}
            />
          ),
        )}
      </PagePart>
      {left.length > 0 && (
        <details className={styles['left']}>
          <summary>What was not replayed, and why</summary>
          {left.map(({ subject, name, notReplayed }) => (
            <section key={subject}>
              <h4>{name}</h4>
              <ul>
                {notReplayed.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </>
  );
}
