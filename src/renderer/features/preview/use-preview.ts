import { useCallback, useEffect, useRef, useState } from 'react';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import type { Sheet } from './paper-messages.ts';
import { PdfFile, warmUpPaper } from './pdf-file.ts';
import { Refresher } from './refresher.ts';

/** One version of the preview: its pages, and what they come from. */
export interface Version {
  readonly file: PdfFile;
  /** As JSON; read only when somebody points at one. */
  readonly passages: string;
}

export interface Preview {
  /** The newest version that could be made; null before the first. */
  readonly version: Version | null;
  /** Why the last attempt made none. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Told by each page that shows a version. */
  readonly onDrawn: (file: PdfFile) => void;
  /** Told which pages are in view: the next version of them is drawn first. */
  readonly onSeen: (sheets: readonly Sheet[]) => void;
}

/** Longer than any page takes; a pane that is hidden draws none. */
const DRAWING_PATIENCE_MS = 500;

const UNREADABLE = failure(
  'INTERNAL',
  'The typeset pages could not be read. Try again; if that does not help, restart the app.',
);

/** Keeps the preview up to date with the open draft. */
export function usePreview(): Preview {
  const session = useDraftStore();
  const platform = usePlatform();
  const [state, setState] = useState<Pick<Preview, 'version' | 'failure'>>({
    version: null,
    failure: null,
  });
  const refresher = useRef<Refresher | null>(null);
  const inView = useRef<readonly Sheet[]>([]);
  const drawing = useRef<{ readonly file: PdfFile; readonly finish: () => void } | null>(null);

  useEffect(() => {
    let shown: Version | null = null;
    let isGone = false;

    const show = (version: Version) => {
      if (isGone) {
        version.file.close();
        return;
      }
      const before = shown;
      shown = version;
      setState({ version, failure: null });
      // Its pictures stay on the page until the new ones are drawn; nothing is read from it any more.
      if (before) setTimeout(() => before.file.close(), 100);
    };
    const fail = (reason: Failure) =>
      setState(({ version }) => ({ version, failure: isGone ? null : reason }));

    const render = async () => {
      const { agreement } = session.getState();
      const answer = await platform.call('preview.render', {
        agreement: JSON.stringify(agreement),
        font: useSettings.getState().font,
      });
      if (isGone) return;
      if (!answer.ok) {
        fail(answer.error);
        return;
      }
      // A newer request is on its way; its answer will come.
      if (answer.value.outcome === 'superseded') return;
      const { bytes, passages } = answer.value;
      try {
        const file = await PdfFile.open(bytes, inView.current);
        show({ file, passages });
        await untilDrawn(file);
      } catch (error) {
        console.error('The preview could not be read.', error);
        fail(UNREADABLE);
      }
    };

    // A version that the next one replaced before it was ever seen would be made in vain, and one
    // who writes without a pause would see none at all.
    const untilDrawn = (file: PdfFile) =>
      new Promise<void>((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(finish, DRAWING_PATIENCE_MS);
        drawing.current = { file, finish };
      });

    warmUpPaper();
    const current = new Refresher(render);
    refresher.current = current;
    current.runNow();
    const unsubscribe = [
      session.subscribe((now, before) => {
        if (now.agreement !== before.agreement) current.changed();
      }),
      useSettings.subscribe((now, before) => {
        if (now.font !== before.font) current.changed();
      }),
    ];
    return () => {
      isGone = true;
      current.stop();
      for (const stop of unsubscribe) stop();
      shown?.file.close();
    };
  }, [session, platform]);

  const retry = useCallback(() => {
    setState(({ version }) => ({ version, failure: null }));
    refresher.current?.runNow();
  }, []);
  const onDrawn = useCallback((file: PdfFile) => {
    if (drawing.current?.file === file) drawing.current.finish();
  }, []);
  const onSeen = useCallback((sheets: readonly Sheet[]) => {
    inView.current = sheets;
  }, []);
  return { ...state, retry, onDrawn, onSeen };
}
