import { emptyCell } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { lineOfHours } from '../lines/line-above.ts';
import { isTime, isTopicName, LONGEST_NAME } from '../words/cell-kind.ts';
import { runsOf } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';

const FEWEST_ROWS = 2;
const MOST_ROWS = 12;
const LONGEST_WORDS = 40;

/** What is left of the day and week. */
const OTHER_TIMES =
  /^(?:(?:at\s|during\s)?(?:all|any)\sother\s(?:times?|hours|days)|otherwise|(?:at\s)?any\sother\stime|outside\s(?:of\s)?(?:these|those)\s(?:hours|times)|(?:(?:in\sder|zur|alle)\s)?übrigen?\szeit(?:en)?|sonst|außerhalb\sdieser\szeiten|en\sdehors\sde\sces\s(?:heures|horaires)|(?:le\s)?reste\sdu\stemps|(?:el\s)?resto\s(?:del\s(?:tiempo|día|horario)|do\stempo)|(?:in\s)?tutti\sgli\saltri\s(?:orari|momenti)|fuori\sda\squesti\sorari|alle\soverige\s(?:tijden|uren)|overige\stijden)$/i;

/**
 * Windows of the day and week, a line each, and below each the time that holds in it: "Monday to Friday, 8 am to 5 pm",
 * "30 minutes", "Saturday, 9 am to 1 pm", "2 hours", "All other times", "Next working day". What its times are for the line
 * above the first window says, or what stands above that.
 */
export const windowRows = (passages: readonly Passage[]): readonly Recovered[] =>
  runsOf(passages).flatMap((run) => {
    const found: Recovered[] = [];
    for (let at = 0; at < run.length; at += 1) {
      const rows = rowsFrom(run, at);
      if (rows.length < FEWEST_ROWS) continue;
      found.push(tableOf(run, at, rows));
      at += rows.length * 2 - 1;
    }
    return found;
  });

type Row = readonly [Passage, Passage];

function rowsFrom(run: readonly Passage[], from: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = from; rows.length < MOST_ROWS; at += 2) {
    const [window, value] = run.slice(at, at + 2);
    if (window === undefined || value === undefined || window.kind === 'item') break;
    const isRest = rows.length > 0 && OTHER_TIMES.test(window.text.trim());
    if (!isRest && !isWindow(window)) break;
    // The last words before a gap may be taken for a heading: "Next working day".
    const isValue =
      value.kind !== 'item' &&
      (isTime(value) || (isRest && value.text.length <= LONGEST_WORDS && !isTopicName(value)));
    if (!isValue || lineOfHours(value.text, false) !== null) break;
    rows.push([window, value]);
  }
  return rows;
}

/** "Saturdays, 10 am to 4 pm", "Sundays & bank holidays 10 am to 4 pm". */
const isWindow = ({ text }: Passage): boolean =>
  text.length <= LONGEST_NAME &&
  (lineOfHours(text, false) !== null ||
    (BEGINS_WITH_DAY.test(text) && CLOCK.test(text) && !isTopicName({ text })));
const BEGINS_WITH_DAY =
  /^(?:week(?:days?|ends?)|(?:bank|public)\sholidays?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend|nntag)?s?)(?![A-Za-zÀ-ɏ])/i;
const CLOCK = /\d\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:[-–—]|to|till|until|bis)\s?\d/i;

function tableOf(run: readonly Passage[], from: number, rows: readonly Row[]): Recovered {
  const first = run[from]!;
  const none = emptyCell(first);
  const [name, topic] = [run[from - 2], run[from - 1]];
  const isHeaded = topic !== undefined && topic.kind !== 'item' && isTopicName(topic);
  const isNamed = isHeaded && name?.kind === 'paragraph' && IS_NAME.test(name.text);
  const { source, path, lead, at } = first;
  const lines = [...(isNamed ? [name] : []), ...(isHeaded ? [topic] : []), ...rows.flat()];
  return {
    table: {
      source,
      header: [isNamed ? name : none, isHeaded ? topic : none],
      rows,
      path,
      lead,
      at,
    },
    read: new Set(lines.map((line) => line.at)),
  };
}
const IS_NAME = /^\p{L}[^.:;?!\d]{2,59}$/u;
