import { useEffect, useRef, useState } from 'react';
import { flushOpenDraft } from '#renderer/app/closing.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { useDraftStore } from '#renderer/store/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { tell } from '#renderer/ui/status.tsx';
import type { Problem } from '#shared/base/place.ts';
import type { EventPayload } from '#shared/ipc/events.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { REPORT_NAMES, reportFileName } from './report-names.ts';

export interface RunningReport {
  readonly type: ReportRequest['type'];
  /** Null until main has asked where to and begun. */
  readonly progress: EventPayload<'export.progress'> | null;
  readonly isCancelling: boolean;
}

/** Makes Word and PDF files of a report, one at a time, and tells how it went. */
export function useReportExport() {
  const platform = usePlatform();
  const session = useDraftStore();
  const font = useSettings((settings) => settings.font);
  const [running, setRunning] = useState<RunningReport | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const job = useRef('');

  useEffect(
    () =>
      platform.on('export.progress', (progress) => {
        if (progress.job === job.current) setRunning((now) => now && { ...now, progress });
      }),
    [platform],
  );

  const reveal = async (id: string) => {
    const shown = await platform.call('export.reveal', { job: id });
    if (!shown.ok) tell(shown.error.message, { tone: 'danger' });
  };

  return {
    running,
    /** Why the last report could not be made, where it is the agreement's. */
    refused,
    run: async (report: ReportRequest): Promise<void> => {
      const id = crypto.randomUUID();
      job.current = id;
      const { agreement } = session.getState();
      setRefused([]);
      setRunning({ type: report.type, progress: null, isCancelling: false });
      void flushOpenDraft();
      const answer = await platform.call('export.run', {
        job: id,
        agreement,
        formats: ['docx', 'pdf'],
        suggestedName: reportFileName(agreement, report),
        font,
        asDraft: false,
        report,
      });
      setRunning(null);
      if (!answer.ok) {
        if (answer.error.code === 'CANCELLED') return;
        setRefused(answer.error.problems);
        tell(`The ${REPORT_NAMES[report.type]} was not exported. ${answer.error.message}`, {
          tone: 'danger',
        });
        return;
      }
      if (answer.value.outcome === 'cancelled') return;
      const { files, warnings } = answer.value;
      const names = files.map(({ name }) => `“${name}”`).join(' and ');
      tell([`Exported ${names}.`, ...warnings].join(' '), {
        tone: 'success',
        action: { label: 'Show in folder', run: () => void reveal(id) },
      });
    },
    cancel: (): void => {
      setRunning((now) => now && { ...now, isCancelling: true });
      void platform.call('export.cancel', { job: job.current });
    },
  };
}
