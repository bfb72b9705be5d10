import type { Line } from './lines.ts';

// Which lines are one paragraph that was broken at a margin, and which stand alone.

/** How much of another's length a line has that plainly did not fill its margin. */
export const ROOM_LEFT = 0.6;

/** "Critical (outage): a first answer in two hours" */
export const isLabelled = (text: string): boolean =>
  /^\p{Lu}[^:.;!?]{1,60}(?:\([^():]{1,80}\))?:\s\S/u.test(text);

const RANKED = /^(\p{L}{1,9})[\s-]?\d\s?[-–—:(]/u;

/** "P1 - Nobody can work" above "P2 - Some cannot": rows that begin alike. */
function isRanked(line: string, below: string): boolean {
  const rank = RANKED.exec(line)?.[1];
  return rank !== undefined && RANKED.exec(below)?.[1] === rank;
}

/** Before a figure, or an equals sign, ">" compares: ">99.9%" quotes nothing. */
const QUOTE_MARKS =
  /^(?:>(?![\d=]|\s\d[\d.,]{0,8}\s?(?:%|per ?cent|h(?:ou)?rs?\b|h\b|min(?:ute)?s?\b|days?\b|stunden|heures|ore\b|horas))\s?)+/i;

export interface Unwrapped {
  readonly text: string;
  readonly line: number;
  /** The position of its first line. */
  readonly at: number;
}

/** Lines as paragraphs: those that were only broken at a margin are joined, others stand alone. */
export function unwrapped(all: readonly Line[], from: number, to: number): readonly Unwrapped[] {
  const lines = all.slice(from, to);
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const paragraphs: { text: string; line: number; at: number }[] = [];
  const whole = areWhole(lines, width);
  const bare = areBare(lines) || areSteps(lines);
  const lone = isLoneWidest(lines, width) || areOfCells(lines);
  let goesOn = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text.replace(QUOTE_MARKS, '');
    const open = paragraphs.at(-1);
    if (open && goesOn) open.text += ` ${text}`;
    else if (text !== '') paragraphs.push({ text, line: line.number, at: from + index });
    const below = lines[index + 1];
    goesOn =
      below !== undefined &&
      !line.breaks &&
      !bare &&
      !isAmongCells(line, below, lines[index + 2]) &&
      isWrapped(line, below, width) &&
      !isWhole(all, from + index) &&
      !(whole && standsApart(line, below)) &&
      !(lone && !goesOnBelow(line, below));
  }
  return paragraphs;
}

const FEWEST_BARE = 3;
/** Items that bear no sign: each begins with a capital, and none has a stop, as a paragraph that was broken would. */
const areBare = (lines: readonly Line[]): boolean =>
  lines.length >= FEWEST_BARE &&
  lines.every(({ text }) => /^\p{Lu}/u.test(text) && !/[.:;!?](?:\s|$)/.test(text));

/** "2 - 4 hours 3 days of credit" above "More than 4 hours one week": each line begins with a figure or compares with one. */
const areSteps = (lines: readonly Line[]): boolean =>
  lines.length >= FEWEST_BARE &&
  lines.every(
    ({ text }) => text.length <= LONGEST_STEP && STEP.test(text) && !BROKEN_OFF.test(text),
  );
const LONGEST_STEP = 80;
const STEP =
  /^(?:(?:more|less|longer|greater|fewer) than|over|above|below|under|up to|from|between|mehr als|weniger als|länger als|über|unter|bis(?: zu)?|ab|plus de|moins de|jusqu['’]à|de|oltre|più di|fino a|meno di|más de|menos de|hasta|mais de|até|meer dan|minder dan|tot|[<>≤≥]=?)?\s?\d[^.;!?]{0,30}\s\d[^;!?]*(?:[\p{L}%)]|\d%?)$/iu;

/** Lines of which a third are bare figures: a table with a cell on each, which no margin breaks. */
const areOfCells = (lines: readonly Line[]): boolean =>
  lines.length >= FEWEST_OF_CELLS && lines.filter(isCell).length * 3 >= lines.length;
const FEWEST_OF_CELLS = 6;

const LONGEST_CELL = 60;
/** The words around a figure in a cell of a table: "99% or more but below 99.9%", "within 4 business hours". */
const OF_FIGURE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-four|thirty|forty-five|forty-eight|sixty|seventy-two|ninety|within|in|up|down|to|from|below|under|less|more|greater|smaller|larger|worse|better|lower|higher|longer|shorter|exceed(?:s|ing)?|(?:falls?|drops?)|not|no|if|is|than|per|cent|percent|at|least|most|or|and|but|equal|between|above|over|of|the|monthly|fees?|credits?|business|working|calendar|clock|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|innerhalb|binnen|unter|bis|von|der|stunden?|minuten|(?:werk|arbeits)?tagen?|sous|moins|de|heures?|jours?|ouvrée?s|ouvrables|entro|ore|giorni|en|horas|días|dentro|zwischen|kleiner|größer|gleich|weniger|mehr|als|mindestens|und|oder|aber|nicht|länger|höchstens|über|monatlichen?|monatsgebühr|entgelts|prozent|entre|inférieure?|supérieure?|égale?|à|au|aux?|et|ou|mais|du|la|redevance|montant|mensuelle?|minutos|minuti|tra|fra|inferiore|superiore|uguale|meno|del|al|a|e|ma|o|canone|mensile|y|pero|igual|inferior|superior|menos|hasta|cuota|mensual|tussen|lager|hoger|minder|dan|maar|ten|minste|van|het|maandbedrag|procent|uur|uren|[<>≤≥=~+–—-]+|[<>≤≥=~(]*\d[\d.,]*(?:%|h|d|min)?[),]?|%)[,;]?$/i;

/** A line of nothing but a figure, as a cell has it: "99.9%", "one (1) hour". */
const isCell = ({ text }: Line): boolean =>
  text.length <= LONGEST_CELL &&
  /\d/.test(text) &&
  text.split(/\s+/).every((word) => OF_FIGURE.test(word));

/** Whether a line and the one below are cells of a table with one on each: figures below each other, or below a name. */
const isAmongCells = (line: Line, below: Line, next: Line | undefined): boolean =>
  isCell(below) && (isCell(line) || (next !== undefined && isCell(next)));

/** "Coverage:" on a line of its own, above what it labels. */
const LABEL_ALONE = /^\p{Lu}\p{L}{2,20}(?:\s\p{L}{2,16}){0,2}:$/u;

/** "PriorityResponse time" above "CriticalNobody can work15 minutes": rows whose cells touch. */
const TOUCHING_CELLS = /\p{Ll}{2}(?:\p{Lu}\p{Ll}|\d)/u;
const TOUCHING_FIGURE = /\p{Ll}{3}\d{1,3}\s?\p{L}/u;

/** "Example: nobody can log in.", "Description: …": what explains the line above begins anew, however wide that one is. */
const EXPLAINS =
  /^(?:Examples?|Descriptions?|Definitions?|Impact|Criteria|Notes?|Beispiele?|Beschreibung|Hinweise?|Exemples?|Remarques?|Ejemplos?|Descripción|Esempio?|Descrizione|Exemplos?|Descrição|Voorbeeld(?:en)?|Omschrijving)\s?:\s/u;

const SHORT_LABEL = /^\p{Lu}[\p{L}/ -]{2,24}:\s\S.{0,40}$/u;

/** "Accept: 4 hours" set in below the name whose times it begins. */
const isInnerLabel = (line: Line, below: Line): boolean =>
  below.indent >= line.indent + 2 && SHORT_LABEL.test(below.text) && !/[,;&–-]$/.test(line.text);

/** "Search .......... 99.7 %": a row whose figure a leader of dots leads to. */
const LED_BY_DOTS = /^\p{Lu}[^.]{0,80}\s?\.{2,120}\s?\S/u;

/** A long line that stops behind a word that leads on was broken, however wide its margin was. */
const BROKEN_OFF =
  /\s(?:an?|and|as|at|between|by|for|from|in|is|of|on|or|the|through|to|which|with|und|oder|der|die|das|des|von|mit|et|ou|de|du|des|la|les?|pour|e|di|con|y|o|el|los|en|van|het|een)$/;
const LEAST_BROKEN_OFF = 100;

/** Whether the next line's first word would not have fitted, or plainly goes on with the sentence. */
function isWrapped(line: Line, below: Line, width: number): boolean {
  if (line.text.endsWith(':') || (isLabelled(line.text) && isLabelled(below.text))) return false;
  if (isRanked(line.text, below.text)) return false;
  if (LABEL_ALONE.test(below.text) || EXPLAINS.test(below.text)) return false;
  if (isInnerLabel(line, below)) return false;
  if ([line, below].every(({ text }) => LED_BY_DOTS.test(text))) return false;
  if (TOUCHING_FIGURE.test(below.text) && TOUCHING_CELLS.test(line.text)) return false;
  if (/^[\p{Ll}(,;]/u.test(below.text) && !/[.:;!?]$/.test(line.text)) return true;
  if (width > LEAST_BROKEN_OFF && BROKEN_OFF.test(line.text)) return true;
  const word = /^\S*/.exec(below.text)?.[0].length ?? 0;
  return width >= 40 && width <= 160 && line.text.length + 1 + word > width;
}

/**
 * Whether every line that reaches the margin ends its sentence, so that the margin is only how long the longest
 * line is: text of a page with a line for each of its paragraphs.
 */
const areWhole = (lines: readonly Line[], width: number): boolean =>
  lines.every(({ text }, index) => {
    const below = lines[index + 1]?.text ?? '';
    const word = /^\S*/.exec(below)?.[0].length ?? 0;
    return below === '' || text.length + 1 + word <= width || /[.!?]$/.test(text);
  });

/** Below the end of a sentence a few words that begin with a capital and have no stop, or a label with its value. */
const standsApart = (line: Line, below: Line): boolean =>
  /[.!?]$/.test(line.text) &&
  /^\p{Lu}/u.test(below.text) &&
  below.text.length <= SHORT_LINE &&
  !/[.,;]$/.test(below.text);

const SHORT_LINE = 40;

/** Whether one line alone makes the width of three or more, far longer than another: nothing shows a margin. */
function isLoneWidest(lines: readonly Line[], width: number): boolean {
  const others = lines.slice(0, -1).filter(({ text }) => text.length < width);
  return (
    lines.length > 2 &&
    others.length >= lines.length - 2 &&
    others.every(({ text }) => text.length <= width * ROOM_LEFT)
  );
}

/** A line that stops inside a sentence, or one below that begins inside it. */
const goesOnBelow = (line: Line, below: Line): boolean =>
  /^[\p{Ll}(]/u.test(below.text) || /(?:[,;&/–-]|\s\p{Ll}{1,4})$/u.test(line.text);

/** No text is broken at a wider margin, and a line that ends this far from it had room for a word. */
const WIDEST_MARGIN = 130;
const HAD_ROOM = 100;
const unbroken = new WeakMap<readonly Line[], boolean>();

/** Whether no margin breaks a text: lines are far longer, and hardly one goes on in small letters. */
function isUnbroken(lines: readonly Line[]): boolean {
  const known = unbroken.get(lines);
  if (known !== undefined) return known;
  let [widest, broken] = [0, 0];
  for (const [at, { text, indent }] of lines.entries()) {
    // Rows of a table are as long as they are.
    if (text.includes('|')) continue;
    widest = Math.max(widest, text.length);
    const below = lines[at + 1];
    if (below?.indent === indent && /^\p{Ll}/u.test(below.text) && /[\p{L},]$/u.test(text))
      broken += 1;
  }
  const found = widest > WIDEST_MARGIN && broken <= 1 + lines.length / LINES_A_BREAK;
  unbroken.set(lines, found);
  return found;
}
/** A text without a margin has now and then a line that begins with a small letter. */
const LINES_A_BREAK = 50;

/** Whether a line ended with what it says: no margin breaks the text, and it does not stop inside a sentence. */
export function isWhole(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at]!, lines[at + 1]];
  if (below === undefined || line.breaks || STOPS_INSIDE.test(line.text)) return false;
  const word = /^\S*/.exec(below.text)?.[0].length ?? 0;
  const hadRoom = line.text.length + 1 + word <= HAD_ROOM;
  return hadRoom && /^[\p{Lu}\d]/u.test(below.text) && isUnbroken(lines);
}

/** A comma, a dash or a small word at the end. */
const STOPS_INSIDE = /(?:[,&/(–-]|\s\p{Ll}{1,3})$/u;
