import { CalendarPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { goToPlace, useWantedPlace } from '#renderer/shell/navigation.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/fields/date-field.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { PagePart } from '#renderer/ui/page/page.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { WindowSpan } from '#shared/engine/calendar/windows.ts';
import type { CommitmentRecord, WindowRecord } from '#shared/engine/record/performance.ts';
import { windowFault, type WindowFault } from '#shared/engine/record/plausible.ts';
import { ChronicNote } from './ChronicNote.tsx';
import { DutyList } from './DutyList.tsx';
import { MissList } from './MissList.tsx';
import { recordRows, ROWS_SHOWN, type RecordRow } from './record-rows.ts';
import { targetWords } from './record-words.ts';
import styles from './record.module.css';
import { nextMissing, windowHolding } from './result-windows.ts';
import { ResultTable } from './ResultTable.tsx';
import { TermsNote } from './TermsNote.tsx';
import { TrendPlot } from './TrendPlot.tsx';
import { FAULT_WORDS, windowWords } from './window-words.ts';

/** One commitment's windows with their results, where they are heading, and what the misses bring. */
export function CommitmentPart({
  record,
  title,
  today,
  onLetter,
}: {
  readonly record: CommitmentRecord;
  readonly title: string;
  readonly today: IsoDate;
  readonly onLetter: (window: WindowRecord) => void;
}) {
  const agreement = useAgreement();
  const { commitment, windows, chronic } = record;
  const [isWhole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<WindowSpan | null>(null);
  const next = nextMissing(agreement, commitment, today);
  const offered = [next, chosen].filter((span) => span !== null);
  const rows = recordRows(windows, offered, isWhole);
  const isWanted = useIsWanted(commitment.id);
  const isEarlierWanted =
    windows.some(isWanted) && !rows.some(({ period }) => isWanted({ period }));
  // Who is led to an earlier window finds it there.
  useEffect(() => {
    if (isEarlierWanted) setWhole(true);
  }, [isEarlierWanted]);

  return (
    <PagePart
      title={title}
      note={targetWords(commitment)}
      actions={
        <>
          <AnotherWindow
            commitment={commitment}
            title={title}
            initial={next?.last ?? today}
            faultOf={(window) => windowFault(agreement, window, today)}
            spanOf={(day) => windowHolding(agreement, commitment, day)}
            onChoose={setChosen}
          />
          <Button
            size="small"
            variant="quiet"
            aria-label={`Go to the commitment ${title}`}
            onPress={() => goToPlace(`/commitments/${commitment.id}/target/value`)}
          >
            Go to the commitment
          </Button>
        </>
      }
    >
      <ChronicNote chronic={chronic} />
      <TermsNote record={record} title={title} />
      {windows.length > ROWS_SHOWN && !isWhole && (
        <div className={styles['earlier']}>
          <Button
            size="small"
            variant="quiet"
            aria-label={`Show all ${windows.length} windows of ${title}`}
            onPress={() => {
              const part = document.activeElement?.closest('section');
              keepFocus(() => part?.querySelector<HTMLElement>('[role="region"]'));
              setWhole(true);
            }}
          >
            {`Show all ${windows.length} windows`}
          </Button>
        </div>
      )}
      {rows.length === 0 ? (
        <p className={styles['none']}>No window of it is over yet.</p>
      ) : (
        <ResultTable commitment={commitment} title={title} rows={rows} />
      )}
      <TrendPlot record={record} title={title} />
      <DutyList record={record} shown={rows} title={title} />
      <MissList
        record={record}
        shown={rows}
        title={title}
        today={today}
        currency={agreement.currency}
        onLetter={onLetter}
      />
    </PagePart>
  );
}

/** Whether the place that one is on the way to is in a window of the commitment. */
function useIsWanted(id: CommitmentId): (window: Pick<RecordRow, 'period'>) => boolean {
  const place = useWantedPlace((state) => state.place);
  return ({ period }) => place?.startsWith(`/commitments/${id}/results/${period}/`) ?? false;
}

/** Offers a window besides the next one that is missing: an earlier one, or the one that runs. */
function AnotherWindow({
  commitment,
  title,
  initial,
  faultOf,
  spanOf,
  onChoose,
}: {
  readonly commitment: Commitment;
  readonly title: string;
  readonly initial: IsoDate;
  readonly faultOf: (span: WindowSpan) => WindowFault | null;
  readonly spanOf: (day: IsoDate) => WindowSpan;
  readonly onChoose: (span: WindowSpan) => void;
}) {
  const [day, setDay] = useState<IsoDate | null>(initial);
  const span = day === null ? null : spanOf(day);
  const fault = span && faultOf(span);
  // A window that runs may have its first figures; outside the term nothing is promised.
  const isOutside = fault === 'before-start' || fault === 'after-end';
  const words = span ? windowWords(commitment, span.first, span.last) : undefined;
  return (
    <Popover
      label={`Another window of ${title}`}
      placement="bottom end"
      trigger={
        <Button
          size="small"
          variant="quiet"
          icon={<CalendarPlus size={14} />}
          aria-label={`Another window of ${title}`}
        >
          Another window
        </Button>
      }
    >
      {(close) => (
        <form
          className={styles['popover']}
          onSubmit={(event) => {
            event.preventDefault();
            if (span === null || isOutside) return;
            onChoose(span);
            close();
          }}
        >
          <DateField
            label={
              commitment.window === 'rolling-30-days'
                ? 'Last day of the window'
                : 'A day in the window'
            }
            description={fault && !isOutside ? `${words} ${FAULT_WORDS[fault]}.` : words}
            error={fault && isOutside ? `${words} ${FAULT_WORDS[fault]}.` : undefined}
            value={day}
            onChange={setDay}
          />
          <Button type="submit" variant="primary" isDisabled={span === null || isOutside}>
            Add the window
          </Button>
        </form>
      )}
    </Popover>
  );
}
