import { flushOpenDraft } from '#renderer/shell/closing.ts';
import { useToldExport } from '#renderer/shell/use-told-export.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';

/** Writes a Word file with what changes from one version to another, and tells how it went. */
export function useRedlineExport() {
  const platform = usePlatform();
  const session = useDraftStore();
  const font = useSettings((settings) => settings.font);
  const { running, refused, run, cancel } = useToldExport();
  return {
    isRunning: running !== null,
    /** Why the last one was not written. */
    refused,
    /** Without a target it is the draft as it is now. */
    run: (
      base: Agreement,
      author: string,
      target: Agreement = session.getState().agreement,
    ): Promise<void> => {
      void flushOpenDraft();
      return run('redline', (job) =>
        platform.call('export.redline', {
          job,
          base,
          target,
          author,
          suggestedName: `${target.title || 'Agreement'} (redline)`,
          font,
        }),
      );
    },
    cancel,
  };
}
