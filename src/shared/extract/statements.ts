import { sentences, type Passage, type SlaText, type TableView } from './sla-text.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from './vocabulary.ts';

/** A sentence or a short line of an SLA, with the words around it that say what it is about. */
export interface Statement {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The headings above, the text that introduces it, the heading and the first cell of a cell's row and column, its label. */
  readonly around: string;
  /** The words with which its passage begins, as a heading does: "Credits.", "Is it automatic?"; empty without, and of themselves. */
  readonly label: string;
  /** Of what those words speak. */
  readonly topics: {
    readonly credit: boolean;
    readonly availability: boolean;
    readonly downtime: boolean;
  };
  /** The sentence before it in the same passage, or the line that it continues; empty for the first. */
  readonly previous: string;
  /** True in a worked example, whose figures promise nothing. */
  readonly example: boolean;
}

/** No person writes longer sentences, or passages without a paragraph; what is longer is cut. */
const LONGEST_SENTENCE = 3_000;
const LONGEST_PASSAGE = 60_000;
const MOST_SENTENCES = 300;
const LONGEST_CHAIN = 600;

const EXAMPLE =
  /^[\s(*"“'–-]{0,4}(?:for\s(?:the\spurposes?\sof\s)?(?:example|instance|illustration)|(?:worked\s|sample\s)?examples?(?![A-Za-zÀ-ɏ])|e\.\s?g\.|as an? (?:example|illustration)|by way of (?:example|illustration)|to illustrate|illustration|suppose|assum(?:e|ing)|zum beispiel|beispiel[A-Za-zÀ-ɏ]*|z\.\s?b\.|par exemple|exemples?(?![A-Za-zÀ-ɏ])|p(?:er|ar) (?:esempio|ejemplo)|por (?:ejemplo|exemplo)|ad esempio|esempio|ejemplo|exemplos?(?![A-Za-zÀ-ɏ])|bijvoorbeeld|bijv\.|voorbeeld[A-Za-zÀ-ɏ]*)/i;
const EXAMPLE_HEADING =
  /(?<![A-Za-zÀ-ɏ])(?:(?:worked|sample|calculation)?\s?examples?|beispiel[A-Za-zÀ-ɏ]*|exemples?|esemp[A-Za-zÀ-ɏ]*|ejemplos?|exemplos?|(?:reken)?voorbeeld[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
const EXAMPLE_AT_END =
  /(?:for example|for instance|as an example|zum beispiel|par exemple|por e[jx]emplo|ad esempio|bijvoorbeeld)\s?[:,]?$/i;

/** Whether what stands under these headings and this introduction only illustrates. */
export const isExampleAround = ({ path, lead }: Pick<Passage, 'path' | 'lead'>): boolean =>
  path.some((heading) => EXAMPLE_HEADING.test(heading.slice(0, 200))) ||
  EXAMPLE.test(lead.slice(0, 60)) ||
  EXAMPLE_AT_END.test(lead.slice(-40).trim());

/** Whether the figure at `at` stands in an illustration within its sentence: "(e.g. 99.9%)". */
export const isExampleFigure = (text: string, at: number): boolean =>
  /(?:\be\.?\s?g[.:,]|\bfor example\b|\bfor instance\b|\bsuch as\b|\bz\.\s?b\.|\bzum beispiel\b|\bpar exemple\b|\bp\.\s?ex\.|\bpor e[jx]emplo\b|\bad esempio\b|\bbijv\.|\bbijvoorbeeld\b)[^.;]{0,80}$/i.test(
    text.slice(Math.max(0, at - 100), at),
  );

/** Every sentence of headings, paragraphs, items and cells, tables after the running text. */
export function statementsOf(text: SlaText): readonly Statement[] {
  let introduction: Passage | null = null;
  let pointer: Passage | null = null;
  let title: Passage | null = null;
  let last: Passage | null = null;
  let begun = '';
  const running = text.passages.flatMap((passage) => {
    const isIntroduced =
      introduction !== null &&
      passage.at - introduction.at <= INTRODUCED &&
      passage.path.at(-1) === introduction.path.at(-1);
    const words = isIntroduced ? (introduction?.text.slice(-400) ?? '') : '';
    // "A credit is due as in the table below." above "In case of outages:": both introduce the rows.
    const isPointed =
      isIntroduced &&
      pointer !== null &&
      (introduction?.at ?? 0) - pointer.at === 1 &&
      pointer.path.at(-1) === passage.path.at(-1);
    const pointed = isPointed ? `${pointer?.text.slice(-400) ?? ''} ` : '';
    if (passage.text.trimEnd().endsWith(':')) introduction = passage;
    if (POINTS_BELOW.test(passage.text.slice(-REACH_OF_POINTER))) pointer = passage;
    if (isTitle(passage)) title = passage;
    else if (passage.kind === 'heading' || passage.at - (title?.at ?? 0) > INTRODUCED) title = null;
    begun =
      last !== null && goesOnIn(last, passage) ? `${begun} ${last.text}`.slice(-LONGEST_CHAIN) : '';
    last = passage;
    return split(
      passage,
      `${pointed}${words}`,
      title === passage ? '' : (title?.text ?? ''),
      begun,
    );
  });
  return [...running, ...text.tables.flatMap(cellStatements)];
}

/** "5% below 99.9%," above "15% below 99%,": lines of one sentence that a list lost its marks in. */
const goesOnIn = (last: Passage, next: Passage): boolean =>
  last.kind === 'paragraph' &&
  next.kind === 'paragraph' &&
  next.at - last.at === 1 &&
  /[,;]$/.test(last.text.slice(-2).trimEnd());

/** The section that a statement stands in. */
export const sectionOf = ({ passage }: Pick<Statement, 'passage'>): string =>
  passage.path.join(BETWEEN);

/** Parts the texts of `around`. */
const BETWEEN = ' \u2022 ';

/** Of what the nearest of the words around a statement speak that tell it: of availability, or of another level. */
export function nearestTopic(around: string): 'availability' | 'other' | null {
  const nearest = around
    .split(BETWEEN)
    .filter((piece) => AVAILABILITY.test(piece) || OTHER_LEVEL.test(piece))
    .at(-1);
  if (nearest === undefined) return null;
  return AVAILABILITY.test(nearest) ? 'availability' : 'other';
}

/** "Q: Do I get money back?": a line that asks, above its answer. */
const isTitle = ({ kind, text }: Passage): boolean =>
  kind === 'paragraph' &&
  text.length <= LONGEST_TITLE &&
  // "Availability Service credit": the names of columns that ran together are no title.
  (text.trimEnd().endsWith('?') ||
    (HEADLINE.test(text) && !(CREDIT.test(text) && AVAILABILITY.test(text))));
/** "Penalties", "§ 4 Credits", "What you get back": a line of few words that ends like a heading. */
const HEADLINE =
  /^\W{0,3}(?:(?:art(?:icle|ikel|ículo|igo|icolo|\.)?\s|section\s|clause\s|abschnitt\s|ziffer\s)?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s{1,3})?[A-ZÀ-Þ][^\s.:;!?%|\d]{1,24}(?:\s[^\s.:;!?%|\d]{1,24}){0,4}$/u;
const LONGEST_TITLE = 120;

/** "… according to the table below." at the end of a passage. */
const POINTS_BELOW =
  /(?<![A-Za-zÀ-ɏ])(?:below|following|unten|nachstehend[a-z]{0,2}|nachfolgend[a-z]{0,2}|folgend[a-z]{0,2}|ci-dessous|ci-après|suivante?s?|seguente|seguenti|sotto|siguientes?|abajo|abaixo|seguintes?|hieronder|onderstaande?|volgende)(?:\s(?:stehend[a-z]{0,2}))?(?:\s(?:table|schedule|scale|list|rates?|tabelle|staffel|liste|tableau|barème|tabella|tabla|escala|tabela|tabel))?[\s).]{0,4}$/i;
const REACH_OF_POINTER = 80;

/** How many passages behind a colon it may introduce, where a list lost its marks. */
const INTRODUCED = 6;

/** The sentences of a table's cells, each with its column's heading and its row's first cell. */
function cellStatements(table: TableView): readonly Statement[] {
  return table.rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      split(cell, [table.header[column]?.text, column === 0 ? '' : row[0]?.text].join(' ')),
    ),
  );
}

/** What a statement stands under: the nearest heading and the label of its own passage. */
export const headingOf = ({ passage, label }: Pick<Statement, 'passage' | 'label'>): string =>
  `${passage.path.at(-1) ?? ''} ${label}`.trim();

/** "Credit, Production. Less than 99.9 % …", "Claims: …", "What if you miss it? …": a heading that runs into its text. */
const RUN_IN_LABEL =
  /^[\s*"“'’]{0,3}(?:(?:[A-ZÀ-Þ\d][^\s.:;?!%]{0,24}(?:\s[^\s.:;?!%]{1,24}){0,4}(?:[.:]|\s[–—-]))|(?:[A-ZÀ-Þ][^.:;?!%\n]{2,90}\s?\?))(?=[\s*])/u;

function labelOf({ text, kind }: Passage): string {
  const label = kind === 'heading' ? '' : (RUN_IN_LABEL.exec(text.slice(0, 140))?.[0] ?? '');
  return label.length < text.trimEnd().length ? label : '';
}

function topicsOf(around: string): Statement['topics'] {
  return {
    credit: CREDIT.test(around),
    availability: AVAILABILITY.test(around),
    downtime: DOWNTIME.test(around),
  };
}

function split(passage: Passage, labels: string, title = '', begun = ''): readonly Statement[] {
  const asked = title === '' ? [] : [title];
  const above = [...passage.path, passage.lead, labels, ...asked].join(BETWEEN).slice(-1_500);
  const plain = { around: above, topics: topicsOf(above), label: title };
  const label = labelOf(passage);
  const below = [above, label].join(BETWEEN).slice(-1_500);
  const labelled =
    label === ''
      ? plain
      : { around: below, topics: topicsOf(below), label: `${title} ${label}`.trim() };
  let previous = begun;
  let example = isExampleAround(passage);
  const all = sentences(passage.text.slice(0, LONGEST_PASSAGE)).slice(0, MOST_SENTENCES);
  return all.flatMap((sentence) => {
    if (sentence.text.length > LONGEST_SENTENCE) return [];
    if (EXAMPLE.test(sentence.text.slice(0, 60))) example = true;
    const context = sentence.start === 0 ? plain : labelled;
    const statement = { passage, ...sentence, ...context, previous, example };
    // Parts of one enumeration are about what its first part is about.
    previous = previous.endsWith(';')
      ? `${previous} ${sentence.text}`.slice(-LONGEST_CHAIN)
      : sentence.text;
    return [statement];
  });
}
