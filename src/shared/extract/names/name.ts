import { isOrdinaryWord } from './ordinary.ts';

/** A name as it stands in a text, without its article. */
export interface Name {
  readonly text: string;
  readonly start: number;
  /** Whether an article or another determiner stands before it: "the Platform", "our Cloud". */
  readonly determined: boolean;
}

/** "Heron", "HeronGrid", "unHeron", "Heron.io", "3Heron", "H&G". */
const WORD =
  /^(?=[^A-Za-zÀ-ɏ]{0,6}[A-Za-zÀ-ɏ])(?:[A-ZÀ-ÖØ-Þ\d][A-Za-zÀ-ɏ\d&'.+-]{0,40}|[a-z]{1,12}[A-Z][A-Za-zÀ-ɏ\d.]{1,30}|&)$/;
/** What joins the words of one name; "and" does so in names of companies alone. */
const LINK = /^(?:of|de|du|des|für|for|di|do|da|van|voor|&|and|et|und|y|e|en)$/;
const AND = /^(?:and|et|und|y|e|en)$/;
const LEGAL =
  /^(?:Inc|INC|Incorporated|LLC|L\.L\.C|Ltd|LTD|Ltda|Lda|LDA|Limited|LIMITED|GmbH|GMBH|gGmbH|mbH|AG|SE|KG|KGaA|OHG|UG|e\.\s?V|eG|SAS|S\.A\.S|SASU|SARL|S\.A\.R\.L|EURL|SA|S\.A|SL|S\.L|SLU|S\.L\.U|B\.V|BV|N\.V|NV|AB|AS|ASA|Oy|Oyj|ApS|A\/S|S\.r\.l|Srl|SRL|S\.p\.A|SpA|SPA|Pty|PTY|Pte|PTE|Bhd|BHD|PLC|plc|Plc|LLP|LP|Corp|CORP|Corporation|Co|Company|C\.V)\.?$/;

/** Whether a word of the name is a legal form: it names a company, and no product or team. */
export const isCompany = (name: string): boolean =>
  name
    .split(/[\s,()]+/)
    .filter((word) => word !== '')
    .some((word, at, { length }) => at > 0 && at >= length - 2 && LEGAL.test(word)) &&
  LEGAL.test(name.slice(name.lastIndexOf(' ') + 1).replace(/[()]/g, ''));

const DETERMINERS = new Set(
  'the this that these those our your its their each any all every such an a der die das den dem des ein eine einer unser unsere ihr ihre kein le la les un une notre nos votre vos el los las nuestro nuestra su il lo gli uno una nostro nostra o os as um uma nosso nossa het een onze uw'.split(
    ' ',
  ),
);
/** Words that begin a sentence before its subject. */
const OPENERS = new Set(
  'if when where whenever should while as at in for by with from to once after until upon since because note yes however additionally also and or but wenn falls sollte si lorsque quand cuando se quando indien als between both under unless on contact ask see call email visit write'.split(
    ' ',
  ),
);

/** Roles that stand before the name itself: "Anbieter Heron Grid GmbH". */
const ROLES = new Set(
  'provider supplier vendor contractor anbieter auftragnehmer dienstleister prestataire fournisseur proveedor prestador fornitore fornecedor leverancier opdrachtnemer société firma'.split(
    ' ',
  ),
);

interface Token {
  readonly text: string;
  readonly start: number;
}

const LONGEST = 120;
const BRACKETS = /[,\s]{0,2}\([^()]{1,60}\)$/;
const MOST_WORDS = 8;

const tokensOf = (text: string, from: number): readonly Token[] =>
  [...text.matchAll(/[^\s]+/g)].map((found) => ({
    text: found[0],
    start: from + found.index,
  }));

/** The name that ends where `until` stands or in front of brackets there, as the subject of a verb does; null where none does. */
export function nameBefore(text: string, until: number): Name | null {
  const end = until - (BRACKETS.exec(text.slice(Math.max(0, until - 70), until))?.[0].length ?? 0);
  const from = Math.max(0, end - LONGEST);
  const tokens = tokensOf(text.slice(from, end), from);
  const kept: Token[] = [];
  let at = tokens.length - 1;
  for (; at >= (from > 0 ? 1 : 0) && kept.length < MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = kept[0]?.text;
    const opened = /^[("'[*]+/.exec(token.text)?.[0].length ?? 0;
    const inner = token.text.slice(opened).replace(/[®™*"']+$/, '');
    if (LINK.test(inner)) {
      const before = tokens[at - 1]?.text;
      if (next === undefined || before === undefined || !WORD.test(before)) break;
      if (AND.test(inner) && !isCompany(`x ${kept.map(({ text: word }) => word).join(' ')}`)) break;
    } else if (next !== undefined && /[.,:;!?)"]$/.test(inner)) {
      const joined =
        (inner.endsWith(',') && LEGAL.test(next)) || (LEGAL.test(inner) && LEGAL.test(next));
      if (!joined) break;
    }
    const word = next === undefined || inner.endsWith(',') ? inner.replace(/,$/, '') : inner;
    if (!WORD.test(word) && !LINK.test(word)) break;
    kept.unshift({ text: word, start: token.start + opened });
    if (opened > 0) {
      at -= 1;
      break;
    }
  }
  return named(text, kept, tokens[at]?.text);
}

/** The name that begins where `start` stands or behind an article there. */
export function nameAfter(text: string, start: number): Name | null {
  const tokens = tokensOf(text.slice(start, start + LONGEST), start);
  const kept: Token[] = [];
  let before: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const opened = kept.length === 0 ? (/^["'*[]+/.exec(token.text)?.[0].length ?? 0) : 0;
    const plain = token.text.slice(opened);
    if (kept.length === 0 && DETERMINERS.has(plain.toLowerCase()) && before === undefined) {
      before = plain;
      continue;
    }
    const word = LEGAL.test(plain) ? plain : plain.replace(/[.,:;!?®™*"')]+$/, '');
    if (kept.length > 0 && LINK.test(word)) {
      if (word !== plain || !WORD.test(tokens[at + 1]?.text.replace(/[.,:;)"]+$/, '') ?? '')) break;
      if (AND.test(word) && !companyAhead(tokens, at)) break;
    } else if (!WORD.test(word)) break;
    kept.push({ text: word, start: token.start + opened });
    if (kept.length >= MOST_WORDS) break;
    const next = tokens[at + 1]?.text.replace(/[,;:)"]+$/, '');
    if (word !== plain && !(plain === `${word},` && next !== undefined && LEGAL.test(next))) break;
  }
  return named(text, kept, before);
}

const companyAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 5).some(({ text }) => LEGAL.test(text.replace(/[,;:)]+$/, '')));

function named(text: string, kept: readonly Token[], before: string | undefined): Name | null {
  let words = kept;
  let determined = before !== undefined && DETERMINERS.has(before.toLowerCase());
  for (;;) {
    const first = words[0]?.text;
    if (first === undefined) return null;
    const small = first.toLowerCase();
    const article = DETERMINERS.has(small) && (words.length > 1 || small.length > 1);
    const role = ROLES.has(small) && words.length > 1;
    if (
      !article &&
      !role &&
      !OPENERS.has(small) &&
      !LINK.test(first) &&
      !/^[A-Z]{0,2}[.\d]+$/.test(first)
    )
      break;
    determined = article;
    words = words.slice(1);
  }
  words = behindOrdinary(words);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (
    LEGAL.test(first.text) ||
    /-(?:level|based|side|related|wide|specific|hour|day|time)$/.test(last.text)
  )
    return null;
  const found = text
    .slice(first.start, last.start + last.text.length)
    .replace(/'s$|(?<=GmbH|LLC|AG|KG|UG|PLC|plc|LLP)\.$/, '');
  return found.length < 2 ? null : { text: found, start: first.start, determined };
}

/** "E-Heron Corp" of "Service Level Agreement of E-Heron Corp". */
function behindOrdinary(words: readonly Token[]): readonly Token[] {
  const link = words.findIndex(({ text }) => LINK.test(text) && text !== '&');
  if (link < 1 || !words.slice(0, link).every(({ text }) => isOrdinaryWord(text.toLowerCase())))
    return words;
  return words.slice(link + 1);
}

/** What two spellings of a name share: small letters, no legal form, no punctuation. */
export const keyOf = (name: string): string =>
  name
    .split(/[\s,()]+/)
    .filter((word, at) => at === 0 || !LEGAL.test(word))
    .join(' ')
    .toLowerCase()
    .replace(/['.]s?(?=\s|$)/g, '')
    .replace(/[^a-zà-ɏ\d&+.-]+/g, ' ')
    .trim();
