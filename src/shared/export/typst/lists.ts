import type { ListItem } from '#shared/document/document.ts';
import { list } from '#shared/export/appearance.ts';
import { typstInlines, type Conversion } from './inlines.ts';
import type { TypstItem, TypstList } from './typst-data.ts';

const startMm = (level: 1 | 2 | 3): number => list.startMm[level - 1] ?? 0;

/**
 * Items that follow each other, as lists within lists. A list ends where the level falls, where the
 * style changes, and where its count starts anew.
 */
export function typstLists(
  items: readonly ListItem[],
  conversion: Conversion,
): readonly TypstList[] {
  return listsAt(items, 0, conversion);
}

/** `standsMm`: where the text around the lists starts, from the margin. */
function listsAt(
  items: readonly ListItem[],
  standsMm: number,
  conversion: Conversion,
): readonly TypstList[] {
  const lists: (TypstList & { items: TypstItem[] })[] = [];
  let current: { list: TypstList & { items: TypstItem[] }; level: number } | null = null;
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (item === undefined) break;
    if (
      current === null ||
      current.level !== item.level ||
      current.list.style !== item.style ||
      (item.restart && current.list.items.length > 0)
    ) {
      const begun = {
        type: 'list' as const,
        style: item.style,
        startMm: startMm(item.level) - standsMm,
        items: [],
      };
      current = { list: begun, level: item.level };
      lists.push(begun);
    }
    let end = index + 1;
    while ((items[end]?.level ?? 0) > item.level) end += 1;
    current.list.items.push({
      marker: conversion.printed(item.marker),
      text: typstInlines(item.text, conversion),
      place: conversion.mark(item.source),
      lists: listsAt(items.slice(index + 1, end), startMm(item.level) + list.hangMm, conversion),
    });
    index = end;
  }
  return lists;
}
