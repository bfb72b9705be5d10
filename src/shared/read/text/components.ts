import type { Line } from './lines.ts';

/** `<Tab title="P1 - Critical">`, alone in its line or with its words and its end. */
const OPENING = /^<([A-Z][\w.]{0,60})((?:\s[^<>]{0,2000})?)>(?:(.*)<\/\1>)?$/;
const CLOSING = /^<\/([A-Z][\w.]{0,60})>$/;
const TITLE = /\s(?:title|label|summary|header)=(?:"([^"]{1,300})"|'([^']{1,300})')/;

/** Deeper than this nobody nests components, and a hostile text does not make us look. */
const DEEPEST = 50;

interface Open {
  /** The line that closes it. */
  readonly end: number;
  /** The columns before its first words. */
  inset: number | null;
}

/**
 * Lines without the components that documentation in Markdown is laid out with: tabs, accordions,
 * cards, notes. Their titles become headings, and what they hold stands as if it stood alone. A tag
 * that is not closed again is none of them: it may be a blank to be filled in.
 */
export function withoutComponents(lines: readonly Line[]): readonly Line[] {
  const ends = endsOf(lines);
  if (ends.size === 0) return lines;
  const open: Open[] = [];
  return lines.flatMap((line, at): readonly Line[] => {
    const current = open.at(-1);
    if (current?.end === at) {
      open.pop();
      return [{ ...line, text: '' }];
    }
    if (current && line.text !== '') current.inset ??= line.indent;
    const moved = { ...line, indent: Math.max(0, line.indent - (current?.inset ?? 0)) };
    const end = ends.get(at);
    if (end === undefined) return [moved];
    const [, , attributes = '', words = ''] = OPENING.exec(line.text) ?? [];
    if (end > at) open.push({ end, inset: null });
    return [
      { ...moved, text: headingOf(attributes), indent: 0 },
      { ...moved, text: words.trim() },
    ];
  });
}

function headingOf(attributes: string): string {
  const title = TITLE.exec(attributes);
  return title ? `### ${(title[1] ?? title[2] ?? '').trim()}` : '';
}

/** The lines that open a component, each with the one that closes it. */
function endsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly name: string; readonly at: number }[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (!text.startsWith('<')) continue;
    const closed = CLOSING.exec(text)?.[1];
    if (closed !== undefined) {
      const opened = open
        .slice(-DEEPEST)
        .reverse()
        .find(({ name }) => name === closed);
      if (!opened) continue;
      ends.set(opened.at, at);
      open.length = open.indexOf(opened, -DEEPEST);
      continue;
    }
    const opening = OPENING.exec(text);
    if (!opening) continue;
    if (opening[3] === undefined) open.push({ name: opening[1]!, at });
    else ends.set(at, at);
  }
  return ends;
}
