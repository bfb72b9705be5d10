import type { Agreement } from '#shared/agreement/agreement.ts';
import { changeState } from '#shared/compare/redline/accept.ts';
import {
  remarkOf,
  type ChangeComment,
  type CounterpartyChange,
} from '#shared/compare/redline/change.ts';
import { oneLine } from './command.ts';

/** The changes of a file for programs; `draft` tells where each of them stands. */
export const changesJson = (changes: readonly CounterpartyChange[], draft: Agreement): string =>
  `${JSON.stringify({ changes: changes.map((one) => jsonOf(one, draft)) }, null, 2)}\n`;

const jsonOf = (change: CounterpartyChange, draft: Agreement) => {
  const { id, place, kind, before, after, effaced, authors, date, tracked, comments, byHand } =
    change;
  return {
    id,
    place,
    kind,
    before,
    after,
    effaced,
    authors,
    date,
    tracked,
    rejectsOurs: change.rejectsOurs,
    comments,
    state: changeState(draft, change),
    byHand,
  };
};

/** By clause, one change a line. */
export function changesText(changes: readonly CounterpartyChange[], draft: Agreement): string {
  const lines: string[] = [];
  let clause = '';
  for (const change of changes) {
    if (change.place.label !== clause) lines.push(oneLine(change.place.label) || change.place.path);
    clause = change.place.label;
    lines.push(`  ${changeLine(change, draft)}`);
    for (const comment of change.comments) lines.push(...commentLines(comment));
  }
  return `${lines.join('\n')}\n`;
}

const commentLines = ({ author, text, isResolved, replies }: ChangeComment): readonly string[] => [
  `    ${oneLine(`${author || 'Somebody'} comments${isResolved ? ' (resolved)' : ''}: ${text}`)}`,
  ...replies.map((one) => `      ${oneLine(`${one.author || 'Somebody'} replies: ${one.text}`)}`),
];

/** One change as a line: what it does, who made it, what is to be known of it. */
export function changeLine(change: CounterpartyChange, draft: Agreement): string {
  const { kind, before, after, authors, date, tracked, byHand } = change;
  const what = {
    insertion: `+ "${after}"`,
    deletion: `- "${before}"`,
    replacement: `"${before}" → "${after}"`,
    move: `moves "${before}" to: ${after}`,
    format: `format of "${before}"`,
    comment: `on "${before}"`,
  }[kind];
  const notes = [
    [...authors, date.slice(0, 10)].filter(Boolean).join(', '),
    ...(tracked ? [] : [authors.length === 0 ? 'untracked' : 'partly untracked']),
    remarkOf(change)?.toLowerCase() ?? '',
    ...(changeState(draft, change) === 'accepted' ? ['already in the agreement'] : []),
    ...(byHand === null ? [] : [`by hand: ${byHand.reason}`]),
  ].filter(Boolean);
  return oneLine(`${what}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`);
}
