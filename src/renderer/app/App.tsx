import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LibraryScreen } from '#renderer/features/library/LibraryScreen.tsx';
import { openGallery } from '#renderer/features/library/gallery-state.ts';
import { PlatformContext } from '#renderer/platform/context.ts';
import { Announcer } from '#renderer/ui/page/announce.tsx';
import { useLast } from '#renderer/ui/last.ts';
import { StatusRegion } from '#renderer/ui/page/status.tsx';
import styles from './app.module.css';
import {
  closingAnswer,
  useSaveOnLeaving,
  useUnsavedClose,
  type ClosingAnswer,
} from '#renderer/shell/closing.ts';
import { useCommandList, type Command } from '#renderer/shell/commands.ts';
import { go, openSettings, useNavigation } from '#renderer/shell/navigation.ts';
import {
  openArrivals,
  openDropped,
  openFileDialog,
  useKnownFile,
  useRefusedFiles,
  useTakingIn,
} from '#renderer/shell/opening.ts';
import { useMenuOffers } from './menu-offers.ts';
import { useShortcuts } from './shortcuts.ts';
import { StudioContext, type Studio } from '#renderer/shell/studio.ts';
import { TakingIn } from './TakingIn.tsx';
import { TOOLS } from './tools.ts';

const loadDraftScreen = () => import('#renderer/features/draft/DraftScreen.tsx');
const DraftScreen = lazy(() => loadDraftScreen().then((it) => ({ default: it.DraftScreen })));
const PreviewPane = lazy(() =>
  import('#renderer/features/preview/PreviewPane.tsx').then((it) => ({ default: it.PreviewPane })),
);
const ReviewPanel = lazy(() =>
  import('#renderer/features/review/ReviewPanel.tsx').then((it) => ({ default: it.ReviewPanel })),
);
const ReviewMarks = lazy(() =>
  import('#renderer/features/review/ReviewMarks.tsx').then((it) => ({ default: it.ReviewMarks })),
);
const Palette = lazy(() => import('./Palette.tsx').then((it) => ({ default: it.Palette })));
const ShortcutSheet = lazy(() =>
  import('./ShortcutSheet.tsx').then((it) => ({ default: it.ShortcutSheet })),
);
const loadProblems = () => import('./ProblemsDialog.tsx');
const ProblemsDialog = lazy(() => loadProblems().then((it) => ({ default: it.ProblemsDialog })));
const KnownFileDialog = lazy(() =>
  import('./KnownFileDialog.tsx').then((it) => ({ default: it.KnownFileDialog })),
);
const loadUnsaved = () => import('./UnsavedCloseDialog.tsx');
const UnsavedCloseDialog = lazy(() =>
  loadUnsaved().then((it) => ({ default: it.UnsavedCloseDialog })),
);
const ExportDialog = lazy(() =>
  import('#renderer/features/export/ExportDialog.tsx').then((it) => ({
    default: it.ExportDialog,
  })),
);
const CompareHome = lazy(() =>
  import('#renderer/features/compare/CompareHome.tsx').then((it) => ({ default: it.CompareHome })),
);
const ComparisonScreen = lazy(() =>
  import('#renderer/features/compare/ComparisonScreen.tsx').then((it) => ({
    default: it.ComparisonScreen,
  })),
);
const OfferScreen = lazy(() =>
  import('#renderer/features/compare/OfferScreen.tsx').then((it) => ({ default: it.OfferScreen })),
);
const SettingsScreen = lazy(() =>
  import('#renderer/features/settings/SettingsScreen.tsx').then((it) => ({
    default: it.SettingsScreen,
  })),
);

export function App({ studio }: { readonly studio: Studio }) {
  return (
    // The words of the interface are English; so are the dates and numbers in it.
    <I18nProvider locale="en-GB">
      <StudioContext value={studio}>
        <PlatformContext value={studio.platform}>
          <Frame studio={studio} />
        </PlatformContext>
      </StudioContext>
    </I18nProvider>
  );
}

function Frame({ studio }: { readonly studio: Studio }) {
  const screen = useNavigation((state) => state.screen);
  const takingIn = useTakingIn((state) => state.files);
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | null>(null);

  useShortcuts(studio.platform);
  useMenuOffers(studio.platform);
  const answer = useMemo(() => closingAnswer(studio.platform), [studio]);
  useSaveOnLeaving(studio.platform, answer);
  useCommandList(
    'app',
    useMemo(() => appCommands(studio, setOverlay), [studio]),
  );

  useEffect(() => {
    // The library is on the page now.
    performance.mark('sla:ready');
    document.documentElement.dataset['ready'] = 'true';
    const stop = studio.platform.on('file.arrived', () => void openArrivals(studio));
    void afterStart(studio);
    return stop;
  }, [studio]);

  return (
    <div className={styles['app']} {...dropTarget(studio)}>
      {screen.name === 'library' && <LibraryScreen />}
      {screen.name === 'draft' && (
        <Suspense fallback={<div className={styles['waiting']} />}>
          <DraftScreen
            key={screen.id}
            id={screen.id}
            place={screen.place}
            preview={PreviewPane}
            review={ReviewPanel}
            tools={TOOLS}
          >
            <ExportDialog />
            <Suspense>
              <ReviewMarks />
            </Suspense>
          </DraftScreen>
        </Suspense>
      )}
      {screen.name === 'compare' && (
        <Suspense fallback={<div className={styles['waiting']} />}>
          <CompareHome />
        </Suspense>
      )}
      {screen.name === 'comparison' && (
        <Suspense fallback={<div className={styles['waiting']} />}>
          <ComparisonScreen key={screen.id} id={screen.id} />
        </Suspense>
      )}
      {screen.name === 'offer' && (
        <Suspense fallback={<div className={styles['waiting']} />}>
          <OfferScreen key={screen.id} id={screen.id} />
        </Suspense>
      )}
      {screen.name === 'settings' && (
        <Suspense fallback={<div className={styles['waiting']} />}>
          <SettingsScreen from={screen.from} />
        </Suspense>
      )}
      <Suspense>
        {overlay === 'palette' && <Palette isOpen onClose={() => setOverlay(null)} />}
        {overlay === 'shortcuts' && <ShortcutSheet isOpen onClose={() => setOverlay(null)} />}
      </Suspense>
      <Dialogs answer={answer} />
      {takingIn && <TakingIn {...takingIn} />}
      <StatusRegion />
      <Announcer />
    </div>
  );
}

/** Dialogs that any screen may need; each stays once it has been there, so that it can close. */
function Dialogs({ answer }: { readonly answer: ClosingAnswer }) {
  const refused = useLast(useRefusedFiles((state) => state.refused[0] ?? null));
  const known = useLast(useKnownFile((state) => state.known));
  const unsaved = useLast(useUnsavedClose((state) => state.reason));
  return (
    <Suspense>
      {refused && <ProblemsDialog />}
      {known && <KnownFileDialog />}
      {unsaved && <UnsavedCloseDialog answer={answer} />}
    </Suspense>
  );
}

const appCommands = (
  studio: Studio,
  setOverlay: (overlay: 'palette' | 'shortcuts') => void,
): readonly Command[] => [
  {
    id: 'new',
    label: 'New agreement…',
    group: 'Agreement',
    keys: 'Mod+N',
    isEnabled: () => studio.library.repository.readOnly === null,
    run: () => {
      go({ name: 'library' });
      openGallery();
    },
  },
  {
    id: 'open',
    label: 'Open files…',
    group: 'Agreement',
    keys: 'Mod+O',
    run: () => void openFileDialog(studio),
  },
  {
    id: 'library',
    label: 'Library',
    group: 'Go to',
    keys: 'Mod+L',
    run: () => go({ name: 'library' }),
  },
  {
    id: 'compare',
    label: 'Compare SLAs',
    group: 'Go to',
    keys: 'Mod+Shift+C',
    run: () => go({ name: 'compare' }),
  },
  {
    id: 'settings',
    label: 'Settings',
    group: 'Go to',
    keys: 'Mod+,',
    run: openSettings,
  },
  {
    id: 'palette',
    label: 'All commands…',
    group: 'Help',
    keys: 'Mod+K',
    run: () => setOverlay('palette'),
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'Help',
    keys: 'F1',
    run: () => setOverlay('shortcuts'),
  },
];

/** What the first paint did not have to wait for. */
async function afterStart(studio: Studio): Promise<void> {
  await openArrivals(studio);
  await painted();
  await studio.settle();
  performance.mark('sla:settled');
  document.documentElement.dataset['settled'] = 'true';
  // So that the first draft opens at once, and a dialog is there even when the disk fails.
  await Promise.all([loadDraftScreen(), loadProblems(), loadUnsaved()]);
}

/** The frame after the next begins when what is there now has been painted; a hidden window paints none. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    setTimeout(resolve, 500);
  });

/** Agreement files dropped anywhere on the window are taken in; nothing else is. */
const dropTarget = (studio: Studio) => ({
  onDragOver(event: React.DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy' as const;
  },
  onDrop(event: React.DragEvent) {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    void openDropped(studio, files);
  },
});
