import { useState } from 'react';
import { startJob } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import { useAgreement, useDraftStore } from '#renderer/store/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FileButton } from '#renderer/ui/file-button.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Problems } from '#renderer/ui/problem-list.tsx';
import { Banner, ProgressBar } from '#renderer/ui/surface.tsx';
import type { TicketMapping } from '#shared/engine/import/columns.ts';
import { keepAnswer, useAnswer, type KeptAnswer } from './answer-store.ts';
import { ColumnsPart } from './ColumnsPart.tsx';
import { CoveredDays } from './CoveredDays.tsx';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './history-worker.ts?worker&url';
import { OutageCard } from './OutageCard.tsx';
import { TicketCard } from './TicketCard.tsx';
import type { Days, HistoryAnswer, HistoryWork } from './work.ts';

/** What the past says about the promises: a ticket history, or an outage log, beside the targets. */
export function FeasibilityPage() {
  const id = useAgreement((agreement) => agreement.id);
  const session = useDraftStore();
  const kept = useAnswer(id);
  const job = useJob<HistoryAnswer>();
  const [file, setFile] = useState<Pick<KeptAnswer, 'kind' | 'bytes' | 'source'> | null>(null);

  const judge = (
    given: Pick<KeptAnswer, 'kind' | 'bytes' | 'source'>,
    mapping: TicketMapping | null,
    days: Days | null = null,
  ) => {
    setFile(given);
    job.start((onProgress) => {
      const work = startJob<HistoryWork>(
        workerUrl,
        {
          kind: given.kind,
          bytes: given.bytes,
          agreement: session.getState().agreement,
          mapping,
          remembered: useSettings.getState().columnMappings,
          days,
        },
        { onProgress },
      );
      work.answer.then(
        (answer) => keepAnswer(id, { ...given, answer }),
        () => undefined,
      );
      return work;
    });
  };
  const open = async (kind: KeptAnswer['kind'], chosen: File) =>
    judge({ kind, source: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }, null);

  const shown = kept;
  const answer = shown?.answer ?? null;
  return (
    <Page
      title="Feasibility"
      note="Would these targets have held? Import a ticket history or an outage log: it is reckoned on the calendars of this agreement, and nothing but the figures is kept."
      actions={
        <>
          <FileButton
            variant="primary"
            accept={['.csv', '.tsv', '.txt']}
            onFile={(chosen) => void open('tickets', chosen)}
          >
            Import tickets …
          </FileButton>
          <FileButton
            accept={['.csv', '.tsv', '.txt']}
            onFile={(chosen) => void open('outages', chosen)}
          >
            Import outages …
          </FileButton>
        </>
      }
    >
      {job.progress && (
        <div>
          <ProgressBar
            label={file?.source ?? ''}
            detail={job.progress.words}
            fraction={job.progress.fraction}
          />
          <Button size="small" onPress={job.cancel}>
            Cancel
          </Button>
        </div>
      )}
      {job.failure !== null && (
        <Banner tone="danger" title="The file could not be judged">
          <p>{job.failure}</p>
        </Banner>
      )}
      {answer === null && job.progress === null && (
        <Banner title="Nothing imported yet">
          <p>
            A ticket history is a CSV file with a row for each case: when it was opened, answered
            and resolved, and its severity. An outage log has the columns start, end and kind.
          </p>
        </Banner>
      )}
      {answer?.type === 'refused' && (
        <Problems
          title={`${shown?.source ?? 'The file'} was not imported`}
          problems={answer.problems}
        />
      )}
      {shown && (answer?.type === 'asked' || answer?.type === 'tickets') && (
        <ColumnsPart
          key={answer.columns.fingerprint}
          source={shown.source}
          columns={answer.columns}
          questions={answer.type === 'asked' ? answer.questions : []}
          onJudge={(mapping) => {
            const { columnMappings, change } = useSettings.getState();
            change({
              columnMappings: { ...columnMappings, [answer.columns.fingerprint]: mapping },
            });
            judge(shown, mapping);
          }}
        />
      )}
      {answer?.type === 'tickets' && (
        <>
          <p>{[`${answer.cases.toLocaleString('en-GB')} cases.`, ...answer.notes].join(' ')}</p>
          {answer.results.length === 0 && (
            <Banner tone="warning" title="No commitment promises a time to answer or to resolve">
              <p>Add one under service levels; the history is then held against it.</p>
            </Banner>
          )}
          {answer.results.map(({ judged, proposals }) => (
            <TicketCard
              key={judged.commitment}
              judged={judged}
              proposals={proposals}
              source={shown?.source ?? ''}
              onChanged={() => shown && judge(shown, answer.columns.mapping)}
            />
          ))}
        </>
      )}
      {answer?.type === 'outages' && (
        <>
          <p>{`${answer.incidents.toLocaleString('en-GB')} incidents.`}</p>
          {answer.days && (
            <CoveredDays
              days={answer.days}
              onChange={(days) => shown && judge(shown, null, days)}
            />
          )}
          {answer.results.length === 0 && (
            <Banner tone="warning" title="No commitment promises an availability in percent">
              <p>Add one under service levels; the log is then held against it.</p>
            </Banner>
          )}
          {answer.results.map((judged) => (
            <OutageCard
              key={judged.commitment}
              judged={judged}
              source={shown?.source ?? ''}
              onChanged={() => shown && judge(shown, null, answer.days)}
            />
          ))}
        </>
      )}
    </Page>
  );
}
