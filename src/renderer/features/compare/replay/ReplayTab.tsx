import { useMemo } from 'react';
import { useStudio } from '#renderer/app/studio.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { IncidentsPart } from '#renderer/ui/incidents/incidents-part.tsx';
import { PageFields, PagePart } from '#renderer/ui/page.tsx';
import { Banner } from '#renderer/ui/surface.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { addToDay, dayOf } from '#shared/engine/calendar/zone.ts';
import { Basis } from '../Basis.tsx';
import frame from '../comparison-frame.module.css';
import { useComparison } from '../use-comparison.ts';
import { ReplayResults } from './ReplayResults.tsx';
import { canReplay, keepReplayed, useReplayed, type Replayed } from './replay-store.ts';

/** The same incidents through each SLA's own rules: what counts, who misses, who pays what. */
export function ReplayTab({
  subjects,
  options,
}: {
  readonly subjects: readonly Subject[];
  readonly options: MatrixOptions;
}) {
  const { now } = useStudio();
  const { id } = useComparison();
  const zone = subjects[0]?.agreement.timeZone ?? 'UTC';
  const kept = useReplayed((state) => state.kept.get(id));
  const replayed = kept ?? usual(dayOf(Date.parse(now()), zone));
  const { list, period } = replayed;
  const keep = (change: Partial<Replayed>) => keepReplayed(id, { ...replayed, ...change });
  const isPeriod = period.first <= period.last;
  const isReady = canReplay(replayed);
  const results = useMemo(
    () => (isReady ? replaySubjects(list.incidents, subjects, period, options) : null),
    [isReady, list, subjects, period, options],
  );

  return (
    <div className={frame['page']}>
      <IncidentsPart
        list={list}
        period={period}
        zone={zone}
        onChange={(next) => keep({ list: next })}
        onPeriod={(next) => {
          // Right after the incidents that it comes with.
          const latest = useReplayed.getState().kept.get(id) ?? replayed;
          keepReplayed(id, { ...latest, period: next });
        }}
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

/** The whole calendar month before the one that holds a day, without incidents. */
function usual(day: IsoDate): Replayed {
  const thisMonth = `${day.slice(0, 7)}-01` as IsoDate;
  return {
    list: { incidents: [], source: '' },
    period: { first: addToDay(thisMonth, -1, 'month'), last: addToDay(thisMonth, -1, 'day') },
  };
}
