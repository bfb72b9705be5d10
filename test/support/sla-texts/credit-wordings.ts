// How service level agreements say a step of credits: its level, and the level with what it earns.

/** A level as it stands behind "is": its upper bound, and the lower one where it has one. */
export type Level = (below: number, least: number | null) => string;

const or = (both: Level, lone: Level): Level => {
  return (below, least) => (least === null ? lone : both)(below, least);
};
const lessThan: Level = (below) => `less than ${below}%`;
const sign: Level = (below) => `< ${below}%`;

export const LEVEL_WORDINGS: Readonly<Record<string, Level>> = {
  'two comparisons, the upper first': or((b, a) => `below ${b}% but at or above ${a}%`, lessThan),
  'two comparisons, the lower first': or(
    (b, a) => `meets or exceeds ${a}% but falls below ${b}%`,
    (b) => `falls below ${b}%`,
  ),
  'a comparison in brackets': or((b, a) => `less than ${b}% (and at least ${a}%)`, lessThan),
  'a lesser level': (b, a) => `lesser than ${b}%${a === null ? '' : ` but no less than ${a}%`}`,
  'an open end': or((b, a) => `from ${a}% up to (but not including) ${b}%`, lessThan),
  'between, from below': or((b, a) => `between ${a}% and ${b}%`, lessThan),
  'between, from above': or((b, a) => `between ${b}% and ${a}%`, lessThan),
  'signs of both': or((b, a) => `< ${b}% and ≥ ${a}%`, sign),
  'signs around a name': or(
    (b, a) => `${a}% ≤ x < ${b}%`,
    (b) => `x < ${b}%`,
  ),
};

/** A level and what it earns, in a line or a sentence. */
export const STEP_FRAMES: Readonly<Record<string, (level: string, credit: string) => string>> = {
  'a colon': (level, credit) => `Uptime ${level}: ${credit}`,
  'an arrow': (level, credit) => `Uptime ${level} -> ${credit}`,
  'a double arrow': (level, credit) => `Uptime ${level} => ${credit}`,
  'a dash': (level, credit) => `Uptime ${level} – ${credit}`,
  'the credit before a dash': (level, credit) => `${credit} - ${level}`,
  'the level in brackets': (level, credit) => `${credit} (uptime ${level})`,
  'if, then': (level, credit) => `If uptime is ${level}, the customer shall receive ${credit}`,
  'for each month': (level, credit) =>
    `For each month in which uptime was ${level}, we will issue ${credit}`,
  'payable if': (level, credit) =>
    `${credit} shall be payable if the availability in a month is ${level}`,
  'the credit, where': (level, credit) =>
    `${credit}, where the monthly availability of the service is ${level}`,
  'results in': (level, credit) => `Uptime of ${level} results in ${credit}`,
};

export const STEP_LAYOUTS: Readonly<Record<string, (steps: readonly string[]) => string>> = {
  bullets: (steps) => steps.map((step) => `- ${step}`).join('\n'),
  letters: (steps) => steps.map((step, at) => `(${'abc'.charAt(at)}) ${step};`).join('\n'),
  clauses: (steps) => steps.map((step, at) => `3.${at + 1} ${step}.`).join('\n\n'),
  paragraphs: (steps) => steps.map((step) => `${step}.`).join('\n\n'),
};
