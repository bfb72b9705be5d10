import type { Terms } from '#shared/terms/terms.ts';
import { isSeverityLabel, severitiesIn } from '../grammar/severity.ts';
import type { SlaText } from '../sla-text.ts';
import { flatRows } from './flat-rows.ts';
import { timeTerm, type FoundTime } from './found-time.ts';
import { barredRecords } from './barred-records.ts';
import { withMeanings } from './legend.ts';
import { spacedGrids } from './spaced-grids.ts';
import { looseGrids, looseTimeTables } from './loose-grids.ts';
import { looseRecords } from './loose-records.ts';
import { passageTimes } from './passage-times.ts';
import { pipedTables, type Recovered } from './piped-tables.ts';
import { steps, type Step } from './situation.ts';
import { tableTimes } from './table-times.ts';
import { coverageOf, type Target } from './target.ts';
import type { Topic } from './topic.ts';
import { workingTime } from './working-day.ts';

const MOST = 500;
const LONGEST_HOURS = 120;

/** Response and resolution times per severity and plan. */
export function times(whole: SlaText): Pick<Terms, 'response' | 'resolution'> {
  const text = withMeanings(withRecovered(whole));
  const working = workingTime(text);
  const rows = flatRows(text, working);
  const grids = looseGrids(text.passages, working);
  const inOrder = steps(text);
  const found = inOrder.flatMap((step) => {
    if (step.kind === 'table') return tableTimes(step.table, step.situation, working);
    const { passage, situation } = step;
    if (rows.read.has(passage.at) || grids.read.has(passage.at)) return [];
    const severity = rows.names.get(passage.at) ?? situation.severity;
    return passageTimes(passage, { ...situation, severity }, working);
  });
  const all = withHours([...rows.times, ...grids.times, ...found], hoursOfBlocks(inOrder));
  const terms = (topic: Topic) =>
    withoutRepeats(all.filter((one) => one.topic === topic))
      .slice(0, MOST)
      .map(timeTerm);
  return { response: terms('response'), resolution: terms('resolution') };
}

const HOURS_LABEL =
  /^(?:(?:support|service|coverage|cover|operating)\s)?(?:hours|coverage|availability|window|times?)(?:\sof\s(?:support|cover(?:age)?))?\s?[:–-]\s|^(?:support|service)zeit(?:en)?\s?:\s|^(?:plage|couverture|horaires?)\s?:\s/iu;

/** By the name of a severity or plan, the hours that a block of labels below it prints: "Hours: 24/7". */
function hoursOfBlocks(inOrder: readonly Step[]): ReadonlyMap<string, string> {
  const hours = new Map<string, string>();
  for (const step of inOrder) {
    if (step.kind === 'table') continue;
    const { severity, plan } = step.situation;
    const block = severity ?? plan;
    if (block === null) continue;
    const line = step.passage.text;
    const printed =
      line.length <= LONGEST_HOURS && HOURS_LABEL.test(line) && severitiesIn(line).length === 0
        ? coverageOf(line)
        : null;
    if (printed !== null && !hours.has(block.text)) hours.set(block.text, printed);
  }
  return hours;
}

const withHours = (
  found: readonly FoundTime[],
  hours: ReadonlyMap<string, string>,
): readonly FoundTime[] =>
  found.map((one) => {
    const coverage =
      one.target.coverage ??
      hours.get(one.severity.text) ??
      hours.get(one.plan?.text ?? '') ??
      null;
    return { ...one, target: { ...one.target, coverage } };
  });

/** A text with the tables that stood in it as lines of text, in the place of those. */
function withRecovered(text: SlaText): SlaText {
  const barred = [...barredRecords(text.passages), ...spacedGrids(text.passages)];
  const apart = positions(barred);
  const plain = text.passages.filter(({ at }) => !apart.has(at));
  const piped = pipedTables(plain);
  const drawn = positions(piped);
  const left = plain.filter(({ at }) => !drawn.has(at));
  const loose = looseTimeTables(left);
  const rows = positions(loose);
  const records = looseRecords(left.filter(({ at }) => !rows.has(at)));
  const found = [...barred, ...piped, ...loose, ...records];
  if (found.length === 0) return text;
  const read = positions(found);
  return {
    ...text,
    passages: text.passages.filter(({ at }) => !read.has(at)),
    tables: [...text.tables, ...found.map(({ table }) => table)],
  };
}

const positions = (tables: readonly Recovered[]): ReadonlySet<number> =>
  new Set(tables.flatMap(({ read }) => [...read]));

/** The same time said twice for one severity counts once; a nameless one not beside named ones. */
function withoutRepeats(found: readonly FoundTime[]): readonly FoundTime[] {
  const planned = new Set(
    found.flatMap((one) =>
      one.plan === null ? [] : [`${severityKey(one.severity.text)}|${timeOf(one.target)}`],
    ),
  );
  const covered = new Set(found.filter(({ target }) => target.coverage !== null).map(saidOf));
  const seen = new Set<string>();
  const named = new Set(
    found.filter(({ nameless }) => !nameless).map(({ target }) => timeOf(target)),
  );
  const general = generalLabel(found);
  return found.filter((one) => {
    const { severity, plan, target, nameless } = one;
    if (nameless && named.has(timeOf(target)) && one !== general) return false;
    if (plan === null && planned.has(`${severityKey(severity.text)}|${timeOf(target)}`))
      return false;
    if (target.coverage === null && covered.has(saidOf(one))) return false;
    const key = [
      severityKey(severity.text),
      plan?.text ?? '',
      timeOf(target),
      target.coverage ?? '',
    ].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "First response: 2 days" before times of single cases, none of them graded: what goes for the rest. */
function generalLabel(found: readonly FoundTime[]): FoundTime | null {
  const [first, ...others] = found;
  if (first === undefined || !first.nameless || first.rule !== 'times/label') return null;
  const isCase = ({ severity, passage }: FoundTime) =>
    passage !== first.passage &&
    !isSeverityLabel(severity.text) &&
    severitiesIn(severity.text).length === 0;
  return others.every(isCase) ? first : null;
}

/** What a time says besides when its clock runs. */
const saidOf = ({ severity, plan, target }: FoundTime): string =>
  [severityKey(severity.text), plan?.text ?? '', timeOf(target)].join('|');

const timeOf = ({ hours, text }: Target): string =>
  hours === null ? plain(text.replace(/\([^()]*\)/g, ' ')) : String(hours);

/** "P2" and "Priority 2 tickets" are one. */
const ONE_SCALE =
  /^(?:p|prio|priority|priorität|priorité|priorità|prioridad)(?: level)? ?(\d)(?: (?:tickets?|requests?|incidents?|issues?|cases?|calls?))?$/u;

const severityKey = (text: string) => plain(text).replace(ONE_SCALE, 'p$1');

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
