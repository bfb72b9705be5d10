import { PagePart } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { CoveredDays } from './CoveredDays.tsx';
import { countWords } from './figure-words.ts';
import { OutageCard } from './OutageCard.tsx';
import type { Days, OutagesAnswer } from './work.ts';

/** An outage log beside every promise of availability. */
export function OutagesPart({
  source,
  answer: { incidents, doubts, days, results },
  onDays,
}: {
  readonly source: string;
  readonly answer: OutagesAnswer;
  readonly onDays: (days: Days) => void;
}) {
  return (
    <>
      <PagePart
        title={`${countWords(incidents)} ${incidents === 1 ? 'incident' : 'incidents'} in ${source}`}
        note="A month without an outage leaves no row in a log: say which days it covers."
      >
        <Problems title={`${source} can be read in two ways`} problems={doubts} />
        {days && <CoveredDays days={days} onChange={onDays} />}
        {results.length === 0 && (
          <Banner tone="warning" title="No commitment promises an availability in percent">
            <p>Add one under service levels; the log is then held against it.</p>
          </Banner>
        )}
      </PagePart>
      {results.map((judged) => (
        <OutageCard key={judged.commitment} judged={judged} source={source} />
      ))}
    </>
  );
}
