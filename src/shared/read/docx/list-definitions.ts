import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, childrenOf, integer, onOff, val } from '#shared/read/package/xml-tree.ts';
import type { Styles } from './styles.ts';
import { fromSymbolFont } from './symbol-fonts.ts';

/** A level of a list: how it counts and what it shows. */
export interface Level {
  readonly format: string;
  /** "%1.%2": each %n is the count of a level, from 1. */
  readonly text: string;
  readonly start: number;
  /** It starts anew after any level up to this one, counted from 1; 0: never. */
  readonly restartAfter: number;
  /** All counts in it are figures, as in "2.1" below "Article II". */
  readonly legal: boolean;
  /** The paragraph style that wears it. */
  readonly style: string | undefined;
  /** How far its text is moved in, in twentieths of a point. */
  readonly indent: number | null;
}

/** What the paragraphs with one numId have in common. */
export interface List {
  /** Lists with the same count together. */
  readonly counter: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list starts its levels, once, when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
  /** Its levels build on one another ("4", "4.1"): it numbers an outline, not the items of a list. */
  readonly outline: boolean;
}

/** The lists of numbering.xml by their numId. */
export function listsOf(root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const abstract = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map(
      (element) => [element.attributes['w:abstractNumId'] ?? '', element] as const,
    ),
  );
  const instances = new Map(
    childrenOf(root ?? undefined, 'w:num').map(
      (element) => [element.attributes['w:numId'] ?? '', element] as const,
    ),
  );
  const levels = new Map<string, readonly (Level | undefined)[]>();

  /** A list may only name the numbering style that has its levels, in a list of that style's. */
  const counterOf = (instance: XmlElement, hops: number): string => {
    const id = val(child(instance, 'w:abstractNumId')) ?? '';
    const link = val(child(abstract.get(id), 'w:numStyleLink'));
    if (link === undefined || hops === 0) return id;
    const next = instances.get(styles.listOf(link) ?? '');
    return next === undefined ? id : counterOf(next, hops - 1);
  };
  const levelsOf = (counter: string): readonly (Level | undefined)[] => {
    const known = levels.get(counter);
    if (known !== undefined) return known;
    const found = levelsWithin(abstract.get(counter));
    levels.set(counter, found);
    return found;
  };

  const lists = new Map<string, List>();
  for (const [id, instance] of instances) {
    const counter = counterOf(instance, 8);
    const own = [...levelsOf(counter)];
    const starts = new Map<number, number>();
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      const at = levelIndex(override.attributes['w:ilvl']);
      const replaced = child(override, 'w:lvl');
      if (replaced !== undefined) own[at] = levelOf(replaced, at);
      const start = val(child(override, 'w:startOverride'));
      if (start !== undefined) starts.set(at, startOf(start));
    }
    lists.set(id, { counter, levels: own, starts, outline: own.some(buildsOnOthers) });
  }
  return lists;
}

const levelIndex = (text: string | undefined): number =>
  integer(text, { least: 0, most: 8, otherwise: 0 });

const startOf = (text: string | undefined): number =>
  integer(text, { least: 0, most: 32_767, otherwise: 1 });

function levelsWithin(list: XmlElement | undefined): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of childrenOf(list, 'w:lvl')) {
    const at = levelIndex(element.attributes['w:ilvl']);
    levels[at] = levelOf(element, at);
  }
  return levels;
}

/** Each numbered paragraph carries its label. */
const LONGEST_LABEL = 100;

function levelOf(element: XmlElement, at: number): Level {
  const format =
    val(child(element, 'w:numFmt')) ??
    // Newer formats stand in a choice beside an older one.
    val(child(child(child(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt')) ??
    'decimal';
  const text = (val(child(element, 'w:lvlText')) ?? '').slice(0, LONGEST_LABEL);
  const font = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'];
  const restart = val(child(element, 'w:lvlRestart'));
  return {
    format,
    text: format === 'bullet' ? fromSymbolFont(text, font) : text,
    start: startOf(val(child(element, 'w:start'))),
    restartAfter:
      restart === undefined ? at : integer(restart, { least: 0, most: at, otherwise: at }),
    legal: onOff(child(element, 'w:isLgl')) === true,
    style: val(child(element, 'w:pStyle')),
    indent: indentOf(child(child(element, 'w:pPr'), 'w:ind')),
  };
}

const indentOf = (indent: XmlElement | undefined): number | null => {
  const text = indent?.attributes['w:start'] ?? indent?.attributes['w:left'];
  return text === undefined ? null : integer(text, { least: 0, most: 100_000, otherwise: 0 });
};

export const buildsOnOthers = (level: Level | undefined): boolean =>
  level !== undefined && /%\d.*%\d/.test(level.text);
