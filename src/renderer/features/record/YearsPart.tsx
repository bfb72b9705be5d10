import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { concernsCredits, type CommitmentRecord } from '#shared/engine/record/performance.ts';
import { moneyWords } from './record-words.ts';

/** Each year of each commitment in a line. */
export function YearsPart({
  commitments,
  titles,
  currency,
}: {
  readonly commitments: readonly CommitmentRecord[];
  readonly titles: ReadonlyMap<string, string>;
  readonly currency: string | null;
}) {
  const rows = commitments.flatMap(({ commitment, years }) =>
    years.map((summary) => ({ commitment, summary })),
  );
  if (rows.length === 0) return null;
  const withCredits = commitments.some(concernsCredits);
  return (
    <PagePart
      title="By year"
      note={withCredits ? 'Credits of a year count whether they were claimed or not.' : undefined}
    >
      <DataTable
        label="Results by year"
        rows={rows}
        keyOf={({ commitment, summary }) => `${commitment.id} ${summary.year}`}
        columns={[
          { heading: 'Commitment', cell: ({ commitment }) => titles.get(commitment.id) },
          { heading: 'Year', cell: ({ summary }) => summary.year },
          { heading: 'Met', align: 'end', cell: ({ summary }) => summary.met },
          { heading: 'Missed', align: 'end', cell: ({ summary }) => summary.missed },
          { heading: 'Not measured', align: 'end', cell: ({ summary }) => summary.notMeasured },
          ...(withCredits
            ? [
                {
                  heading: 'Credits',
                  align: 'end' as const,
                  cell: ({ summary }: (typeof rows)[number]) =>
                    summary.credits === null
                      ? 'not known'
                      : summary.credits === '0'
                        ? '–'
                        : moneyWords(summary.credits, currency),
                },
              ]
            : []),
        ]}
      />
    </PagePart>
  );
}
