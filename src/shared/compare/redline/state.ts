import type { EditedText } from './change.ts';
import { flatText } from './change.ts';
import { Effort, stretches } from './effort.ts';
import { wordsIn } from './words.ts';

/** Where an edit can be made, that it has been made, or that its words have been changed otherwise. */
export type EditState =
  | { readonly state: 'open'; readonly start: number; readonly end: number }
  | { readonly state: 'accepted' }
  | { readonly state: 'lost' };

/**
 * What each edit of a text meets in the text as it is now. Where the text is the one that was sent
 * with some of its edits made, this is exact; where somebody has written in it besides, an edit is
 * open as long as the words that it replaces are all still there.
 */
export function editStates(text: EditedText, now: string): readonly EditState[] {
  return replayed(text, now) ?? matched(text, now);
}

/** How far the text of now is read: the end of the states that led there. */
interface Trail {
  readonly before: Trail | null;
  readonly state: EditState;
}

/**
 * Reads the text of now as what was sent, with each edit made or not. Both may fit for a while, so
 * every position that can be reached is followed; there are hardly ever more than a few.
 */
function replayed({ sent, edits }: EditedText, now: string): readonly EditState[] | null {
  let reached = new Map<number, Trail | null>([[0, null]]);
  let from = 0;
  for (const edit of edits) {
    const kept = sent.slice(from, edit.start);
    const [before, after] = [sent.slice(edit.start, edit.end), flatText(edit.insert)];
    const next = new Map<number, Trail | null>();
    for (const [position, trail] of reached) {
      if (!now.startsWith(kept, position)) continue;
      const at = position + kept.length;
      const add = (words: string, state: EditState): void => {
        if (now.startsWith(words, at) && !next.has(at + words.length))
          next.set(at + words.length, { before: trail, state });
      };
      add(before, { state: 'open', start: at, end: at + before.length });
      add(after, { state: 'accepted' });
    }
    reached = next;
    from = edit.end;
  }
  const rest = sent.slice(from);
  for (const [position, trail] of reached)
    if (now.slice(position) === rest) return statesAlong(trail);
  return null;
}

function statesAlong(trail: Trail | null): readonly EditState[] {
  const states: EditState[] = [];
  for (let at = trail; at !== null; at = at.before) states.push(at.state);
  return states.reverse();
}

/** By what the text of now has kept of what was sent. */
function matched({ sent, edits }: EditedText, now: string): readonly EditState[] {
  const [ours, theirs] = [wordsIn(sent), wordsIn(now)];
  const offsets = (words: readonly string[]): readonly number[] => {
    const list = [0];
    for (const word of words) list.push(list.at(-1)! + word.length);
    return list;
  };
  const [sentAt, nowAt] = [offsets(ours), offsets(theirs)];
  const kept = stretches(ours, theirs, new Effort(), { most: 1_200 })
    .filter(({ same }) => same)
    .map(({ base, target }) => ({
      from: sentAt[base[0]]!,
      to: sentAt[base[1]]!,
      moved: nowAt[target[0]]! - sentAt[base[0]]!,
    }));
  return edits.map(({ start, end, insert }): EditState => {
    const around = kept.find((one) => one.from <= start && end <= one.to);
    if (around === undefined) return { state: 'lost' };
    const [at, to] = [start + around.moved, end + around.moved];
    const words = flatText(insert);
    // What was only put in may stand there already.
    if (start === end && now.startsWith(words, at)) return { state: 'accepted' };
    return { state: 'open', start: at, end: to };
  });
}
