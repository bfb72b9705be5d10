import { tell } from '#renderer/ui/page/status.tsx';
import type { Problem } from '#shared/base/place.ts';
import { useExportJob, type ExportJob } from './use-export-job.ts';

const NONE: readonly Problem[] = [];

/** An export that is told below the window's content, how it went and where its files are. */
export function useToldExport() {
  const { running, outcome, run, cancel, reveal } = useExportJob();
  return {
    running,
    /** Why the last one could not be made, where it is what was to be exported. */
    refused: outcome?.type === 'failed' ? outcome.reason.problems : NONE,
    /** Has main make the files of `thing` ("redline"), and tells how it went. */
    run: async (...[thing, ask]: Parameters<ExportJob['run']>): Promise<void> => {
      const ended = await run(thing, ask);
      if (ended.type === 'cancelled') return;
      if (ended.type === 'failed') {
        tell(`The ${thing} was not exported. ${ended.reason.message}`, { tone: 'danger' });
        return;
      }
      const { files, warnings } = ended.result;
      const names = files.map(({ name }) => `“${name}”`).join(' and ');
      tell([`Exported ${names}.`, ...warnings].join(' '), {
        tone: 'success',
        action: { label: 'Show in folder', run: () => void reveal(ended) },
      });
    },
    cancel,
  };
}
