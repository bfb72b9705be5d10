import { X } from 'lucide-react';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { DecimalField, NumberField } from '#renderer/ui/fields/number-field.tsx';
import { DataTable, type DataColumn } from '#renderer/ui/page/page.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { FEW_CASES } from '#shared/engine/few-cases.ts';
import { removeResult } from '#shared/engine/record/edit.ts';
import { isImpossible, looksLikeFraction } from '#shared/engine/record/plausible.ts';
import type { WindowState } from '#shared/engine/record/met.ts';
import { countsCases, creditWords, resultSuffix } from './record-words.ts';
import type { RecordRow } from './record-rows.ts';
import styles from './record.module.css';
import { withResult, type TypedResult } from './result-edits.ts';
import { windowWords } from './window-words.ts';

/** Longer units, such as working days, need room beside the figure. */
const SHORT_UNIT = 7;

const STATES: Readonly<
  Record<WindowState, { readonly words: string; readonly tone: 'success' | 'danger' | 'neutral' }>
> = {
  met: { words: 'Met', tone: 'success' },
  missed: { words: 'Missed', tone: 'danger' },
  'not-measured': { words: 'Not measured', tone: 'neutral' },
};

/** Windows with what was measured in them, typed in place. */
export function ResultTable({
  commitment,
  title,
  rows,
}: {
  readonly commitment: Commitment;
  readonly title: string;
  readonly rows: readonly RecordRow[];
}) {
  const change = useChange();
  const currency = useAgreement((agreement) => agreement.currency);
  const { id } = commitment;

  const set = <K extends keyof TypedResult>({ period }: RecordRow, key: K, value: TypedResult[K]) =>
    change((agreement) => withResult(agreement, id, period, { [key]: value }), {
      label: LABELS[key],
      coalesce: `/commitments/${id}/results/${period}/${key}`,
      focus: `/commitments/${id}/results/${period}/${key}`,
    });
  const words = (row: RecordRow) => windowWords(commitment, row.period, row.last);
  const named = (what: string, row: RecordRow) => `${what} of ${title}, ${words(row)}`;
  const place = ({ period }: RecordRow, key: string) =>
    `/commitments/${id}/results/${period}/${key}`;

  const columns: readonly (DataColumn<RecordRow> | null)[] = [
    {
      heading: 'Window',
      cell: (row) => (
        <span className={styles['window']}>
          {words(row)}
          {row.recorded === null && <span className={styles['sub']}>no result yet</span>}
        </span>
      ),
    },
    {
      heading: 'Result',
      cell: (row) => (
        <DecimalField
          label={named('Result', row)}
          hideLabel
          className={styles[resultSuffix(commitment).length > SHORT_UNIT ? 'worded' : 'result']}
          kind={resultSuffix(commitment) === '%' ? 'percentage' : 'number'}
          suffix={resultSuffix(commitment)}
          {...faultOf(commitment, row.recorded?.result.value ?? null)}
          allowNegative={commitment.target.unit === 'points'}
          place={place(row, 'value')}
          value={row.recorded?.result.value ?? null}
          onChange={(value) => set(row, 'value', value)}
        />
      ),
    },
    {
      // One column: what a window comes to stays in sight beside its result where there is little room.
      heading: 'Outcome',
      cell: ({ recorded }) => (
        <span className={styles['outcome']}>
          {recorded ? stateBadge(recorded.state) : '–'}
          {recorded?.isOneOfFew === true && (
            <span className={styles['sub']}>{`fewer than ${FEW_CASES} cases, one missed`}</span>
          )}
          {recorded?.owed && (
            <span className={styles['figure']}>{creditWords(recorded.owed, currency)}</span>
          )}
        </span>
      ),
    },
    countsCases(commitment)
      ? {
          heading: 'Cases',
          cell: (row) => (
            <NumberField
              label={named('Cases', row)}
              hideLabel
              className={styles['cases']}
              max={999_999_999}
              place={place(row, 'cases')}
              value={row.recorded?.result.cases ?? null}
              onChange={(value) => set(row, 'cases', value)}
            />
          ),
        }
      : null,
    {
      heading: 'Note',
      cell: (row) => (
        <TextField
          label={named('Note', row)}
          hideLabel
          className={styles['note']}
          place={place(row, 'note')}
          value={row.recorded?.result.note ?? ''}
          onChange={(value) => set(row, 'note', value)}
        />
      ),
    },
    {
      heading: 'Remove',
      align: 'end',
      cell: (row) =>
        row.recorded && (
          <IconButton
            size="small"
            label={`Remove the result of ${title}, ${words(row)}`}
            icon={<X size={14} />}
            onPress={() => {
              const line = document.activeElement?.closest('tr');
              // Where the window stays to be filled in, so does its line.
              keepFocus(() => (line?.isConnected ? line.querySelector('input') : null));
              change((agreement) => removeResult(agreement, id, row.period), {
                label: 'Remove result',
              });
            }}
          />
        ),
    },
  ];

  return (
    <div className={styles['table']}>
      <DataTable
        label={`Results of ${title}`}
        rows={rows}
        keyOf={({ period }) => period}
        columns={columns.filter((column) => column !== null)}
      />
    </div>
  );
}

/** What is said below a figure that cannot be, or that may be another one. */
function faultOf(
  commitment: Commitment,
  value: DecimalString | null,
): { readonly error?: string; readonly description?: string } {
  if (value === null) return {};
  if (isImpossible(commitment, value)) return { error: 'More than 100% cannot be.' };
  return looksLikeFraction(commitment, value)
    ? { description: `Read as ${value}%, not as a fraction.` }
    : {};
}

const LABELS: Readonly<Record<keyof TypedResult, string>> = {
  value: 'Record result',
  cases: 'Record cases',
  note: 'Change note on result',
};

const stateBadge = (state: WindowState) => (
  <Badge tone={STATES[state].tone}>{STATES[state].words}</Badge>
);
