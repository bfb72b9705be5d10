import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { recordName } from '#shared/agreement/record-name.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { attainedWords, countWords, monthsMet, targetWords } from './figure-words.ts';
import { TicketCard } from './TicketCard.tsx';
import type { TicketsAnswer } from './work.ts';

const formatter = formatterFor('en-GB');

/** A ticket history beside every promise of time: all of them at a glance, then one by one. */
export function TicketsPart({
  source,
  answer: { cases, notes, results },
}: {
  readonly source: string;
  readonly answer: TicketsAnswer;
}) {
  const commitments = useAgreement((agreement) => agreement.commitments);
  const rows = results.flatMap((result) => {
    const commitment = commitments.find(({ id }) => id === result.judged.commitment);
    return commitment ? [{ ...result, commitment }] : [];
  });
  return (
    <>
      <PagePart
        title={`${countWords(cases)} cases in ${source}`}
        {...(notes.length > 0 ? { note: notes.join(' ') } : {})}
      >
        {rows.length === 0 ? (
          <Banner tone="warning" title="No commitment promises a time to answer or to resolve">
            <p>Add one under service levels; the history is then held against it.</p>
          </Banner>
        ) : (
          <DataTable
            label="All commitments"
            rows={rows}
            keyOf={({ commitment }) => commitment.id}
            columns={[
              {
                heading: 'Commitment',
                cell: ({ commitment: { id } }) => recordName({ commitments }, 'commitments', id),
              },
              { heading: 'Target', cell: ({ commitment }) => targetWords(commitment) },
              { heading: 'Cases', align: 'end', cell: ({ judged }) => countWords(judged.sample) },
              {
                heading: 'Within it',
                align: 'end',
                cell: ({ judged, commitment }) => attainedWords(judged.attained, commitment),
              },
              {
                heading: 'Months met',
                align: 'end',
                cell: ({ judged }) => monthsMet(judged.months),
              },
              {
                heading: 'Would hold',
                align: 'end',
                cell: ({ judged: { holds }, commitment: { target } }) =>
                  holds === null ? '–' : formatter.measure(holds.value, target),
              },
            ]}
          />
        )}
      </PagePart>
      {rows.map(({ judged, proposals, commitment }) => (
        <TicketCard
          key={commitment.id}
          judged={judged}
          commitment={commitment}
          proposals={proposals}
          source={source}
        />
      ))}
    </>
  );
}
