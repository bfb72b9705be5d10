/** What a line begins with, where it is an item of a list or a numbered paragraph. */
export interface Marker {
  /** As printed: "(a)", "1.", "•". */
  readonly text: string;
  readonly style: 'ordered' | 'bullet';
  /** What follows it. */
  readonly rest: string;
}

const BULLET = /^([-*+•◦▪▫●○‣⁃∙·–—◆◇■❑❒❖✦➔➜➣➢➤►▶▸⊗⊘⊙⦿⦾✓✔✅✗✘✖✕❌⛔🚫])\ufe0f?\s+(?=\S)/u;
/** Signs that stand for nothing else are bullets right before their words too: "•Planned work". */
const TIGHT_BULLET = /^([•▪●■◆➢➤⊗✗✘✔])\ufe0f?(?=[\p{L}\d"“(<>≥≤])/u;
const ORDERED =
  /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,6}|[A-Z]|[IVX]{1,6})[.)]|\([a-zA-Z0-9]{1,4}\)\.?)\\?\s+(?=\S)/;

export function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text) ?? TIGHT_BULLET.exec(text);
  // A tick or a cross says something; a dash is only how a text writes a dot.
  if (bullet) {
    const sign = bullet[1] ?? '';
    return marker(/[-*+–—]/.test(sign) ? '•' : sign, 'bullet', text.slice(bullet[0].length));
  }
  // "1\." is Markdown for a number that is no list.
  const ordered = ORDERED.exec(text.replace(/^(\d{1,3})\\([.)])/, '$1$2'));
  return ordered
    ? marker(
        ordered[1] ?? '',
        'ordered',
        text.replace(/^(\d{1,3})\\([.)])/, '$1$2').slice(ordered[0].length),
      )
    : null;
}

const marker = (text: string, style: Marker['style'], rest: string): Marker => ({
  text,
  style,
  rest,
});

/** "4.2", "4.2.1.": the number of a clause. */
const CLAUSE_NUMBER = /^(?:§\s?)?((\d{1,3})(?:\.\d{1,3}){1,5})\.?\)?\s+(?=[\p{L}"“*_([<])/u;

/** What makes a figure of the number before it: "99.5 to 99.9%", "99.9 percent", "99.5 (inclusive) to 99.9", "99.5 < 99.9%". In lower case: a clause begins with a capital. */
const FIGURE_GOES_ON =
  /^(?:\([^()]{1,20}\)\s?)?(?:(?:up to|to less than|to below|but below|and below|to|through|until|and|or|bis(?: unter)?|und|oder|jusqu['’]à|à|et|ou|fino a|ad?|al|e|o|hasta(?: el)?|y|tot|<=?)\s?[<>≤≥]?=?\s?\d|(?:or|and) (?:more|less|higher|lower|above|below|over|under|better)(?![A-Za-zÀ-ɏ])|(?:per ?cent|[Pp]rozent|pour ?cent|por ?ciento|per ?cento|procent|hours?|hrs?|minutes?|mins?|seconds?|days?|Stunden?|Minuten|heures?|ore|horas?|[ap]\.?\s?m|[Uu]hr|[Uu]ur)(?![A-Za-zÀ-ɏ]))/;

export function clauseNumberOf(
  text: string,
): { readonly label: string; readonly levels: readonly number[]; readonly rest: string } | null {
  const match = CLAUSE_NUMBER.exec(text);
  if (!match) return null;
  const label = match[1] ?? '';
  const rest = text.slice(match[0].length);
  return FIGURE_GOES_ON.test(rest.slice(0, 80))
    ? null
    : { label, levels: label.split('.').map(Number), rest };
}
