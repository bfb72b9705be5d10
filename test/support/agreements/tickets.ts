import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A ticket as a service desk has it; times are epoch milliseconds. */
export interface DeskTicket {
  readonly id: string;
  readonly opened: number;
  readonly responded: number | null;
  readonly resolved: number | null;
  readonly severity: string;
}

export interface Desk {
  readonly count: number;
  readonly seed: number;
  /** The first day, "2026-01-01", and the number of days over which tickets come in. */
  readonly from?: string;
  readonly days?: number;
}

/** Share of the tickets, median hours to answer and to resolve, and how far they scatter. */
const SEVERITIES = [
  { name: '1 - Critical', share: 0.05, answer: 0.3, resolve: 4, scatter: 0.9 },
  { name: '2 - High', share: 0.15, answer: 1, resolve: 7, scatter: 1 },
  { name: '3 - Medium', share: 0.5, answer: 3, resolve: 20, scatter: 1.1 },
  { name: '4 - Low', share: 0.3, answer: 8, resolve: 60, scatter: 1.2 },
] as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A history as service desks have them: times to resolve are lognormal, most tickets come in
 * office hours, graver ones are quicker, and the last ones are still open. The same seed gives the
 * same tickets.
 */
export function deskTickets({ count, seed, from = '2026-01-01', days = 365 }: Desk): DeskTicket[] {
  const generator = xoroshiro128plus(seed);
  const uniform = () => (generator.next() >>> 0) / 0x1_0000_0000;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const lognormal = (median: number, scatter: number) => median * Math.exp(scatter * normal());
  const start = Date.parse(`${from}T00:00:00Z`);
  const end = start + days * DAY;
  const tickets: DeskTicket[] = [];
  for (let index = 0; index < count; index += 1) {
    const day = start + Math.floor((index / count) * days) * DAY;
    const hour = uniform() < 0.85 ? 8 + 10 * uniform() : 24 * uniform();
    const opened = day + Math.floor(hour * 60) * 60_000;
    const chance = uniform();
    let passed = 0;
    const severity = SEVERITIES.find(({ share }) => (passed += share) > chance) ?? SEVERITIES[2];
    const minutes = (hours: number) => Math.max(1, Math.round(hours * 60)) * 60_000;
    const answer = lognormal(severity.answer, severity.scatter);
    const responded = opened + minutes(answer);
    const resolved = opened + minutes(answer + lognormal(severity.resolve, severity.scatter));
    tickets.push({
      id: `INC${String(index + 1).padStart(7, '0')}`,
      opened,
      responded: responded < end ? responded : null,
      resolved: resolved < end ? resolved : null,
      severity: severity.name,
    });
  }
  return tickets;
}

const SUBJECTS = ['Printer does not print', 'VPN drops', 'Invoice, "wrong" total', 'Reset; please'];

/** How a service desk writes its export. */
export interface DeskFormat {
  readonly separator: string;
  /** Number, subject, priority, state, created, first response, resolved, group. */
  readonly header: readonly string[];
  /** A moment, epoch milliseconds, without a zone. */
  readonly time: (at: number) => string;
}

const iso = (at: number): string => new Date(at).toISOString().replace('T', ' ').slice(0, 16);

const ENGLISH: DeskFormat = {
  separator: ',',
  header: [
    'Number',
    'Subject',
    'Priority',
    'State',
    'Created',
    'First response',
    'Resolved',
    'Assignment group',
  ],
  time: iso,
};

/** "03<mark>06<mark>2026 14:05": the third of June. */
export const dayFirst =
  (mark: string) =>
  (at: number): string => {
    const [date = '', time = ''] = iso(at).split(' ');
    return `${date.split('-').reverse().join(mark)} ${time}`;
  };

export const GERMAN: DeskFormat = {
  separator: ';',
  header: [
    'Ticketnummer',
    'Betreff',
    'Priorität',
    'Status',
    'Erstellt am',
    'Erste Antwort',
    'Gelöst am',
    'Gruppe',
  ],
  time: dayFirst('.'),
};

/** The tickets as a service desk exports them, with columns that nobody needs. */
export function deskCsv(
  tickets: readonly DeskTicket[],
  { separator, header, time }: DeskFormat = ENGLISH,
): string {
  const moment = (at: number | null) => (at === null ? '' : time(at));
  const cell = (text: string) =>
    /["\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = tickets.map(({ id, opened, responded, resolved, severity }, index) =>
    [
      id,
      SUBJECTS[index % SUBJECTS.length]!,
      severity,
      resolved === null ? 'Open' : 'Closed',
      moment(opened),
      moment(responded),
      moment(resolved),
      `group-${index % 7}`,
    ]
      .map(cell)
      .join(separator),
  );
  return `${header.join(separator)}\n${rows.join('\n')}\n`;
}
