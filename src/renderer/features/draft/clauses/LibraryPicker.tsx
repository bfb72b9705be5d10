import { Check } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { StaticRichText } from '#renderer/editor/StaticRichText.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import {
  POSITIONS,
  SECTION_KINDS,
  SECTION_NAMES,
  type Position,
  type SectionKind,
} from '#shared/agreement/section.ts';
import type { LibraryClause } from '#shared/library/clause.ts';
import { parseMarkup } from '#shared/library/markup.ts';
import { findClauses } from './library-search.ts';
import { POSITION_NAMES } from './position-names.ts';
import { useCatalogue } from './use-catalogue.ts';
import styles from './library-picker.module.css';

const ALL = 'all';
const NO_CLAUSES: readonly LibraryClause[] = [];
const SECTIONS = [
  { id: ALL, label: 'All sections' },
  ...SECTION_KINDS.filter((kind) => kind !== 'custom').map((id) => ({
    id,
    label: SECTION_NAMES[id],
  })),
];

interface PickerProps {
  readonly isOpen: boolean;
  /** The section that is searched first. */
  readonly section: SectionKind;
  readonly onClose: () => void;
  readonly onAdd: (clause: LibraryClause, position: Position) => void;
}

/** The clause library: find a clause, see its positions side by side with this draft's figures. */
export function LibraryPicker(props: PickerProps) {
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title="Clause library"
      size="full"
      bodyClassName={styles['body']}
    >
      <Picker {...props} />
    </Dialog>
  );
}

function Picker({ section, onAdd }: PickerProps) {
  const catalogue = useCatalogue();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<string>(section === 'custom' ? ALL : section);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const isInternal = useAgreement((agreement) => agreement.kind === 'internal');
  const sections = useAgreement((agreement) => agreement.sections);
  const used = useMemo(
    () =>
      new Set(
        sections.flatMap(({ items }) =>
          items.flatMap((item) =>
            item.type === 'clause' && item.origin ? [item.origin.clause] : [],
          ),
        ),
      ),
    [sections],
  );
  const suits = isInternal ? 'between-teams' : 'between-companies';
  const clauses = catalogue?.clauses ?? NO_CLAUSES;
  const everywhere = useMemo(
    () => findClauses(clauses, { query, section: null, suits }),
    [clauses, query, suits],
  );
  const found = useMemo(
    () => (filter === ALL ? everywhere : everywhere.filter((clause) => clause.section === filter)),
    [everywhere, filter],
  );
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0];
  const results = useRef<HTMLDivElement>(null);
  return (
    <div className={styles['picker']}>
      <div className={styles['left']}>
        <TextField
          label="Search the library"
          type="search"
          autoFocus
          value={query}
          onChange={setQuery}
          placeholder="credits, maintenance, exit…"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            results.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
          }}
        />
        <Select label="Section" hideLabel options={SECTIONS} value={filter} onChange={setFilter} />
        <ListBox
          ref={results}
          aria-label="Clauses"
          className={styles['results'] ?? ''}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen ? [chosen.id] : []}
          onSelectionChange={(keys) => {
            if (keys !== 'all') setChosenId(String([...keys][0]));
          }}
          renderEmptyState={() => (
            <div className={styles['nothing']}>
              <p>No clause of this section fits.</p>
              {filter !== ALL && everywhere.length > 0 && (
                <Button size="small" onPress={() => setFilter(ALL)}>
                  {`Search all sections (${everywhere.length})`}
                </Button>
              )}
            </div>
          )}
        >
          {found.map((clause) => (
            <ListBoxItem
              key={clause.id}
              id={clause.id}
              textValue={clause.title}
              className={styles['result'] ?? ''}
            >
              <span className={styles['resultWords']}>
                {clause.title}
                {filter === ALL && (
                  <span className={styles['resultSection']}>{SECTION_NAMES[clause.section]}</span>
                )}
              </span>
              {used.has(clause.id) && (
                <span title="Already in this draft">
                  <Check size={14} aria-label="already in this draft" />
                </span>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </div>
      <div className={styles['right']}>{chosen && <Positions clause={chosen} onAdd={onAdd} />}</div>
    </div>
  );
}

function Positions({
  clause,
  onAdd,
}: {
  readonly clause: LibraryClause;
  readonly onAdd: PickerProps['onAdd'];
}) {
  const wordings = POSITIONS.flatMap((position) => {
    const text = clause.positions[position];
    const parsed = text && parseMarkup(text);
    return parsed?.ok ? [{ position, body: parsed.value }] : [];
  });
  return (
    <>
      <h3 className={styles['name']}>{clause.title}</h3>
      <p className={styles['guidance']}>{clause.guidance}</p>
      <div className={styles['positions']}>
        {wordings.map(({ position, body }) => (
          <section
            key={position}
            className={styles['position']}
            aria-label={POSITION_NAMES[position]}
          >
            <div className={styles['positionHead']}>
              <h4 className={styles['positionName']}>
                {wordings.length === 1 ? 'One wording for all' : POSITION_NAMES[position]}
              </h4>
              <Button
                size="small"
                variant={position === 'balanced' ? 'primary' : 'secondary'}
                onPress={() => onAdd(clause, position)}
              >
                Add
              </Button>
            </div>
            <StaticRichText body={body} className={styles['text'] ?? ''} />
          </section>
        ))}
      </div>
    </>
  );
}
