import { createContext, useContext } from 'react';
import { invariant } from '#shared/base/invariant.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import type { Shelves } from './open-shelves.ts';

/** What every screen works with. */
export interface Studio {
  readonly platform: Platform;
  readonly library: DraftLibrary;
  readonly start: Output<'app.start'>;
  readonly now: () => IsoInstant;
  /** The drafts as they were at the start, for the first paint. */
  readonly firstList: Result<readonly DraftSummary[], Failure>;
  /** What is kept for comparing; opened when it is first asked for. */
  readonly shelves: () => Promise<Shelves>;
  /** What the start still has to do once the window is usable. */
  readonly settle: () => Promise<void>;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  invariant(studio !== null, 'useStudio is used outside the app');
  return studio;
}
