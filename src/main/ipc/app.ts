import { ok } from '#shared/base/result.ts';
import { diskNearlyFull } from '#main/files/disk-space.ts';
import type { HandlersOf } from './handlers.ts';

export interface AppSetting {
  readonly version: string;
  readonly platform: string;
  /** Where drafts are kept. */
  readonly userData: string;
  /** The window has called for its first data: it is there. */
  readonly onStarted: () => void;
  readonly onReadyToClose: () => void;
  readonly onAskingToClose: () => void;
  readonly onKeepOpen: () => void;
}

export const appHandlers = (setting: AppSetting): HandlersOf<'app'> => ({
  'app.start': async () => {
    setting.onStarted();
    return ok({
      version: setting.version,
      platform: setting.platform,
      diskNearlyFull: await diskNearlyFull(setting.userData),
    });
  },
  'app.samples': async () => {
    const { loadSamples } = await import('#main/catalogue.ts');
    return ok({ agreements: await loadSamples() });
  },
  'app.readyToClose': () => {
    setting.onReadyToClose();
    return Promise.resolve(ok({}));
  },
  'app.askingToClose': () => {
    setting.onAskingToClose();
    return Promise.resolve(ok({}));
  },
  'app.keepOpen': () => {
    setting.onKeepOpen();
    return Promise.resolve(ok({}));
  },
});
