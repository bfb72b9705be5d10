import { ClipboardPaste, Plus, Scale } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useCommandList, type Command } from '#renderer/shell/commands.ts';
import { go } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { PagePart } from '#renderer/ui/page/page.tsx';
import { Banner, EmptyState } from '#renderer/ui/page/surface.tsx';
import { ComparisonList } from './ComparisonList.tsx';
import styles from './compare.module.css';
import { ImportButton } from './import/ImportButton.tsx';
import { importFiles, warmUpReading } from './import/import-files.ts';
import { ImportList } from './import/ImportList.tsx';
import { PasteDialog } from './import/PasteDialog.tsx';
import { useFileDrop } from './import/use-file-drop.ts';
import { NewComparison } from './NewComparison.tsx';
import { OfferList } from './OfferList.tsx';
import { trySamples } from './samples.ts';
import { ScreenHeader } from './ScreenHeader.tsx';
import { useComparisons, useLiveDrafts, useOffers, useShelves } from './use-shelves.ts';

/** Imported SLAs and comparisons, and the ways to more of both. */
export function CompareHome() {
  const shelves = useShelves();
  const offers = useOffers(shelves);
  const comparisons = useComparisons(shelves);
  const drafts = useLiveDrafts();
  const [dialog, setDialog] = useState<'paste' | 'new' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const readOnly = shelves?.offers.readOnly ?? null;
  const mayWrite = shelves !== null && readOnly === null;

  useEffect(() => {
    const idle = requestIdleCallback(warmUpReading);
    return () => cancelIdleCallback(idle);
  }, []);

  const take = (files: readonly File[]) => {
    if (shelves && mayWrite) importFiles(files, shelves);
  };
  const drop = useFileDrop(take, mayWrite);

  useCommandList(
    'compare',
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'new-comparison',
          label: 'New comparison…',
          group: 'Agreement',
          keys: 'Mod+Shift+N',
          isEnabled: () => mayWrite,
          run: () => setDialog('new'),
        },
        {
          id: 'paste-sla',
          label: 'Paste the text of an SLA…',
          group: 'Edit',
          keys: null,
          isEnabled: () => mayWrite,
          run: () => setDialog('paste'),
        },
      ],
      [mayWrite],
    ),
  );

  const isReady = offers !== null && comparisons !== null && drafts !== null;
  const isEmpty = isReady && offers.length === 0 && comparisons.length === 0;
  const importButton = <ImportButton isDisabled={!mayWrite} onFiles={take} />;
  const pasteButton = (
    <Button
      icon={<ClipboardPaste size={15} />}
      isDisabled={!mayWrite}
      onPress={() => setDialog('paste')}
    >
      Paste text…
    </Button>
  );

  return (
    <main
      className={classNames(styles['screen'], drop.isOver && styles['dropping'])}
      {...drop.target}
    >
      <ScreenHeader
        title="Compare SLAs"
        back="Back to the library"
        onBack={() => go({ name: 'library' })}
      >
        {pasteButton}
        {importButton}
        <Button
          variant="primary"
          icon={<Plus size={16} />}
          isDisabled={!mayWrite || !isReady}
          onPress={() => setDialog('new')}
        >
          New comparison
        </Button>
      </ScreenHeader>
      <div className={styles['body']}>
        <div className={styles['content']}>
          {readOnly !== null && (
            <Banner tone="danger" title="Nothing can be saved at the moment">
              <span>{readOnly.message}</span>
            </Banner>
          )}
          <ImportList />
          {isEmpty && (
            <EmptyState
              icon={<Scale size={22} />}
              title="Put providers’ SLAs side by side"
              actions={
                <Button
                  isDisabled={!mayWrite || isBusy}
                  onPress={() => {
                    if (!shelves) return;
                    setBusy(true);
                    void trySamples(shelves).finally(() => setBusy(false));
                  }}
                >
                  Try it with two sample SLAs
                </Button>
              }
            >
              <p>
                Import Word files, PDFs, saved web pages or plain text, or drop them here. What they
                promise is read, put into the same units and shown with its place in the text. Your
                own drafts can stand beside them. Nothing leaves this computer.
              </p>
            </EmptyState>
          )}
          {isReady && !isEmpty && shelves && (
            <>
              <PagePart title="Comparisons">
                <ComparisonList
                  shelves={shelves}
                  comparisons={comparisons}
                  offers={offers}
                  drafts={drafts}
                />
              </PagePart>
              <PagePart
                title="Imported SLAs"
                note="Each with its text as it was read. A newer version of the same SLA stands beside the older one."
              >
                <OfferList shelves={shelves} offers={offers} comparisons={comparisons} />
              </PagePart>
            </>
          )}
        </div>
      </div>
      {dialog === 'paste' && shelves && (
        <PasteDialog shelves={shelves} onClose={() => setDialog(null)} />
      )}
      {dialog === 'new' && shelves && isReady && (
        <NewComparison
          shelves={shelves}
          offers={offers}
          drafts={drafts}
          onClose={() => setDialog(null)}
        />
      )}
    </main>
  );
}
