import type { TextTerm } from '#shared/terms/terms.ts';
import { hoursPhrases } from '../grammar/hours.ts';
import { sentences, type Passage } from '../sla-text.ts';
import { LABEL, LONGEST_TITLE, made } from './hours-words.ts';
import { OF_SOMETHING_ELSE, TITLE_OF_HOURS } from './said-words.ts';

// Hours that stand alone below the line that says whose they are.

/** The line before, or the one before that where only the days stand between. */
export function titleAbove(passages: readonly Passage[], index: number): Passage | undefined {
  const above = passages[index - 1];
  return above !== undefined && isDays(above.text) ? passages[index - 2] : above;
}

/** "Monday to Friday" alone on its line */
function isDays(line: string): boolean {
  const days = line.trim().replace(/[.,:;]$/, '');
  if (days.length > 40 || !/^\p{L}/u.test(days)) return false;
  const [phrase] = hoursPhrases(`${days} 9:00-17:00`);
  return phrase?.start === 0 && phrase.kinds.has('days');
}

/** "This excludes bank holidays.": a sentence behind the hours that says when they do not go. */
const EXCEPT_HOLIDAYS =
  /(?<=\.)\s(?:this|these)\s(?:excludes?|do(?:es)?\snot\sinclude)\s[^.]{3,60}\.?\s*$/i;
const POINTS_ON =
  /^(?:these|those|they|which)(?:\shours)?\s(?:are|run)(?:\sas\sfollows)?\s?:?$|^(?:diese\ssind|il\ss['’]agit\sde|questi\ssono|estos\sson|estes\ssão|dit\szijn)\s?:?$/i;

/** A line that is nothing but hours below a line such as "Telephone support" or "Hours". */
export function aloneBelow(passage: Passage, above: Passage | undefined): TextTerm | null {
  if (passage.text.length > 160 || above === undefined) return null;
  // The title may be what is left of a paragraph whose lines run on: "… for all. Support hours".
  const said = sentences(above.text.slice(-400)).map(({ text }) => text.trim());
  // "The times count in office hours only. These are:"
  const title = (POINTS_ON.test(said.at(-1) ?? '') ? said.slice(-2) : said.slice(-1)).join(' ');
  if (title.length > LONGEST_TITLE) return null;
  const name = title.replace(/\s?:$/, '');
  if (title.length < above.text.trim().length && LABEL.exec(name)?.[0] !== name) return null;
  const [phrase] = hoursPhrases(passage.text);
  // A line with a label of its own is judged by that.
  const own = LABEL.exec(passage.text)?.[0];
  if (own !== undefined && /^\s?[:：]/u.test(passage.text.slice(own.length))) return null;
  // What stands in brackets behind hours says when they do not go.
  const line = passage.text.replace(EXCEPT_HOLIDAYS, '');
  const behind = phrase === undefined ? '' : line.slice(phrase.end);
  const bare =
    line.trim().length -
    (/\s?\(?[^()]{0,100}\)\.?\s*$|\sunless\s[^.]{3,60}\.?\s*$/.exec(behind)?.[0].length ?? 0);
  if (phrase === undefined || phrase.text.length < bare * 0.75) return null;
  const isTitle =
    (TITLE_OF_HOURS.test(title) || LABEL.test(title)) && !OF_SOMETHING_ELSE.test(title);
  return isTitle ? made(passage, phrase.start, phrase.end, 0.85, 'support/below-title') : null;
}

/** "Support hours", the days and the times on a line each. */
export function overLines(passage: Passage): TextTerm | null {
  const first = passage.text.slice(0, LONGEST_TITLE).split('\n', 1)[0] ?? '';
  if (passage.text.length > 300 || !passage.text.includes('\n')) return null;
  const label = LABEL.exec(first)?.[0];
  if (label === undefined || !/^\s{0,2}[:：]?\s{0,2}$/.test(first.slice(label.length))) return null;
  const [phrase] = hoursPhrases(passage.text);
  return phrase === undefined
    ? null
    : made(passage, phrase.start, phrase.end, 0.94, 'support/below-label');
}
