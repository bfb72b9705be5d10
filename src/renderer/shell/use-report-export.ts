import { flushOpenDraft } from './closing.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { EXPORT_FORMATS } from '#shared/export/export-format.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { REPORT_NAMES, reportFileName } from './report-names.ts';
import { useToldExport } from './use-told-export.ts';

/** Makes Word and PDF files of a report, one at a time, and tells how it went. */
export function useReportExport() {
  const platform = usePlatform();
  const session = useDraftStore();
  const font = useSettings((settings) => settings.font);
  const { running, refused, run, cancel } = useToldExport();
  return {
    running,
    /** Why the last report could not be made, where it is the agreement's. */
    refused,
    run: (report: ReportRequest): Promise<void> => {
      const { agreement } = session.getState();
      void flushOpenDraft();
      return run(REPORT_NAMES[report.type], (job) =>
        platform.call('export.run', {
          job,
          agreement,
          formats: [...EXPORT_FORMATS],
          suggestedName: reportFileName(agreement, report),
          font,
          asDraft: false,
          report,
        }),
      );
    },
    cancel,
  };
}
