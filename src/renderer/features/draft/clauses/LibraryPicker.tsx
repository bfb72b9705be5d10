import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { StaticRichText } from '#renderer/editor/StaticRichText.tsx';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import {
  POSITIONS,
  SECTION_KINDS,
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
const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
  definitions: 'Definitions',
  stakeholders: 'Stakeholders',
  services: 'Services',
  scope: 'Scope',
  metrics: 'Metrics',
  exclusions: 'Exclusions',
  termination: 'Termination',
  support: 'Support',
  reporting: 'Reporting',
  'data-protection': 'Data protection',
  general: 'General',
  custom: 'Other',
};
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
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title="Clause library" size="full">
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
  const found = useMemo(
    () =>
      findClauses(catalogue?.clauses ?? [], {
        query,
        section: filter === ALL ? null : (filter as SectionKind),
        suits: isInternal ? 'between-teams' : 'between-companies',
      }),
    [catalogue, query, filter, isInternal],
  );
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0];
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
        />
        <Select label="Section" hideLabel options={SECTIONS} value={filter} onChange={setFilter} />
        <ul className={styles['results']} aria-label="Clauses">
          {found.map((clause) => (
            <li key={clause.id}>
              <button
                type="button"
                className={styles['result']}
                aria-current={clause.id === chosen?.id}
                onClick={() => setChosenId(clause.id)}
              >
                {clause.title}
                {used.has(clause.id) && <Check size={14} aria-label="already in this draft" />}
              </button>
            </li>
          ))}
          {catalogue && found.length === 0 && (
            <li className={styles['nothing']}>
              No clause fits. Search all sections, or write a new clause.
            </li>
          )}
        </ul>
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
