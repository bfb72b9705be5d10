import { useState } from 'react';
import { useStudio } from '#renderer/shell/studio.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { FileButton, type ReadFile } from '#renderer/ui/file-button.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Calendar } from '#shared/agreement/calendar.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { err } from '#shared/base/result.ts';
import { CSV_LIMIT } from '#shared/engine/import/bytes.ts';
import { Sentence } from '../form-parts.tsx';
import styles from './holiday-import.module.css';
import { mergeHolidayFile, mergeWords, yearsWanted, type HolidayMerge } from './holiday-file.ts';
import type { RecordForm } from '../record-form.ts';

/** More lines are no use to a reader. */
const SHOWN = 10;

/** Takes public holidays from a calendar file, in one step that can be undone. */
export function HolidayImport({ form: { record, step } }: { readonly form: RecordForm<Calendar> }) {
  const { now } = useStudio();
  const term = useAgreement((agreement) => agreement.term);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [leftOut, setLeftOut] = useState<HolidayMerge['leftOut']>([]);
  const years = yearsWanted(term, now().slice(0, 10) as IsoDate);

  const importFile = ({ content }: ReadFile) => {
    const merged = content.ok
      ? mergeHolidayFile(content.value, record.holidays, years)
      : err([content.error]);
    setRefused(merged.ok ? [] : merged.error);
    setLeftOut(merged.ok ? merged.value.leftOut : []);
    if (!merged.ok) return;
    const { holidays, added } = merged.value;
    if (added > 0) step('/holidays', 'Import holidays', (old) => ({ ...old, holidays }));
    tell(mergeWords(merged.value), { tone: added > 0 ? 'success' : 'info' });
  };

  return (
    <>
      <div className={styles['import']}>
        <FileButton
          size="small"
          accept={['.ics', 'text/calendar']}
          limit={{ bytes: CSV_LIMIT.bytes, remedy: 'Choose a calendar of fewer years.' }}
          onFile={importFile}
        >
          Import holidays…
        </FileButton>
        <Sentence>
          {`From a calendar file (.ics), for the years ${years.first} to ${years.last}.`}
        </Sentence>
      </div>
      <Problems title="The holidays were not imported" problems={refused} />
      {leftOut.length > 0 && (
        <Banner
          tone="accent"
          title={
            leftOut.length === 1
              ? 'One event was left out'
              : `${leftOut.length} events were left out`
          }
        >
          <ul>
            {leftOut.slice(0, SHOWN).map(({ line, name, why }) => (
              <li key={`${line} ${name}`}>{`Line ${line}, ${name}: ${why}`}</li>
            ))}
          </ul>
          {leftOut.length > SHOWN && <p>{`And ${leftOut.length - SHOWN} more.`}</p>}
        </Banner>
      )}
    </>
  );
}
