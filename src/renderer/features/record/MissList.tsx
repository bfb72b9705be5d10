import { FileText } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { Badge, type Tone } from '#renderer/ui/page/surface.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import type {
  ClaimState,
  CommitmentRecord,
  WindowRecord,
} from '#shared/engine/record/performance.ts';
import { claimWords } from './claim-words.ts';
import { ClaimMark } from './ClaimMark.tsx';
import { creditWords, figureWords } from './record-words.ts';
import type { RecordRow } from './record-rows.ts';
import styles from './record.module.css';
import { windowWords } from './window-words.ts';

const TONES: Readonly<Record<ClaimState, Tone>> = {
  none: 'neutral',
  automatic: 'accent',
  open: 'warning',
  claimed: 'success',
  lapsed: 'neutral',
};

/** A miss for which credits are agreed, and whatever was claimed, also where nothing speaks for it now. */
const isListed = ({ state, claim, judgedBy }: WindowRecord): boolean =>
  claim === 'claimed' || (state === 'missed' && judgedBy.remedy?.type === 'credits');

/** The windows that missed their target, the latest first, and what is to be done about each. */
export function MissList({
  record: { commitment },
  shown,
  title,
  today,
  currency,
  onLetter,
}: {
  readonly record: CommitmentRecord;
  /** The lines of the table above. */
  readonly shown: readonly RecordRow[];
  readonly title: string;
  readonly today: IsoDate;
  readonly currency: string | null;
  readonly onLetter: (window: WindowRecord) => void;
}) {
  const missed = shown
    .flatMap(({ recorded }) => (recorded !== null && isListed(recorded) ? [recorded] : []))
    .reverse();
  if (missed.length === 0) return null;
  return (
    <ul className={styles['misses']} aria-label={`Missed windows of ${title}`}>
      {missed.map((window) => {
        const words = windowWords(commitment, window.period, window.last);
        return (
          <li key={window.period}>
            <div className={styles['miss']}>
              <div className={styles['missWords']}>
                <span>
                  <strong>{words}</strong>
                  {window.figure !== null && `: ${figureWords(commitment, window.figure)}`}
                </span>
                <span className={styles['missNote']}>{noteOf(window, currency)}</span>
              </div>
              <Badge tone={TONES[window.claim]}>{claimWords(window)}</Badge>
              <div className={styles['missActions']}>
                {window.claim !== 'none' && window.claim !== 'lapsed' && (
                  <Button
                    size="small"
                    icon={<FileText size={14} />}
                    aria-label={`Claim letter for ${title}, ${words}…`}
                    onPress={() => onLetter(window)}
                  >
                    Claim letter…
                  </Button>
                )}
                <ClaimMark
                  commitment={commitment.id}
                  window={window}
                  currency={currency}
                  named={`${title}, ${words}`}
                  today={today}
                />
              </div>
            </div>
            {window.credit && window.credit.trace.length > 0 && (
              <TraceView
                trace={window.credit.trace}
                label={`How the credit for ${words} is reckoned`}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function noteOf(window: WindowRecord, currency: string | null): string {
  const { credit, owed, claim, claimNote, claimDoubt, isClaimDifferent } = window;
  if (claim === 'claimed' && owed !== null) {
    const now = credit === null ? 'no credit' : creditWords(credit, currency);
    return isClaimDifferent
      ? `Claimed: ${creditWords(owed, currency)}. As the record stands now it would be ${now}.`
      : `Credit ${creditWords(owed, currency)}.`;
  }
  if (credit === null) return 'No credit is agreed for this result.';
  if (claim === 'none')
    return credit.missing === '' ? 'The schedule gives no credit for this result.' : credit.missing;
  return [
    `Credit ${creditWords(credit, currency)}${credit.isLimited ? ', limited' : ''}.`,
    credit.missing,
    claimNote,
    claimDoubt,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
