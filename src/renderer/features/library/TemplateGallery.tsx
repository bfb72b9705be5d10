import { useEffect, useMemo, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { openDraft } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { KIND_NAMES } from '#renderer/shell/words.ts';
import type { Catalogue } from '#shared/library/catalogue.ts';
import { loadCatalogue } from '#renderer/store/catalogue.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { blank, fromTemplate, type Beginning } from './beginning.ts';
import styles from './gallery.module.css';
import { searchTemplates } from './template-search.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

/** Chooses a template and makes a draft of it. */
export function TemplateGallery({ onClose }: { readonly onClose: () => void }) {
  const { library } = useStudio();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const left = useRef<HTMLDivElement>(null);
  const [isCreating, setCreating] = useState(false);

  useEffect(() => {
    let isHere = true;
    loadCatalogue().then(
      (loaded) => {
        if (isHere) setCatalogue(loaded);
      },
      (thrown: unknown) => {
        console.error('The templates could not be read.', thrown);
        tell('The templates could not be read. Reinstall SLA Studio.', { tone: 'danger' });
      },
    );
    return () => {
      isHere = false;
    };
  }, []);

  const beginnings = useMemo(
    () =>
      catalogue === null
        ? []
        : [...catalogue.templates.map((one) => fromTemplate(one, catalogue)), blank],
    [catalogue],
  );
  const found = useMemo(() => searchTemplates(beginnings, query), [beginnings, query]);
  const current = found.find(({ id }) => id === chosen) ?? found[0] ?? null;

  const create = async (beginning: Beginning) => {
    setCreating(true);
    const agreement = beginning.start(library.newId());
    const created = agreement ? await library.create(agreement) : null;
    setCreating(false);
    if (created?.ok) {
      onClose();
      openDraft(created.value);
    } else {
      tell(
        `The agreement was not created. ${created ? created.error.message : 'The template is broken. Reinstall SLA Studio.'}`,
        { tone: 'danger' },
      );
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="New agreement"
      size="full"
      bodyClassName={styles['body']}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={current === null || isCreating}
            onPress={() => {
              if (current) void create(current);
            }}
          >
            Create agreement
          </Button>
        </>
      }
    >
      <div ref={left} className={styles['left']}>
        <TextField
          label="Search the templates"
          type="search"
          autoFocus
          value={query}
          onChange={setQuery}
          placeholder="hosting, bank, leads…"
          onKeyDown={(event) => {
            // Enter that ends a composition of letters is the keyboard's own.
            const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
            if (isEnter && current && !isCreating) void create(current);
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            left.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
          }}
        />
        <ListBox
          aria-label="Templates"
          className={classNames(styles['list'], found.length === 0 && styles['isEmpty'])}
          items={found}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={current ? [current.id] : []}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined) setChosen(String(key));
          }}
          onAction={(key) => {
            const beginning = beginnings.find(({ id }) => id === key);
            if (beginning && !isCreating) void create(beginning);
          }}
        >
          {(beginning) => (
            <ListBoxItem
              id={beginning.id}
              textValue={beginning.title}
              className={styles['card'] ?? ''}
            >
              <span className={styles['cardHead']}>
                <span className={styles['cardTitle']}>{beginning.title}</span>
                {beginning.id !== blank.id && <Badge>{KIND_NAMES[beginning.kind]}</Badge>}
              </span>
              <span className={styles['cardSummary']}>{beginning.summary}</span>
            </ListBoxItem>
          )}
        </ListBox>
        {found.length === 0 && query !== '' && (
          <div className={styles['nothing']}>
            <p>No template has these words.</p>
            <Button
              size="small"
              onPress={() => {
                // The button is about to go.
                left.current?.querySelector('input')?.focus();
                setQuery('');
              }}
            >
              Show all templates
            </Button>
          </div>
        )}
      </div>
      <div
        className={styles['preview']}
        role="region"
        aria-label="What is inside"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable
        tabIndex={0}
      >
        {current && <TemplatePreview key={current.id} beginning={current} />}
      </div>
    </Dialog>
  );
}
