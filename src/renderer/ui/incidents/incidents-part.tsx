import { Dices, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../button.tsx';
import { FileButton } from '../file-button.tsx';
import { DecimalField, NumberField } from '../number-field.tsx';
import { DataTable, PageFields, PagePart } from '../page.tsx';
import { Problems } from '../problem-list.tsx';
import { Select } from '../select.tsx';
import { TextField } from '../text-field.tsx';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { spanOf } from '#shared/engine/calendar/windows.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import { textOf } from '#shared/engine/import/bytes.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { drawIncidents } from '#shared/engine/replay/draw.ts';
import { instantWords, lengthWords } from './moment-words.ts';
import styles from './incidents.module.css';

const KINDS = ['outage', ...EXCLUSION_CATEGORIES] as const;
type Kind = Incident['kind'];

export const kindWords = (kind: Kind): string =>
  kind === 'outage' ? 'Outage' : formatterFor('en-GB').choice('exclusionCategory', kind);

const KIND_OPTIONS = KINDS.map((id) => ({ id, label: kindWords(id) }));
/** More rows are no use to a reader; all of them are reckoned. */
const SHOWN = 50;

/** Incidents, and where they come from. */
export interface IncidentList {
  readonly incidents: readonly Incident[];
  /** "outages-2026.csv", "drawn with seed 1"; empty while they are typed. */
  readonly source: string;
}

/** What was not taken, and why. */
interface Refused {
  readonly title: string;
  readonly problems: readonly Problem[];
}
const NONE_REFUSED: Refused = { title: '', problems: [] };

interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The incidents: typed, imported from a log, or drawn at random. */
export function IncidentsPart({
  list,
  period,
  zone,
  onChange,
  onPeriod,
}: {
  readonly list: IncidentList;
  readonly period: Period;
  /** Of times that name none. */
  readonly zone: string;
  readonly onChange: (list: IncidentList) => void;
  /** An imported log brings its own time. */
  readonly onPeriod: (period: Period) => void;
}) {
  const [refused, setRefused] = useState<Refused>(NONE_REFUSED);
  const [way, setWay] = useState<'type' | 'draw' | null>(null);
  const { incidents, source } = list;

  const add = (text: string, name: string, before: readonly Incident[], title: string): boolean => {
    const read = readIncidents(text, { zone });
    setRefused(read.ok ? NONE_REFUSED : { title, problems: read.error });
    if (!read.ok) return false;
    const all = [...before, ...read.value].sort((a, b) => a.start - b.start);
    onChange({ incidents: all, source: name });
    const [first] = read.value;
    if (first && before.length === 0) onPeriod(monthOf(dayOf(first.start, zone)));
    return true;
  };
  const importFile = async (file: File) => {
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    const title = `${file.name} was not imported`;
    if (text.ok) add(text.value.text, file.name, [], title);
    else setRefused({ title, problems: text.error });
  };

  return (
    <PagePart
      title="Incidents"
      note="A log has the columns start, end, kind and, if parts of a service fail, weight. A kind is “outage” or a ground of exclusion."
      actions={
        <>
          <Button
            icon={<Plus size={15} />}
            aria-expanded={way === 'type'}
            onPress={() => setWay(way === 'type' ? null : 'type')}
          >
            Add one
          </Button>
          <FileButton accept={['.csv', '.tsv', '.txt']} onFile={(file) => void importFile(file)}>
            Import a log …
          </FileButton>
          <Button
            icon={<Dices size={15} />}
            aria-expanded={way === 'draw'}
            onPress={() => setWay(way === 'draw' ? null : 'draw')}
          >
            Draw at random
          </Button>
        </>
      }
    >
      <Problems {...refused} />
      {way === 'type' && (
        <TypedIncident
          onAdd={(line) =>
            add(`start;end;kind;weight\n${line}`, source, incidents, 'The incident was not added')
          }
        />
      )}
      {way === 'draw' && (
        <DrawnIncidents
          onDraw={(rate, mean, seed) => {
            setRefused(NONE_REFUSED);
            onChange({
              incidents: drawIncidents(
                {
                  ratePerMonth: rate,
                  durations: { shape: 'lognormal', meanMinutes: mean, sigma: 1 },
                  kinds: [],
                },
                seed,
                spanOf(period.first, period.last, zone),
              ),
              source: `drawn with the seed ${seed}`,
            });
          }}
        />
      )}
      {(incidents.length > 0 || source !== '') && (
        <>
          <div className={styles['summary']}>
            <span>
              {[
                `${incidents.length.toLocaleString('en-GB')} ${incidents.length === 1 ? 'incident' : 'incidents'}`,
                source,
              ]
                .filter((part) => part !== '')
                .join(', ')}
            </span>
            <Button
              size="small"
              variant="quiet"
              onPress={() => onChange({ incidents: [], source: '' })}
            >
              Remove all
            </Button>
          </div>
          {incidents.length > 0 && (
            <DataTable
              label="Table of incidents"
              isShort
              rows={incidents.slice(0, SHOWN).map((incident, index) => ({ incident, index }))}
              keyOf={({ index }) => String(index)}
              columns={[
                { heading: 'Start', cell: ({ incident }) => instantWords(incident.start, zone) },
                { heading: 'End', cell: ({ incident }) => instantWords(incident.end, zone) },
                {
                  heading: 'Length',
                  align: 'end',
                  cell: ({ incident }) => lengthWords(incident.end - incident.start),
                },
                { heading: 'Kind', cell: ({ incident }) => kindWords(incident.kind) },
                { heading: 'Weight', align: 'end', cell: ({ incident }) => incident.weight },
                {
                  heading: 'Remove',
                  align: 'end',
                  cell: ({ index }) => (
                    <IconButton
                      size="small"
                      label={`Remove incident ${index + 1}`}
                      icon={<X size={14} />}
                      onPress={() =>
                        onChange({ incidents: incidents.filter((_, at) => at !== index), source })
                      }
                    />
                  ),
                },
              ]}
            />
          )}
          {incidents.length > SHOWN && (
            <p className={styles['more']}>
              {`The first ${SHOWN} are shown; all ${incidents.length.toLocaleString('en-GB')} are reckoned.`}
            </p>
          )}
        </>
      )}
    </PagePart>
  );
}

const monthOf = (day: IsoDate): Period => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    first: `${day.slice(0, 7)}-01` as IsoDate,
    last: `${day.slice(0, 7)}-${String(days).padStart(2, '0')}` as IsoDate,
  };
};

/** One incident, typed as in a log: it is read by the same rules. */
function TypedIncident({ onAdd }: { readonly onAdd: (line: string) => boolean }) {
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [kind, setKind] = useState<Kind>('outage');
  const [weight, setWeight] = useState<DecimalString | null>('1' as DecimalString);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!onAdd([start, end, kind, weight ?? '1'].join(';'))) return;
        setStart('');
        setEnd('');
      }}
    >
      <PageFields>
        <TextField
          label="Start"
          placeholder="2026-06-03 14:05"
          autoFocus
          value={start}
          onChange={setStart}
        />
        <TextField label="End" placeholder="2026-06-03 14:45" value={end} onChange={setEnd} />
        <Select label="Kind" options={KIND_OPTIONS} value={kind} onChange={setKind} />
        <DecimalField
          label="Weight"
          description="The part of the service affected, 0 to 1."
          value={weight}
          onChange={setWeight}
        />
        <div className={styles['submit']}>
          <Button type="submit" variant="primary" isDisabled={start === '' || end === ''}>
            Add
          </Button>
        </div>
      </PageFields>
    </form>
  );
}

function DrawnIncidents({
  onDraw,
}: {
  readonly onDraw: (ratePerMonth: number, meanMinutes: number, seed: number) => void;
}) {
  const [rate, setRate] = useState<DecimalString | null>('3' as DecimalString);
  const [mean, setMean] = useState<DecimalString | null>('25' as DecimalString);
  const [seed, setSeed] = useState<number | null>(1);
  return (
    <PageFields>
      <DecimalField label="Outages a month" value={rate} onChange={setRate} />
      <DecimalField label="Mean length" suffix="min" value={mean} onChange={setMean} />
      <NumberField
        label="Seed"
        description="The same seed draws the same incidents."
        min={0}
        max={999_999_999}
        value={seed}
        onChange={setSeed}
      />
      <div className={styles['submit']}>
        <Button
          variant="primary"
          isDisabled={rate === null || mean === null || seed === null}
          onPress={() => {
            if (rate !== null && mean !== null && seed !== null)
              onDraw(Number(rate), Number(mean), seed);
          }}
        >
          Draw
        </Button>
      </div>
    </PageFields>
  );
}
