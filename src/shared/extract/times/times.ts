import type { Terms } from '#shared/terms/terms.ts';
import { isSeverityLabel, severitiesIn } from '../grammar/severity.ts';
import type { SlaText, TableView } from '../sla-text.ts';
import { namedByHeading } from './lines/by-heading.ts';
import { codedServices } from './tables/coded-services.ts';
import { flatRows } from './recover/flat-rows.ts';
import { timeTerm, type FoundTime, type Named } from './found-time.ts';
import { withMeanings } from './words/legend.ts';
import { namedByItems, namedByTheirCase } from './lines/item-subjects.ts';
import { withPlansOfBlocks } from './lines/plans-of-blocks.ts';
import { looseGrids } from './recover/loose-grids.ts';
import { passageTimes } from './lines/passage-times.ts';
import { requestTimes } from './lines/request-lists.ts';
import { withRecovered } from './recover/recover-tables.ts';
import { withoutRepeats } from './repeats.ts';
import { steps, type Step } from './steps.ts';
import { isSupportTier } from './words/support-tier.ts';
import type { Situation } from './situation/situation.ts';
import { tableTimes } from './tables/table-times.ts';
import { hoursOfTwins, titlesOfTwins } from './tables/twin-tables.ts';
import { coverageOf } from './words/target.ts';
import { isThreshold } from './tables/threshold-columns.ts';
import { toldByLabels } from './lines/told-labels.ts';
import type { Topic } from './words/topic.ts';
import { workingTime } from './words/working-day.ts';

const MOST = 500;
const LONGEST_HOURS = 120;

/** Response and resolution times per severity and plan. */
export function times(whole: SlaText): Pick<Terms, 'response' | 'resolution'> {
  const text = withMeanings(withRecovered(whole));
  const working = workingTime(text);
  const rows = flatRows(text, working);
  const grids = looseGrids(text.passages, working);
  const inOrder = steps(text, working);
  const titles = titlesOfTwins(text.tables);
  const twinHours = hoursOfTwins(text.tables);
  const found = inOrder.flatMap((step, index) => {
    if (step.kind === 'table')
      return tableTimes(step.table, entitled(step, titles), working).map((one) =>
        within(one, twinHours.get(step.table)),
      );
    const { passage, situation, from } = step;
    if (rows.read.has(passage.at) || grids.read.has(passage.at)) return [];
    if (isThreshold(passage, passagesAbove(inOrder, index))) return [];
    const severity = rows.names.get(passage.at) ?? situation.severity;
    return passageTimes(passage, { ...situation, severity }, working, from);
  });
  const all = withHours(
    withoutTiers(
      namedByHeading(
        [
          ...rows.times,
          ...grids.times,
          ...namedByItems(namedByTheirCase(toldByLabels(withPlansOfBlocks(found, text.passages)))),
          ...codedServices(text),
          ...requestTimes(text.passages, working),
        ],
        text.passages,
      ),
    ),
    hoursOfBlocks(inOrder),
  );
  const terms = (topic: Topic) =>
    withoutRepeats(
      all.filter((one) => one.topic === topic),
      all,
    )
      .slice(0, MOST)
      .map(timeTerm);
  const response = terms('response');
  return { response, resolution: withoutMinutes(terms('resolution'), response) };
}

/** The situation of a table, with the title that tells it from others of its form in the place of a plan. */
const entitled = (
  { table, situation }: Extract<Step, { kind: 'table' }>,
  titles: ReadonlyMap<TableView, Named>,
): Situation => ({ ...situation, plan: situation.plan ?? titles.get(table) ?? null });

const within = (found: FoundTime, hours: string | undefined): FoundTime => ({
  ...found,
  target: { ...found.target, coverage: found.target.coverage ?? hours ?? null },
});

const LINES_ABOVE = 3;
const passagesAbove = (inOrder: readonly Step[], index: number) =>
  inOrder
    .slice(Math.max(0, index - LINES_ABOVE), index)
    .map((step) => (step.kind === 'passage' ? step.passage : null));

/** Levels of the support desk are no severities where the text grades its cases elsewhere. */
function withoutTiers(found: readonly FoundTime[]): readonly FoundTime[] {
  const cases = found.filter(({ severity, nameless, passage }) => {
    const heading = nameless ? (passage.path.at(-1) ?? '') : '';
    return !isSupportTier(severity.text) && !isSupportTier(heading);
  });
  return cases.some(({ severity }) => isSeverityLabel(severity.text)) ? cases : found;
}

const SHORT_MONTHS = /(?<!\d)(?:[1-9]|1[0-2])\s?m$/u;

/** "Response 4d, solution 1m": nothing is solved before anyone answers, so that m is for months. */
const withoutMinutes = (
  resolution: Terms['resolution'],
  response: Terms['response'],
): Terms['resolution'] =>
  resolution.map((one) => {
    const answered = response.find(
      ({ severity, plan }) => severity === one.severity && plan === one.plan,
    );
    const isMonths =
      SHORT_MONTHS.test(one.text) && one.hours !== null && one.hours < (answered?.hours ?? 0);
    return isMonths ? { ...one, hours: null } : one;
  });

const HOURS_LABEL =
  /^(?:(?:support|service|coverage|cover|operating|business|working|office)\s)?(?:hours|coverage|availability|window|times?)(?:\sof\s(?:support|cover(?:age)?))?\s?[:–-]\s|^(?:support|service)zeit(?:en)?\s?:\s|^(?:plage|couverture|horaires?)\s?:\s/i;

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
