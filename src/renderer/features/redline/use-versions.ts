import { useCallback, useEffect, useState } from 'react';
import { usePlatform } from '#renderer/platform/context.ts';
import { useAgreement, useDraftStore } from '#renderer/store/session/draft-session.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Version } from '#shared/agreement/version.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** What each version is known by in a list: a backup and a named version may be of one moment. */
export const keyOfVersion = ({ keptAt, name }: Version): string =>
  `${keptAt} ${name === null ? 'backup' : 'named'}`;

/** The versions of the open draft on the disk; what fails is told below the window's content. */
export function useVersions() {
  const platform = usePlatform();
  const session = useDraftStore();
  const id = useAgreement((agreement) => agreement.id);
  const [versions, setVersions] = useState<readonly Version[] | null>(null);

  const reload = useCallback(async (): Promise<void> => {
    const listed = await platform.call('version.list', { id });
    if (listed.ok) setVersions(listed.value.versions);
    else tellFailure(listed.error);
  }, [platform, id]);
  useEffect(() => void reload(), [reload]);

  return {
    /** The latest first; null until they are known. */
    versions,
    /** Keeps the draft as it is now; false where it could not be kept. */
    keep: async (name: string): Promise<boolean> => {
      const { agreement } = session.getState();
      const kept = await platform.call('version.keep', { agreement, name });
      if (!kept.ok) tellFailure(kept.error);
      await reload();
      return kept.ok;
    },
    rename: async ({ keptAt }: Version, name: string): Promise<void> => {
      const renamed = await platform.call('version.rename', { id, keptAt, name });
      if (!renamed.ok) tellFailure(renamed.error);
      await reload();
    },
    remove: async ({ keptAt }: Version): Promise<void> => {
      const removed = await platform.call('version.remove', { id, keptAt });
      if (!removed.ok) tellFailure(removed.error);
      await reload();
    },
    /** The agreement as it was, or why it cannot be read. */
    read: useCallback(
      async ({ keptAt, name }: Version): Promise<Result<Agreement, Failure>> => {
        const read = await platform.call('version.read', { id, keptAt, isNamed: name !== null });
        return read.ok ? ok(read.value.agreement) : read;
      },
      [platform, id],
    ),
  };
}

const tellFailure = ({ message }: Failure): void => {
  tell(message, { tone: 'danger' });
};
