import type { Block, Mark, RichText, Run } from '#shared/agreement/rich-text.ts';
import { RichTextSchema } from '#shared/agreement/rich-text.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/**
 * The notation in which templates and library clauses are written, one string per paragraph:
 *
 *   {{commitment.uptime.target}}   a live field
 *   [[clause:credits]]             a cross-reference (also section:, table:, annex:); shows "4.2"
 *   ((service-credit))             a defined term; ((service-credit|Service Credits)) in another form
 *   [__Registered address__]       a blank still to fill
 *   **bold**  *italic*  __underlined__
 *   "- " in front                  an ordered item (a); "-- " (i); "--- " (A)
 *   "* " in front                  a bullet; "** " and "*** " deeper
 */
export function parseMarkup(paragraphs: readonly string[]): Result<RichText, string> {
  const blocks: Block[] = [];
  for (const [index, source] of paragraphs.entries()) {
    const block = parseBlock(source);
    if (!block.ok) return err(`paragraph ${index + 1}: ${block.error}`);
    blocks.push(block.value);
  }
  const parsed = RichTextSchema.safeParse(blocks);
  return parsed.success
    ? ok(parsed.data)
    : err(parsed.error.issues.map((issue) => issue.message).join('; '));
}

const ITEM = /^(-{1,3}|\*{1,3}) (.*)$/s;

function parseBlock(source: string): Result<Block, string> {
  const item = ITEM.exec(source);
  const runs = parseRuns(item ? item[2]! : source);
  if (!runs.ok) return runs;
  if (!item) return ok({ type: 'paragraph', runs: runs.value });
  return ok({
    type: 'item',
    style: item[1]!.startsWith('-') ? 'ordered' : 'bullet',
    level: item[1]!.length as 1 | 2 | 3,
    runs: runs.value,
  });
}

const TOKEN = /\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]|\(\(([^()]*)\)\)|\[__(.*?)__\]|(\*\*|__|\*)/g;

const MARK_OF: Readonly<Record<string, Mark>> = { '**': 'bold', '*': 'italic', __: 'underline' };

const TARGET_KINDS: Readonly<Record<string, 'item' | 'section' | 'annex'>> = {
  clause: 'item',
  table: 'item',
  section: 'section',
  annex: 'annex',
};

function parseRuns(source: string): Result<Run[], string> {
  const runs: Run[] = [];
  const open = new Set<Mark>();
  const marks = () => [...open];
  let at = 0;
  const text = (end: number) => {
    if (end > at) runs.push({ type: 'text', text: source.slice(at, end), marks: marks() });
  };
  for (const match of source.matchAll(TOKEN)) {
    text(match.index);
    at = match.index + match[0].length;
    const [, field, reference, term, blank, mark] = match;
    if (field !== undefined) {
      if (!/^[a-z][\w-]*(\.[\w-]+)+$/i.test(field)) return err(`"${field}" is not a field path`);
      runs.push({ type: 'field', path: field, marks: marks() });
    } else if (reference !== undefined) {
      const [kind, id] = reference.split(':');
      const target = TARGET_KINDS[kind ?? ''];
      if (!target || !id) return err(`"${reference}" is not a reference such as clause:credits`);
      runs.push({ type: 'reference', target: { kind: target, id }, marks: marks() });
    } else if (term !== undefined) {
      const [definition, form] = term.split('|');
      if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(definition ?? ''))
        return err(`"${term}" does not name a defined term by its id`);
      runs.push({
        type: 'term',
        definition: definition as never,
        text: form ?? null,
        marks: marks(),
      });
    } else if (blank !== undefined) {
      runs.push({ type: 'blank', label: blank, marks: marks() });
    } else {
      const which = MARK_OF[mark!]!;
      if (open.has(which)) open.delete(which);
      else open.add(which);
    }
  }
  text(source.length);
  if (open.size > 0) return err(`${[...open].join(' and ')} is opened and never closed`);
  return ok(runs);
}
