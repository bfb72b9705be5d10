import { useMemo } from 'react';
import { useStudio } from '#renderer/shell/studio.ts';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { IncidentsPart } from '#renderer/shell/incidents/incidents-part.tsx';
import { PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { canReplay, MOST_INCIDENTS, type Replayed } from '#shared/compare/replayed.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { addToDay, dayOf } from '#shared/engine/calendar/zone.ts';
import { Basis } from '../Basis.tsx';
import frame from '../comparison-frame.module.css';
import { useChangeComparison, useComparison } from '../use-comparison.ts';
import { ReplayResults } from './ReplayResults.tsx';

/** The same incidents through each SLA's own rules: what counts, who misses, who pays what. */
export function ReplayTab({
  subjects,
  options,
}: {
  readonly subjects: readonly Subject[];
  readonly options: MatrixOptions;
}) {
  const { now } = useStudio();
  const comparison = useComparison();
  const change = useChangeComparison();
  const zone = subjects[0]?.agreement.timeZone ?? 'UTC';
  const none = usual(dayOf(Date.parse(now()), zone));
  const replayed = comparison.replay ?? none;
  const { incidents, source, period } = replayed;
  const keep = (part: Partial<Replayed>) =>
    change((before) => ({ ...before, replay: { ...(before.replay ?? none), ...part } }));
  const isPeriod = period.first <= period.last;
  const isReady = canReplay(replayed);
  const results = useMemo(
    () => (isReady ? replaySubjects(incidents, subjects, period, options) : null),
    [isReady, incidents, subjects, period, options],
  );

  return (
    <div className={frame['page']}>
      <IncidentsPart
        list={{ incidents, source }}
        period={period}
        zone={zone}
        onChange={(next) => {
          if (next.incidents.length > MOST_INCIDENTS) tell(TOO_MANY, { tone: 'danger' });
          else keep({ incidents: next.incidents, source: next.source.slice(0, LONGEST_SOURCE) });
        }}
        onPeriod={(next) => keep({ period: { first: next.first, last: next.last } })}
      />
      <PagePart title="Reckoned for">
        <PageFields>
          <DateField
            label="From"
            value={period.first}
            onChange={(first) => first && keep({ period: { ...period, first } })}
          />
          <DateField
            label="To"
            value={period.last}
            error={isPeriod ? undefined : 'This is before the first day.'}
            onChange={(last) => last && keep({ period: { ...period, last } })}
          />
        </PageFields>
        <Basis />
      </PagePart>
      {results === null ? (
        <Banner title={isPeriod ? 'No incidents yet' : 'No time to reckon for'}>
          <p>
            {isPeriod
              ? 'Import a log, add outages, or draw them at random; the result appears at once.'
              : 'The last day has to be the first one or later.'}
          </p>
        </Banner>
      ) : (
        <ReplayResults results={results} currency={options.currency} />
      )}
    </div>
  );
}

const TOO_MANY =
  'A comparison replays 10,000 incidents at most. Import the log in parts, such as a year each.';
/** A file name is shorter. */
const LONGEST_SOURCE = 300;

/** The whole calendar month before the one that holds a day, without incidents. */
function usual(day: IsoDate): Replayed {
  const thisMonth = `${day.slice(0, 7)}-01` as IsoDate;
  return {
    incidents: [],
    source: '',
    period: { first: addToDay(thisMonth, -1, 'month'), last: addToDay(thisMonth, -1, 'day') },
  };
}
