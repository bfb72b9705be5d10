import { formatted } from './number-format.ts';
import { buildsOnOthers, type List } from './list-definitions.ts';
import type { ListUse } from './styles.ts';

/** The number or bullet that Word shows before a paragraph. */
export interface Label {
  /** "2.1", "(a)", "•"; empty where the level shows nothing. */
  readonly text: string;
  readonly bullet: boolean;
  /** The counts down to this level. */
  readonly counts: readonly number[];
  /** Part of an outline ("4", "4.1"), not an item of a list. */
  readonly outline: boolean;
  /** How deep it lies among the items of its list. */
  readonly itemLevel: 1 | 2 | 3;
  /** True where the count of this level begins. */
  readonly first: boolean;
}

/**
 * Counts paragraphs as Word does (ECMA-376 part 1, 17.9): all lists of one definition count together;
 * a level starts anew after any level above it unless it says otherwise; an override starts its level
 * once, where its list is first used. To be called for each numbered paragraph in reading order.
 */
export class Counting {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** Null where the list is not defined: Word shows nothing then. */
  next(use: ListUse): Label | null {
    const list = this.#lists.get(use.list);
    if (list === undefined) return null;
    const at = levelIn(list, use);
    const level = list.levels[at];
    if (level === undefined) return null;

    const counts = this.#counts.get(list.counter) ?? [];
    this.#counts.set(list.counter, counts);
    const once = `${use.list}/${at}`;
    const override = this.#started.has(once) ? undefined : list.starts.get(at);
    this.#started.add(once);
    const before = counts[at];
    const count = override ?? (before === undefined ? level.start : before + 1);
    counts[at] = count;
    for (let below = at + 1; below < 9; below += 1)
      if (at < (list.levels[below]?.restartAfter ?? below)) counts[below] = undefined;

    const shown = (one: number): number => counts[one] ?? list.levels[one]?.start ?? 1;
    return {
      text: level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const one = Number(digit) - 1;
        const format = list.levels[one]?.format ?? 'decimal';
        if (one > at) return '';
        return formatted(shown(one), level.legal && format !== 'none' ? 'decimal' : format);
      }),
      bullet: level.format === 'bullet',
      counts: Array.from({ length: at + 1 }, (_, one) => shown(one)),
      outline: isOutline(list, at),
      itemLevel: itemLevel(list, at),
      first: count === (override ?? level.start),
    };
  }
}

const levelIn = (list: List, use: ListUse): number => {
  const worn = use.style === null ? -1 : list.levels.findIndex((one) => one?.style === use.style);
  return worn >= 0 ? worn : (use.level ?? 0);
};

/** The first level of an outline, and those that show the levels above. */
const isOutline = (list: List, at: number): boolean =>
  list.outline &&
  (buildsOnOthers(list.levels[at]) || (at === 0 && list.levels[0]?.format !== 'bullet'));

/** By how far it is moved in; a list may have levels for figures and for bullets beside each other. */
function itemLevel(list: List, at: number): 1 | 2 | 3 {
  const own = list.levels[at]?.indent ?? null;
  const above = list.levels.flatMap((level, one) => {
    if (level === undefined || one === at || isOutline(list, one)) return [];
    if (own === null || level.indent === null) return one < at ? [-one - 1] : [];
    return level.indent < own ? [level.indent] : [];
  });
  return Math.min(new Set(above).size + 1, 3) as 1 | 2 | 3;
}
