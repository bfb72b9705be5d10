import type { Passage } from '#shared/ipc/contract.ts';

/** The clause, record or other part of the agreement that a place belongs to, as a place path. */
export function wholeOf(place: string): string {
  const steps = place.split('/');
  const isItem = steps[1] === 'sections' && steps[3] === 'items';
  return steps.slice(0, isItem ? 5 : 3).join('/');
}

/**
 * Where the pages show a place first: a block that is about it, about what is in it, or about what is
 * around it within its clause or record; else any block of that, else a value of it in a line. Null
 * where the text says nothing of it. The reverse of `passageAt`.
 */
export function passageOf(passages: readonly Passage[], place: string): Passage | null {
  const whole = wholeOf(place);
  let block: Passage | null = null;
  let value: Passage | null = null;
  for (const passage of passages) {
    const { source, width } = passage;
    if (!isWithin(source, whole)) continue;
    if (width !== null) value ??= passage;
    else if (isWithin(source, place) || (source !== whole && isWithin(place, source)))
      return passage;
    else block ??= passage;
  }
  return block ?? value;
}

const isWithin = (path: string, around: string): boolean =>
  path.startsWith(around) && (path.length === around.length || path[around.length] === '/');
