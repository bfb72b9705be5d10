import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { TimeZoneField } from '#renderer/ui/fields/time-zone-field.tsx';
import type { MappingQuestion, TicketField } from '#shared/engine/import/columns.ts';
import { TICKET_FIELDS } from '#shared/engine/import/columns.ts';
import { DURATION_CELL_UNITS } from '#shared/engine/import/durations.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Columns, TicketReading } from './work.ts';

const FIELD_LABELS: Readonly<Record<TicketField, string>> = {
  opened: 'Opened',
  responded: 'First answered',
  resolved: 'Resolved',
  responseTime: 'Time to answer',
  resolutionTime: 'Time to resolve',
  severity: 'Severity',
  waitingTime: 'Time waiting',
  pauses: 'Pauses',
};

const NONE = '';
const ORDERS = [
  { id: NONE, label: 'As the file shows' },
  { id: 'day-first', label: 'Day first: 03/06 is 3 June' },
  { id: 'month-first', label: 'Month first: 03/06 is 6 March' },
] as const;
const UNITS = [
  { id: NONE, label: 'As the file shows' },
  ...DURATION_CELL_UNITS.map((id) => ({ id, label: `${id}s` })),
] as const;
const MARKS = [
  { id: NONE, label: 'As the file shows' },
  { id: 'point', label: 'Decimal point: 1,234 is a thousand' },
  { id: 'comma', label: 'Decimal comma: 1,234 is a little over one' },
] as const;

/** Which column says what: guessed, corrected once, and remembered for files with the same header. */
export function ColumnsPart({
  source,
  columns,
  questions,
  onRead,
}: {
  readonly source: string;
  readonly columns: Columns;
  readonly questions: readonly MappingQuestion[];
  readonly onRead: (reading: TicketReading) => void;
}) {
  const [mapping, setMapping] = useState(columns.reading.mapping);
  const [zone, setZone] = useState(columns.reading.zone);
  const [isOpen, setOpen] = useState(questions.length > 0);
  const options = [
    { id: NONE, label: 'No column' },
    ...columns.names.map((name, at) => {
      const samples = columns.samples[at] ?? [];
      return { id: name, label: name, description: samples.join(' · ') };
    }),
  ];
  return (
    <PagePart
      title="Columns"
      note={`What the columns of ${source} say. Remembered for files with the same columns.`}
      actions={
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Change the columns'}
        </Button>
      }
    >
      {questions.length > 0 && (
        <Banner tone="warning" title="Something only you can say">
          <ul>
            {questions.map((question) => (
              <li key={JSON.stringify(question)}>{questionWords(question)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {isOpen && (
        <>
          <PageFields>
            {TICKET_FIELDS.map((field) => (
              <Select
                key={field}
                label={FIELD_LABELS[field]}
                options={options}
                value={mapping.columns[field] ?? NONE}
                onChange={(name) =>
                  setMapping({
                    ...mapping,
                    columns: { ...mapping.columns, [field]: name === NONE ? null : name },
                  })
                }
              />
            ))}
            <Select
              label="Dates"
              options={ORDERS}
              value={mapping.dateOrder ?? NONE}
              onChange={(order) =>
                setMapping({ ...mapping, dateOrder: order === NONE ? null : order })
              }
            />
            <Select
              label="Bare numbers of times are"
              options={UNITS}
              value={mapping.durationUnit ?? NONE}
              onChange={(unit) =>
                setMapping({ ...mapping, durationUnit: unit === NONE ? null : unit })
              }
            />
            <Select
              label="Numbers of times have a"
              options={MARKS}
              value={mapping.decimalMark ?? NONE}
              onChange={(mark) =>
                setMapping({ ...mapping, decimalMark: mark === NONE ? null : mark })
              }
            />
            <TimeZoneField
              label="Times without a zone"
              description="Empty: the time zone of the agreement."
              value={zone}
              onChange={setZone}
            />
          </PageFields>
          <div>
            <Button variant="primary" onPress={() => onRead({ mapping, zone })}>
              Use these columns
            </Button>
          </div>
        </>
      )}
    </PagePart>
  );
}

function questionWords(question: MappingQuestion): string {
  switch (question.type) {
    case 'no-column':
      return question.field === 'opened'
        ? 'Which column says when a case was opened?'
        : 'Which column says when a case was answered or resolved, or how long that took?';
    case 'date-order':
      return `All dates of “${question.column}” can be read both ways, such as ${question.example}: does the day or the month come first?`;
    case 'duration-unit':
      return `“${question.column}” holds numbers without a unit, such as ${question.example}: what do they count?`;
    case 'decimal-mark':
      return `The numbers of “${question.column}” can be read with decimals or with thousands, such as ${question.example}: is the decimal mark a point or a comma?`;
    default:
      return unreachable(question);
  }
}
