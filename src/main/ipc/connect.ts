import { join } from 'node:path';
import { openBackups } from '#main/files/backups.ts';
import type { Dialogs } from '#main/files/dialogs.ts';
import { openMirror } from '#main/files/mirror.ts';
import { openVersions } from '#main/files/versions.ts';
import { openShelf } from '#main/files/shelf.ts';
import { COMPARISONS, OFFERS } from '#main/files/shelf-kinds.ts';
import type { Inbox } from '#main/files/inbox.ts';
import type { ExportHost } from '#main/export/host.ts';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import type { Log } from '#main/log.ts';
import { answerWith } from './answer.ts';
import { appHandlers, type AppSetting } from './app.ts';
import type { Answer } from './bind.ts';
import type { Emit } from './emit.ts';
import { exportHandlers } from './export.ts';
import { fileHandlers } from './file.ts';
import { menuHandlers } from './menu.ts';
import { mirrorHandlers } from './mirror.ts';
import { previewHandlers } from './preview.ts';
import { shelfHandlers } from './shelf.ts';
import { versionHandlers } from './version.ts';

export interface Services extends AppSetting {
  readonly dialogs: Dialogs;
  /** Takes what of the menu the window offers. */
  readonly offerCommands: (commands: readonly MenuCommand[]) => void;
  readonly inbox: Inbox;
  readonly host: ExportHost;
  readonly emit: Emit;
  readonly now: () => Date;
  readonly log: Log;
  readonly reveal: (path: string) => void;
}

/** Connects every channel with what serves it. Loaded after the window: it brings the whole model. */
export function connect(services: Services): Answer {
  const { userData, log, now, host, dialogs, inbox } = services;
  const backups = openBackups(join(userData, 'backups'), now, log);
  const mirror = openMirror({ folder: join(userData, 'library'), backups, now, log });
  const versions = openVersions(join(userData, 'versions'), backups, now);
  const offers = openShelf(OFFERS, { folder: join(userData, 'offers'), now, log });
  const comparisons = openShelf(COMPARISONS, { folder: join(userData, 'comparisons'), now, log });
  return answerWith(
    {
      ...appHandlers(services),
      ...mirrorHandlers(mirror, versions),
      ...versionHandlers(versions),
      ...shelfHandlers({ offers, comparisons }),
      ...menuHandlers(services.offerCommands),
      ...fileHandlers(dialogs, inbox),
      ...exportHandlers(services),
      ...previewHandlers(host, now),
    },
    log,
  );
}
