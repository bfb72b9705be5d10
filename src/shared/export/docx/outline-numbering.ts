import type { DocumentNode, ListItem } from '#shared/document/document.ts';

/**
 * The two lists of a file. Bullets have one of their own: as levels below those of (a), (i), (A) each
 * of them would begin the levels between, and the next (i) would be (ii) to LibreOffice.
 */
export type ListName = 'outline' | 'bullets';

/** Where a paragraph stands in Word's numbering: its list and level, and which restart of the list it is in. */
export interface ListPlace {
  readonly list: ListName;
  readonly level: number;
  /** 0 is the list itself; others begin it anew at the level of their {@link Restart}. */
  readonly instance: number;
}

/** A point where the count of the outline has to be told: instance `instance` starts `level` at `start`. */
export interface Restart {
  readonly instance: number;
  readonly level: number;
  readonly start: number;
}

export interface NumberingPlan {
  readonly places: ReadonlyMap<DocumentNode, ListPlace>;
  /** In the order of their instances: 1, 2, 3 … */
  readonly restarts: readonly Restart[];
}

/** Styles of the levels of each list: a new heading or item that wears one is numbered at once. */
export const LEVEL_STYLES = {
  outline: ['Heading1', 'Heading2', 'ClauseParagraph', 'ListNumber', 'ListNumber2', 'ListNumber3'],
  bullets: ['ListBullet', 'ListBullet2', 'ListBullet3'],
} as const satisfies Record<ListName, readonly string[]>;

/** Sections, clauses and paragraphs are on levels 0–2 of the outline, (a), (i), (A) on 3–5; bullets on 0–2 of theirs. */
export const itemPlace = ({
  style,
  level,
}: Pick<ListItem, 'style' | 'level'>): Pick<ListPlace, 'list' | 'level'> =>
  style === 'ordered'
    ? { list: 'outline', level: level + 2 }
    : { list: 'bullets', level: level - 1 };

export function itemStyle(item: ListItem): string {
  const { list, level } = itemPlace(item);
  return LEVEL_STYLES[list][level] ?? 'Normal';
}

/**
 * Finds each numbered node's place in Word's lists. Word starts a level anew after every higher
 * level by itself; only where that would not arrive at the document's own number does the plan
 * restart the list.
 */
export function planNumbering(nodes: readonly DocumentNode[]): NumberingPlan {
  const places = new Map<DocumentNode, ListPlace>();
  const restarts: Restart[] = [];
  /**
   * What Word has counted so far, by level; undefined where a level starts anew. 'unsure' where a
   * level was skipped, as from (a) to (A): for LibreOffice that was its first, for Word there was none.
   */
  const counted: (number | 'unsure' | undefined)[] = LEVEL_STYLES.outline.map(() => undefined);
  /** What the document has counted, of (a), (i), (A). */
  const items = [0, 0, 0];
  /** Items after a restart stay in its instance until the outline goes on. */
  let itemInstance = 0;

  const place = (node: DocumentNode, level: number, wanted: number, instance: number): number => {
    let chosen = instance;
    const before = counted[level] ?? 0;
    if (before === 'unsure' || before + 1 !== wanted) {
      chosen = restarts.length + 1;
      restarts.push({ instance: chosen, level, start: wanted });
    }
    for (let above = 0; above < level; above += 1) counted[above] ??= 'unsure';
    counted[level] = wanted;
    counted.fill(undefined, level + 1);
    places.set(node, { list: 'outline', level, instance: chosen });
    return chosen;
  };

  for (const node of nodes) {
    if ((node.type === 'heading' || node.type === 'paragraph') && node.number !== null) {
      const level = Math.min(node.number.levels.length, 3) - 1;
      place(node, level, node.number.levels[level] ?? 1, 0);
      itemInstance = 0;
    } else if (node.type === 'item' && node.style === 'bullet') {
      places.set(node, { ...itemPlace(node), instance: 0 });
    } else if (node.type === 'item') {
      const wanted = node.restart ? 1 : (items[node.level - 1] ?? 0) + 1;
      items[node.level - 1] = wanted;
      itemInstance = place(node, itemPlace(node).level, wanted, itemInstance);
    }
  }
  return { places, restarts };
}
