import { ArrowRight, TriangleAlert } from 'lucide-react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { AgreementDate } from '#shared/engine/schedule/agreement-date.ts';
import { distanceWords } from './date-groups.ts';
import styles from './dates.module.css';
import { KIND_WORDS } from './kind-words.ts';

const formatter = formatterFor('en-GB');
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** Dates of a month, each with why it falls on this day and the way to where the agreement says it. */
export const DateList = ({
  dates,
  today,
  label,
}: {
  readonly dates: readonly AgreementDate[];
  readonly today: IsoDate;
  readonly label: string;
}) => (
  <ul className={styles['dates']} aria-label={label}>
    {dates.map((date) => (
      <DateLine key={date.key} date={date} today={today} />
    ))}
  </ul>
);

function DateLine({ date, today }: { readonly date: AgreementDate; readonly today: IsoDate }) {
  const { kind, day, title, explanation, doubt, place } = date;
  const { icon: Icon, label } = KIND_WORDS[kind];
  return (
    <li>
      <time className={styles['day']} dateTime={day} title={formatter.date(day)}>
        <span className={styles['dayNumber']}>{Number(day.slice(8))}</span>
        <span className={styles['weekday']}>{weekdays.format(Date.parse(day))}</span>
      </time>
      <span className={styles['kind']} title={label}>
        <Icon size={16} aria-hidden="true" />
      </span>
      <div className={styles['words']}>
        <span>
          <strong>{title}</strong>
          <span className={styles['distance']}>{distanceWords(today, day)}</span>
        </span>
        <span className={styles['explanation']}>{explanation}</span>
        {doubt !== '' && (
          <span className={styles['doubt']}>
            <TriangleAlert size={14} aria-hidden="true" />
            {doubt}
          </span>
        )}
      </div>
      <IconButton
        size="small"
        label={`Go to ${place.label}, for ${formatter.date(day)}`}
        icon={<ArrowRight size={15} />}
        onPress={() => goToPlace(place.path)}
      />
    </li>
  );
}
