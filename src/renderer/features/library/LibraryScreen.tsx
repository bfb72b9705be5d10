import {
  FilePlus2,
  FileSearch,
  FolderOpen,
  Plus,
  Search,
  Trash2,
  TriangleAlert,
  X,
} from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useCommandList, type Command } from '#renderer/shell/commands.ts';
import { dismissNotice, useNotices } from '#renderer/shell/notices.ts';
import { openFileDialog } from '#renderer/shell/opening.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { useDraftList } from '#renderer/store/drafts/draft-list.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Banner, EmptyState } from '#renderer/ui/page/surface.tsx';
import { DraftTable } from './DraftTable.tsx';
import { closeGallery, openGallery, useGallery } from './gallery-state.ts';
import { filterDrafts, onShelf, sortDrafts } from './library-order.ts';
import { changeLibraryView, useLibraryView } from './library-view.ts';
import { LibrarySidebar } from './LibrarySidebar.tsx';
import styles from './library.module.css';
import { StatusFilter } from './StatusFilter.tsx';
import { useSearch } from './use-search.ts';
import { useDraftActions } from './use-draft-actions.tsx';

const TemplateGallery = lazy(() =>
  import('./TemplateGallery.tsx').then((it) => ({ default: it.TemplateGallery })),
);

export function LibraryScreen() {
  const studio = useStudio();
  const list = useDraftList(
    studio.library.repository,
    studio.firstList.ok ? studio.firstList.value : null,
  );
  const { filter, order, query } = useLibraryView();
  const isChoosing = useGallery((state) => state.isOpen);
  useEffect(() => closeGallery, []);
  const searchField = useRef<HTMLInputElement>(null);
  const isReadOnly = studio.library.repository.readOnly !== null;
  const { actions, dialogs } = useDraftActions(studio);

  // Typing goes first, the list follows.
  const deferredQuery = useDeferredValue(query);
  const drafts = useMemo(() => list ?? [], [list]);
  const search = useSearch(query);
  const ordered = useMemo(
    () => sortDrafts(filterDrafts(drafts, filter), order),
    [drafts, filter, order],
  );
  const shown = useMemo(() => search(ordered, deferredQuery), [search, ordered, deferredQuery]);

  useCommandList(
    'library',
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'find',
          label: 'Find a draft',
          group: 'Edit',
          keys: 'Mod+F',
          run: () => {
            searchField.current?.focus();
            searchField.current?.select();
          },
        },
      ],
      [],
    ),
  );

  const onThisShelf = drafts.filter((draft) => onShelf(draft, filter.shelf));
  const isTrash = filter.shelf === 'trash';

  return (
    <div className={styles['library']}>
      <LibrarySidebar drafts={drafts} />
      <main className={styles['main']}>
        <header className={styles['toolbar']}>
          <h1 className={styles['title']}>{isTrash ? 'Trash' : 'Agreements'}</h1>
          <div role="search" className={styles['search']}>
            <Search size={15} aria-hidden="true" />
            <input
              ref={searchField}
              type="search"
              data-own-undo=""
              aria-label="Search by title, party, reference or kind"
              placeholder="Search title, party, reference"
              value={query}
              onChange={(event) => changeLibraryView({ query: event.target.value, scroll: 0 })}
              onKeyDown={(event) => {
                if (event.key === 'Escape') changeLibraryView({ query: '' });
              }}
            />
            {query !== '' && (
              <IconButton
                size="small"
                label="Clear the search"
                icon={<X size={14} />}
                onPress={() => {
                  changeLibraryView({ query: '' });
                  searchField.current?.focus();
                }}
              />
            )}
          </div>
          <StatusFilter
            value={filter.status}
            onChange={(status) => changeLibraryView({ filter: { ...filter, status }, scroll: 0 })}
          />
          <span className={styles['gap']} />
          {isTrash ? (
            <Button
              icon={<Trash2 size={15} />}
              isDisabled={isReadOnly || onThisShelf.length === 0}
              onPress={() => actions.emptyTrash(onThisShelf)}
            >
              Empty the trash…
            </Button>
          ) : (
            <Button icon={<FolderOpen size={15} />} onPress={() => void openFileDialog(studio)}>
              Open file
            </Button>
          )}
          <Button
            variant="primary"
            icon={<Plus size={16} />}
            isDisabled={isReadOnly}
            onPress={openGallery}
          >
            New agreement
          </Button>
        </header>
        <Notices />
        {shown.length > 0 ? (
          <DraftTable drafts={shown} actions={actions} now={studio.now()} isReadOnly={isReadOnly} />
        ) : (
          list !== null && (
            <NothingHere
              drafts={onThisShelf}
              isTrash={isTrash}
              onNew={openGallery}
              onOpen={() => void openFileDialog(studio)}
            />
          )
        )}
      </main>
      {dialogs}
      {isChoosing && (
        <Suspense>
          <TemplateGallery onClose={closeGallery} />
        </Suspense>
      )}
    </div>
  );
}

function Notices() {
  const notices = useNotices((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className={styles['notices']}>
      {notices.map(({ id, tone, title, lines, isLasting }) => (
        <Banner
          key={id}
          tone={tone}
          icon={<TriangleAlert size={16} />}
          title={title}
          actions={
            !isLasting && (
              <IconButton
                size="small"
                label="Close this notice"
                icon={<X size={14} />}
                onPress={() => dismissNotice(id)}
              />
            )
          }
        >
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </Banner>
      ))}
    </div>
  );
}

function NothingHere({
  drafts,
  isTrash,
  onNew,
  onOpen,
}: {
  readonly drafts: readonly DraftSummary[];
  readonly isTrash: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
}) {
  if (drafts.length > 0)
    return (
      <EmptyState
        icon={<FileSearch size={22} />}
        title="No agreement matches"
        actions={
          <Button
            onPress={() =>
              changeLibraryView({
                query: '',
                filter: { shelf: isTrash ? 'trash' : 'drafts', kind: null, status: null },
              })
            }
          >
            Show all
          </Button>
        }
      >
        <p>Try other words, or take the filters away.</p>
      </EmptyState>
    );
  if (isTrash)
    return (
      <EmptyState icon={<Trash2 size={22} />} title="The trash is empty">
        <p>What you delete stays here for 30 days and can be restored.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<FilePlus2 size={22} />}
      title="Start your first agreement"
      actions={
        <>
          <Button variant="primary" icon={<Plus size={16} />} onPress={onNew}>
            New agreement
          </Button>
          <Button icon={<FolderOpen size={15} />} onPress={onOpen}>
            Open file
          </Button>
        </>
      }
    >
      <p>
        Choose a template, fill in the parties and the figures, and export it as Word and PDF.
        Everything stays on this computer.
      </p>
    </EmptyState>
  );
}
