import { useMemo } from 'react';
import { PagePart } from '#renderer/ui/page/page.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { countingRules } from '#shared/engine/availability/rules.ts';
import { tally, type Part } from '#shared/engine/availability/tally.ts';
import { spanOf } from '#shared/engine/calendar/windows.ts';
import type { Incident, Span } from '#shared/engine/incident.ts';
import { instantWords, lengthWords } from '#renderer/shell/incidents/moment-words.ts';
import styles from './replay.module.css';

const WIDTH = 1000;
const HEIGHT = 14;
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
            label: `${recordName(agreement, 'commitments', commitment.id)} (${agreement.title})`,
            parts: drawn(tally(incidents, countingRules(agreement, commitment)).parts, span),
          })),
      ),
    [agreements, incidents, span],
  );
  if (bands.length === 0) return null;
  const at = (instant: number) => ((instant - span.start) / (span.end - span.start)) * WIDTH;
  return (
    <PagePart
      title="Timeline"
      note="Red counts as downtime; grey does not: it is excluded or too short."
    >
      <div className={styles['timeline']}>
        {bands.map(({ key, label, parts }) => (
          <div key={key}>
            <span>{label}</span>
            <svg
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={`${label}: ${fates(parts)}`}
            >
              <rect className={styles['band']} width={WIDTH} height={HEIGHT} />
              {parts.map((part) => (
                <rect
                  key={part.start}
                  className={styles[part.fate]}
                  x={Math.min(at(part.start), WIDTH - LEAST)}
                  width={Math.max(LEAST, at(part.end) - at(part.start))}
                  height={HEIGHT}
                >
                  <title>{`${instantWords(part.start, zone)}, ${lengthWords(part.end - part.start)}: ${FATES[part.fate]}`}</title>
                </rect>
              ))}
            </svg>
          </div>
        ))}
        <div className={styles['ends']}>
          <span>{instantWords(span.start, zone)}</span>
          <span>{instantWords(span.end, zone)}</span>
        </div>
      </div>
    </PagePart>
  );
}

/** "1 outage counts, 12 do not". */
function fates(parts: readonly Part[]): string {
  const counting = parts.filter(({ fate }) => fate === 'counts').length;
  const others = parts.length - counting;
  return `${counting} ${counting === 1 ? 'outage counts' : 'outages count'}, ${others} ${others === 1 ? 'does' : 'do'} not`;
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
