import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { titleOf } from '#renderer/shell/words.ts';
import type { InheritedValue } from '#shared/engine/levels/inherited.ts';
import { STANDING_WORDS, type LevelRow, type LevelTable } from './level-rows.ts';
import styles from './levels.module.css';
import { levelPlace } from './values.ts';

/** One table for each kind: what applies, where it comes from, what it replaces. */
export const LevelTables = ({
  tables,
  placeOf,
  onTakeOver,
}: {
  readonly tables: readonly LevelTable[];
  /** Where a value of this agreement's own stands. */
  readonly placeOf: (value: InheritedValue) => string;
  readonly onTakeOver: (value: InheritedValue) => void;
}) =>
  tables.map(({ part, title, rows }) => (
    <PagePart key={part} title={title}>
      <div className={styles['table']}>
        <DataTable
          label={`${title}: what applies, and where it comes from`}
          rows={rows}
          keyOf={({ value }) => value.key}
          columns={[
            { heading: 'Name', cell: ({ value }) => value.name },
            {
              heading: 'Applies',
              cell: ({ words }) => <span className={styles['words']}>{words}</span>,
            },
            { heading: 'Where from', cell: (row) => <From row={row} /> },
            { heading: 'Instead of', cell: (row) => <InsteadOf row={row} /> },
            {
              heading: 'Action',
              align: 'end',
              cell: ({ value, standing }) =>
                standing === 'inherited' ? (
                  <Button
                    size="small"
                    place={levelPlace(value)}
                    aria-label={`Take over ${value.name}`}
                    onPress={() => onTakeOver(value)}
                  >
                    Take over
                  </Button>
                ) : (
                  <Button
                    size="small"
                    variant="quiet"
                    place={levelPlace(value)}
                    aria-label={`Go to ${value.name}`}
                    onPress={() => goToPlace(placeOf(value))}
                  >
                    Go to
                  </Button>
                ),
            },
          ]}
        />
      </div>
    </PagePart>
  ));

const From = ({ row: { value, standing, replaced } }: { readonly row: LevelRow }) => (
  <>
    {/* What only repeats the one above needs nobody's eye. */}
    <Badge tone={replaced[0]?.same ? 'neutral' : TONES[standing]}>{STANDING_WORDS[standing]}</Badge>
    {standing === 'inherited' && <Source title={titleOf(value.origin)} />}
  </>
);

const TONES = { inherited: 'accent', overrides: 'warning', own: 'neutral' } as const;

const Source = ({ title }: { readonly title: string }) => (
  <span className={styles['sub']} title={title}>
    {title}
  </span>
);

const InsteadOf = ({ row: { replaced, words: now } }: { readonly row: LevelRow }) =>
  replaced.length === 0 ? (
    '–'
  ) : (
    <ul>
      {replaced.map(({ title, words, same }) => (
        <li key={title}>
          <span className={styles['words']}>
            {same ? 'the same' : words === now ? 'the same but for details' : words}
          </span>
          <Source title={title} />
        </li>
      ))}
    </ul>
  );
