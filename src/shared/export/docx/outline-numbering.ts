import type { DocumentNode, ListItem } from '#shared/document/document.ts';

/** Where a paragraph stands in Word's numbering: its level, and which restart of the list it is in. */
export interface ListPlace {
  readonly level: number;
  /** 0 is the list itself; others begin it anew at the level of their {@link Restart}. */
  readonly instance: number;
}

/** A point where the count has to be told: instance `instance` starts `level` at `start`. */
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

/** Styles of the nine levels: a new heading or item that wears one is numbered at once. */
export const LEVEL_STYLES = [
  'Heading1',
  'Heading2',
  'ClauseParagraph',
  'ListNumber',
  'ListNumber2',
  'ListNumber3',
  'ListBullet',
  'ListBullet2',
  'ListBullet3',
] as const;

/** Sections, clauses and paragraphs are on levels 0–2, (a), (i), (A) on 3–5, bullets on 6–8. */
export const itemLevel = ({ style, level }: Pick<ListItem, 'style' | 'level'>): number =>
  (style === 'ordered' ? 2 : 5) + level;

export const itemStyle = (item: ListItem): string => LEVEL_STYLES[itemLevel(item)] ?? 'Normal';

/**
 * Finds each numbered node's place in one Word list. Word starts a level anew after every higher
 * level by itself; only where that would not arrive at the document's own number does the plan
 * restart the list.
 */
export function planNumbering(nodes: readonly DocumentNode[]): NumberingPlan {
  const places = new Map<DocumentNode, ListPlace>();
  const restarts: Restart[] = [];
  /** What Word has counted so far, by level; undefined where a level starts anew. */
  const counted: (number | undefined)[] = LEVEL_STYLES.map(() => undefined);
  /** What the document has counted, of (a), (i), (A). */
  const items = [0, 0, 0];
  /** Items after a restart stay in its instance until the outline goes on. */
  let itemInstance = 0;

  const place = (node: DocumentNode, level: number, wanted: number, instance: number): number => {
    let chosen = instance;
    if ((counted[level] ?? 0) + 1 !== wanted) {
      chosen = restarts.length + 1;
      restarts.push({ instance: chosen, level, start: wanted });
    }
    counted[level] = wanted;
    counted.fill(undefined, level + 1);
    places.set(node, { level, instance: chosen });
    return chosen;
  };

  for (const node of nodes) {
    if ((node.type === 'heading' || node.type === 'paragraph') && node.number !== null) {
      const level = Math.min(node.number.levels.length, 3) - 1;
      place(node, level, node.number.levels[level] ?? 1, 0);
      itemInstance = 0;
    } else if (node.type === 'item' && node.style === 'bullet') {
      places.set(node, { level: itemLevel(node), instance: 0 });
    } else if (node.type === 'item') {
      const wanted = node.restart ? 1 : (items[node.level - 1] ?? 0) + 1;
      items[node.level - 1] = wanted;
      itemInstance = place(node, itemLevel(node), wanted, itemInstance);
    }
  }
  return { places, restarts };
}
