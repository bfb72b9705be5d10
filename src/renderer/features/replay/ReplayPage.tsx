import { useMemo, useState } from 'react';
import { setIncidents, useIncidents } from '#renderer/shell/incidents/incident-store.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { titleOf } from '#renderer/shell/words.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { useOtherAgreements } from '#renderer/shell/use-other-agreements.ts';
import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { IncidentsPart } from '#renderer/shell/incidents/incidents-part.tsx';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Page, PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { addToDay, dayOf } from '#shared/engine/calendar/zone.ts';
import { replay } from '#shared/engine/replay/replay.ts';
import { Outcomes } from './Outcomes.tsx';
import { Timeline } from './Timeline.tsx';

/** The same incidents through one or several agreements, each by its own rules. */
export function ReplayPage() {
  const { now } = useStudio();
  const agreement = useAgreement();
  const list = useIncidents(agreement.id);
  const [period, setPeriod] = useState(() =>
    monthBefore(dayOf(Date.parse(now()), agreement.timeZone)),
  );
  const [fee, setFee] = useState<DecimalString | null>(null);
  const [others, setOthers] = useState<readonly AgreementId[]>([]);
  const { summaries, agreements } = useOtherAgreements(agreement.id, others);
  const all = useMemo(() => [agreement, ...agreements], [agreement, agreements]);
  // A log without an incident in it is a result, too: nothing happened.
  const isEmpty = list.incidents.length === 0 && list.source === '';
  const isPeriod = period.first <= period.last;
  const result = useMemo(
    () => (isPeriod && !isEmpty ? replay(list.incidents, all, period, { fee }) : null),
    [list, all, period, fee, isPeriod, isEmpty],
  );

  return (
    <Page
      title="Replay"
      note="What happened in a month, or what might happen, reckoned by the rules of this agreement and of others beside it: what counts, whether the target was met, what is due. Incidents stay while the app is open; save their log to keep them."
    >
      <IncidentsPart
        list={list}
        period={period}
        zone={agreement.timeZone}
        onChange={(next) => setIncidents(agreement.id, next)}
        onPeriod={setPeriod}
      />
      <PagePart title="Reckoned for">
        <PageFields>
          <DateField
            label="From"
            value={period.first}
            onChange={(first) => first && setPeriod({ ...period, first })}
          />
          <DateField
            label="To"
            value={period.last}
            error={isPeriod ? undefined : 'This is before the first day.'}
            onChange={(last) => last && setPeriod({ ...period, last })}
          />
          <DecimalField
            label="Fee a month"
            kind="money"
            description="Empty: what each agreement says."
            suffix={agreement.currency ?? undefined}
            value={fee}
            onChange={setFee}
          />
        </PageFields>
        {summaries.length > 0 && (
          <CheckboxGroup
            label="Beside this agreement"
            options={summaries.map((summary) => ({ id: summary.id, label: titleOf(summary) }))}
            value={others}
            onChange={setOthers}
          />
        )}
      </PagePart>
      {result === null ? (
        <Banner title={isPeriod ? 'No incidents yet' : 'No time to reckon for'}>
          <p>
            {isPeriod
              ? 'Add outages, import a log, or draw them at random; the result appears at once.'
              : 'The last day has to be the first one or later.'}
          </p>
        </Banner>
      ) : (
        <>
          <Timeline incidents={list.incidents} agreements={all} period={period} />
          <Outcomes
            replayed={result}
            currencyOf={(id) => all.find((one) => one.id === id)?.currency ?? null}
          />
        </>
      )}
    </Page>
  );
}

/** The whole calendar month before the one that holds a day. */
function monthBefore(day: IsoDate): { readonly first: IsoDate; readonly last: IsoDate } {
  const thisMonth = `${day.slice(0, 7)}-01` as IsoDate;
  return { first: addToDay(thisMonth, -1, 'month'), last: addToDay(thisMonth, -1, 'day') };
}
