import { Dices, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { usePlatform } from '#renderer/platform/context.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FileButton, type ReadFile } from '#renderer/ui/file-button.tsx';
import { keepFocusNear } from '#renderer/ui/keep-focus.ts';
import { DecimalField, NumberField } from '#renderer/ui/fields/number-field.tsx';
import { DataTable, PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { err } from '#shared/base/result.ts';
import { spanOf } from '#shared/engine/calendar/windows.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import { CSV_LIMIT, textOf } from '#shared/engine/import/bytes.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { drawIncidents } from '#shared/engine/replay/draw.ts';
import { IncidentForm } from './incident-form.tsx';
import { kindWords } from './kind-words.ts';
import { instantWords, lengthWords } from './moment-words.ts';
import { saveLog } from './save-log.ts';
import styles from './incidents.module.css';

/** More rows are no use to a reader; all of them are reckoned. */
const SHOWN = 50;

/** Incidents, and where they come from. */
export interface IncidentList {
  readonly incidents: readonly Incident[];
  /** "outages-2026.csv", "drawn with seed 1"; empty while they are typed. */
  readonly source: string;
}

/** What was not taken, or taken in one of two ways, and why. */
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
  const platform = usePlatform();
  const [refused, setRefused] = useState<Refused>(NONE_REFUSED);
  const [way, setWay] = useState<'type' | 'draw' | null>(null);
  const { incidents, source } = list;
  const isAny = incidents.length > 0 || source !== '';

  const add = (added: readonly Incident[], name: string, before: readonly Incident[]): void => {
    setRefused(NONE_REFUSED);
    const all = [...before, ...added].sort((a, b) => a.start - b.start);
    onChange({ incidents: all, source: name });
    const [first] = added;
    if (first && before.length === 0) onPeriod(monthOf(dayOf(first.start, zone)));
  };
  const importFile = ({ name, content }: ReadFile) => {
    const text = content.ok ? textOf(content.value) : err([content.error]);
    const read = text.ok ? readIncidents(text.value.text, { zone }) : text;
    if (read.ok) {
      add(read.value.incidents, name, []);
      setRefused({ title: `${name} can be read in two ways`, problems: read.value.doubts });
    } else setRefused({ title: `${name} was not imported`, problems: read.error });
  };
  /** Before the incident of a row goes, or where it is null all of them. */
  const passFocusOn = (row: Element | null | undefined) => {
    const part = document.activeElement?.closest('section');
    keepFocusNear(row, {
      control: 'button',
      // The ways to other incidents.
      otherwise: () => part?.querySelector<HTMLElement>('[aria-expanded]'),
    });
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
          <FileButton accept={['.csv', '.tsv', '.txt']} limit={CSV_LIMIT} onFile={importFile}>
            Import a log…
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
        <IncidentForm zone={zone} onAdd={(incident) => add([incident], source, incidents)} />
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
      {/* There before it has words: only what changes in it is read aloud. */}
      <div className={isAny ? styles['summary'] : 'visually-hidden'}>
        <span role="status">{isAny && countOf(list)}</span>
        {isAny && (
          <span className={styles['acts']}>
            {incidents.length > 0 && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => void saveLog(platform, incidents)}
              >
                Save the log…
              </Button>
            )}
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                passFocusOn(null);
                onChange({ incidents: [], source: '' });
              }}
            >
              Remove all
            </Button>
          </span>
        )}
      </div>
      {isAny && (
        <>
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
                      onPress={() => {
                        passFocusOn(document.activeElement?.closest('tr'));
                        onChange({ incidents: incidents.filter((_, at) => at !== index), source });
                      }}
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

/** "3 incidents, outages-2026.csv" */
const countOf = ({ incidents, source }: IncidentList): string =>
  [
    `${incidents.length.toLocaleString('en-GB')} ${incidents.length === 1 ? 'incident' : 'incidents'}`,
    source,
  ]
    .filter((words) => words !== '')
    .join(', ');

const monthOf = (day: IsoDate): Period => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    first: `${day.slice(0, 7)}-01` as IsoDate,
    last: `${day.slice(0, 7)}-${String(days).padStart(2, '0')}` as IsoDate,
  };
};

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
