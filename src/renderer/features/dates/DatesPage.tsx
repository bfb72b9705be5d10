import { CalendarDays, CircleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { Page, PagePart } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import {
  DATE_KINDS,
  type DateKind,
  type Schedule,
} from '#shared/engine/schedule/agreement-date.ts';
import { scheduleOf } from '#shared/engine/schedule/dates.ts';
import { monthsOf } from './date-groups.ts';
import { scopesOf, spanOfScope, type DateScope } from './date-scope.ts';
import styles from './dates.module.css';
import { DateList } from './DateList.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { saveDates } from './save-dates.ts';

const SCOPES: Readonly<Record<DateScope, string>> = {
  quarter: 'The next 3 months',
  year: 'The next 12 months',
  'three-years': 'The next 3 years',
  term: 'Until the end of the term',
};

/** What the agreement wants done, and when. */
export function DatesPage() {
  const { now, platform } = useStudio();
  const agreement = useAgreement();
  const today = dayOf(Date.parse(now()), agreement.timeZone);
  const scopes = scopesOf(agreement, today);
  const [wanted, setWanted] = useState<DateScope>('year');
  const scope = scopes.includes(wanted) ? wanted : 'year';
  const [hidden, setHidden] = useState<readonly DateKind[]>([]);
  const { dates, problems } = useSchedule(agreement, scope, today);
  const isEnded = agreement.status === 'ended';
  const kinds = DATE_KINDS.filter((kind) => dates.some((date) => date.kind === kind));
  const shown = dates.filter(({ kind }) => !hidden.includes(kind));

  return (
    <Page
      title="Dates"
      note="What the agreement wants done and when: reports, reviews, claims, improvement plans, notices, and the end or renewal of its term."
      actions={
        <Button
          icon={<CalendarDays size={15} />}
          isDisabled={shown.length === 0}
          onPress={() => void saveDates(platform, agreement, shown, now())}
        >
          Save as calendar file…
        </Button>
      }
    >
      <div className={styles['choices']}>
        <Select
          label="Time"
          options={scopes.map((id) => ({ id, label: SCOPES[id] }))}
          value={scope}
          onChange={setWanted}
        />
        {kinds.length > 1 && (
          <CheckboxGroup
            label="Shown and saved"
            orientation="horizontal"
            options={kinds.map((id) => ({ id, label: KIND_WORDS[id].label }))}
            value={kinds.filter((kind) => !hidden.includes(kind))}
            onChange={(next) => setHidden(kinds.filter((kind) => !next.includes(kind)))}
          />
        )}
      </div>
      {isEnded && (
        <Banner title="This agreement has ended">
          <p>Nothing falls due in it any more, except for credits that can still be claimed.</p>
        </Banner>
      )}
      <Unsettled problems={problems} />
      {shown.length === 0 && !(isEnded && dates.length === 0) ? (
        <Banner title={dates.length === 0 ? 'Nothing is due in this time' : 'Nothing is shown'}>
          <p>
            {dates.length > 0
              ? 'Choose above what is shown.'
              : agreement.term.start === null
                ? 'Dates follow from the start of the term, which the agreement does not name yet.'
                : agreement.term.start > today
                  ? 'The term has not begun yet. Choose a longer time to see its dates.'
                  : 'Choose a longer time, or add reports and reviews to the agreement.'}
          </p>
        </Banner>
      ) : (
        monthsOf(shown).map(({ month, title, dates: own }) => (
          <PagePart key={month} title={title}>
            <DateList dates={own} today={today} label={`Dates in ${title}`} />
          </PagePart>
        ))
      )}
    </Page>
  );
}

const useSchedule = (agreement: Agreement, scope: DateScope, today: IsoDate): Schedule =>
  useMemo(
    () => scheduleOf(agreement, spanOfScope(scope, agreement, today)),
    [agreement, scope, today],
  );

/** What should have a day and has none, with the way to where it is settled. */
function Unsettled({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <Banner tone="warning" icon={<CircleAlert size={16} />} title="Some dates cannot be told yet">
      <ul className={styles['problems']}>
        {problems.map(({ place, message }) => (
          <li key={`${place.path} ${message}`}>
            <span>
              <strong>{place.label}</strong>
              {`: ${message}`}
            </span>
            <Button
              size="small"
              aria-label={`Go to ${place.label}`}
              onPress={() => goToPlace(place.path)}
            >
              Go there
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
