import { useMemo } from 'react';
import { PagePart } from '#renderer/ui/page.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { countingRules } from '#shared/engine/availability/rules.ts';
import { tally, type Part } from '#shared/engine/availability/tally.ts';
import { spanOf } from '#shared/engine/calendar/windows.ts';
import type { Incident, Span } from '#shared/engine/incident.ts';
import { instantWords, lengthWords } from './moment-words.ts';
import styles from './replay.module.css';

const WIDTH = 1000;
const ROW = 34;
const TOP = 22;
/** A bar is at least this wide, or one would not see four minutes in a month. */
const LEAST = 3;

const FATES: Readonly<Record<Part['fate'], string>> = {
  counts: 'counts',
  short: 'too short to count',
  excluded: 'excluded',
};

/** The period as a band for each availability promise: what counts, what is excluded or too short. */
export function Timeline({
  incidents,
  agreements,
  period,
}: {
  readonly incidents: readonly Incident[];
  readonly agreements: readonly Agreement[];
  readonly period: { readonly first: IsoDate; readonly last: IsoDate };
}) {
  const zone = agreements[0]?.timeZone ?? 'UTC';
  const span = useMemo(() => spanOf(period.first, period.last, zone), [period, zone]);
  const bands = useMemo(
    () =>
      agreements.flatMap((agreement) =>
        agreement.commitments
          .filter(({ kind, target }) => kind === 'availability' && target.value !== null)
          .map((commitment) => ({
            key: `${agreement.id} ${commitment.id}`,
            label: `${commitment.name} (${agreement.title})`,
            parts: drawn(tally(incidents, countingRules(agreement, commitment)).parts, span),
          })),
      ),
    [agreements, incidents, span],
  );
  if (bands.length === 0) return null;
  const height = TOP + bands.length * ROW + 22;
  const at = (instant: number) => ((instant - span.start) / (span.end - span.start)) * WIDTH;
  return (
    <PagePart
      title="Timeline"
      note="Red counts as downtime; grey does not: it is excluded or too short."
    >
      <svg
        className={styles['timeline']}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={bands
          .map(
            ({ label, parts }) =>
              `${label}: ${parts.filter(({ fate }) => fate === 'counts').length} outages count, ${parts.filter(({ fate }) => fate !== 'counts').length} do not`,
          )
          .join('. ')}
      >
        {bands.map(({ key, label, parts }, index) => {
          const y = TOP + index * ROW;
          return (
            <g key={key} transform={`translate(0,${y})`}>
              <text className={styles['bandLabel']} y={-2}>
                {label}
              </text>
              <rect className={styles['band']} y={4} width={WIDTH} height={14} rx="3" />
              {parts.map((part) => (
                <rect
                  key={part.start}
                  className={styles[part.fate]}
                  x={Math.min(at(part.start), WIDTH - LEAST)}
                  y={4}
                  width={Math.max(LEAST, at(part.end) - at(part.start))}
                  height={14}
                >
                  <title>{`${instantWords(part.start, zone)}, ${lengthWords(part.end - part.start)}: ${FATES[part.fate]}`}</title>
                </rect>
              ))}
            </g>
          );
        })}
        <text className={styles['end']} y={height - 4}>
          {instantWords(span.start, zone)}
        </text>
        <text className={styles['end']} x={WIDTH} y={height - 4} textAnchor="end">
          {instantWords(span.end, zone)}
        </text>
      </svg>
    </PagePart>
  );
}

/** The parts inside the span; those that would be drawn on each other are drawn as one. */
function drawn(parts: readonly Part[], span: Span): readonly Part[] {
  const pixel = (span.end - span.start) / WIDTH;
  const shown: Part[] = [];
  for (const part of parts) {
    const start = Math.max(part.start, span.start);
    const end = Math.min(part.end, span.end);
    if (end <= start) continue;
    const last = shown.at(-1);
    if (last && last.fate === part.fate && start - last.end < pixel)
      shown[shown.length - 1] = { ...last, end };
    else shown.push({ ...part, start, end });
  }
  return shown;
}
