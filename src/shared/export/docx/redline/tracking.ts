import { XmlComponent, type IContext, type IXmlableObject } from 'docx';
import type { IsoInstant } from '#shared/base/date.ts';
import { printable } from '#shared/base/text.ts';
import {
  namedTree,
  partsOf,
  treeName,
  withParts,
  type XmlPart,
  type XmlTree,
} from './xml-parts.ts';

export type TrackedChange = 'inserted' | 'deleted';

/**
 * Marks what the exporter has built as tracked changes of one author at one moment (ECMA-376 part 1,
 * 17.13.5): runs stand in `w:ins` or `w:del`, the ends of paragraphs and the rows of tables carry the
 * mark in their properties. The elements are built first and marked when the file is written, so that
 * a tracked paragraph is the same paragraph that a plain export has.
 */
export class Tracking {
  readonly #author: string;
  readonly #date: string;
  #id: number;

  /** `firstId`: above the ids of all bookmarks. */
  constructor(stamp: {
    readonly author: string;
    readonly date: IsoInstant;
    readonly firstId: number;
  }) {
    this.#author = printable(stamp.author);
    // Word writes whole seconds.
    this.#date = stamp.date.replace(/\.\d+Z$/, 'Z');
    this.#id = stamp.firstId;
  }

  /** Runs, links and bookmarks of a paragraph; bookmarks stay outside of the change. */
  runs(change: TrackedChange, runs: readonly XmlComponent[]): readonly XmlComponent[] {
    return groupsOf(runs).map(
      (group) => new Joined(group, (parts) => this.#inline(change, parts)[0] ?? ''),
    );
  }

  /** Paragraphs and tables as a whole. */
  whole<T extends XmlComponent>(change: TrackedChange, blocks: readonly T[]): readonly T[] {
    return blocks.map((block) => this.#reworked(block, (tree) => this.#block(change, tree)));
  }

  /** The end of a paragraph alone: its text goes on in the next one without it. */
  end<T extends XmlComponent>(change: TrackedChange, paragraph: T): T {
    return this.#reworked(paragraph, (tree) => this.#paragraphEnd(change, tree));
  }

  /** A paragraph that was in another style or list before: as `former` has it. */
  restyled<T extends XmlComponent>(paragraph: T, former: XmlComponent): T {
    return this.#reworked(paragraph, (tree, context) =>
      this.#former(tree, former.prepForXml(context)),
    );
  }

  /** The component whose element is `rework` of what it would be; it stays what it is to `docx`. */
  #reworked<T extends XmlComponent>(
    component: T,
    rework: (tree: XmlTree, context: IContext) => XmlTree,
  ): T {
    const reworked = Object.create(component) as T;
    reworked.prepForXml = (context) => {
      const tree = component.prepForXml(context);
      return tree === undefined ? tree : rework(tree, context);
    };
    return reworked;
  }

  #mark(change: TrackedChange, parts: readonly XmlPart[] = []): XmlTree {
    this.#id += 1;
    return namedTree(change === 'inserted' ? 'w:ins' : 'w:del', [
      { _attr: { 'w:id': this.#id, 'w:author': this.#author, 'w:date': this.#date } },
      ...parts,
    ]);
  }

  #inline(change: TrackedChange, parts: readonly XmlPart[]): readonly XmlPart[] {
    const result: XmlPart[] = [];
    let runs: XmlPart[] = [];
    const flush = (): void => {
      if (runs.length > 0) result.push(this.#mark(change, runs));
      runs = [];
    };
    for (const part of parts) {
      const name = treeName(part);
      if (name === 'w:r') {
        runs.push(change === 'deleted' ? deletedWords(part as XmlTree) : part);
        continue;
      }
      flush();
      // Links hold tracked runs, and not the other way round.
      result.push(
        name === 'w:hyperlink'
          ? withParts(part as XmlTree, this.#inline(change, partsOf(part as XmlTree)))
          : part,
      );
    }
    flush();
    return result;
  }

  #block(change: TrackedChange, tree: XmlTree): XmlTree {
    switch (treeName(tree)) {
      case 'w:p': {
        const [properties, rest] = propertiesOf(tree, 'w:pPr');
        const words = withParts(tree, [...properties, ...this.#inline(change, rest)]);
        return this.#paragraphEnd(change, words);
      }
      case 'w:tr': {
        const [properties, rest] = propertiesOf(tree, 'w:trPr');
        const [own] = properties;
        const marked = namedTree('w:trPr', [
          ...(own === undefined ? [] : partsOf(own as XmlTree)),
          this.#mark(change),
        ]);
        return withParts(tree, [marked, ...this.#parts(change, rest)]);
      }
      case 'w:tbl':
      case 'w:tc':
        return withParts(tree, this.#parts(change, partsOf(tree)));
      default:
        return tree;
    }
  }

  #parts(change: TrackedChange, parts: readonly XmlPart[]): readonly XmlPart[] {
    return parts.map((part) =>
      treeName(part) === null ? part : this.#block(change, part as XmlTree),
    );
  }

  /** The mark comes first in the properties of the end, and those last but for what was before. */
  #paragraphEnd(change: TrackedChange, paragraph: XmlTree): XmlTree {
    const [properties, rest] = propertiesOf(paragraph, 'w:pPr');
    const [own] = properties;
    const parts = own === undefined ? [] : partsOf(own as XmlTree);
    const after = parts.filter((part) => treeName(part) === 'w:pPrChange');
    const ofEnd = parts.find((part) => treeName(part) === 'w:rPr');
    const before = parts.filter((part) => part !== ofEnd && !after.includes(part));
    const marked = namedTree('w:rPr', [
      this.#mark(change),
      ...(ofEnd === undefined ? [] : partsOf(ofEnd as XmlTree)),
    ]);
    return withParts(paragraph, [namedTree('w:pPr', [...before, marked, ...after]), ...rest]);
  }

  /** Only where style or list differ: spaces and breaks are no change of meaning. */
  #former(paragraph: XmlTree, former: XmlTree | undefined): XmlTree {
    const [properties, rest] = propertiesOf(paragraph, 'w:pPr');
    const now = properties.flatMap((part) => partsOf(part as XmlTree));
    const then = (former === undefined ? [] : propertiesOf(former, 'w:pPr')[0]).flatMap((part) =>
      partsOf(part as XmlTree),
    );
    if (rank(now) === rank(then)) return paragraph;
    this.#id += 1;
    const change = namedTree('w:pPrChange', [
      { _attr: { 'w:id': this.#id, 'w:author': this.#author, 'w:date': this.#date } },
      namedTree(
        'w:pPr',
        then.filter((part) => treeName(part) !== 'w:rPr'),
      ),
    ]);
    return withParts(paragraph, [namedTree('w:pPr', [...now, change]), ...rest]);
  }
}

/** What gives a paragraph its level and its label. */
const rank = (properties: readonly XmlPart[]): string =>
  JSON.stringify(
    properties.filter((part) => ['w:pStyle', 'w:numPr'].includes(treeName(part) ?? '')),
  );

/** The properties, which come first, and the rest. */
function propertiesOf(
  tree: XmlTree,
  name: string,
): readonly [properties: readonly XmlPart[], rest: readonly XmlPart[]] {
  const parts = partsOf(tree);
  return [
    parts.filter((part) => treeName(part) === name),
    parts.filter((part) => treeName(part) !== name),
  ];
}

const DELETED_NAMES: Readonly<Record<string, string>> = {
  'w:t': 'w:delText',
  'w:instrText': 'w:delInstrText',
};

/** Words and field codes of a deleted run have names of their own; those within a shape are not deleted. */
function deletedWords(tree: XmlTree): XmlTree {
  const name = treeName(tree) ?? '';
  if (name === 'w:txbxContent') return tree;
  return namedTree(
    DELETED_NAMES[name] ?? name,
    partsOf(tree).map((part) => (treeName(part) === null ? part : deletedWords(part as XmlTree))),
  );
}

/** Runs that follow each other are one change; every other element stands by itself. */
function groupsOf(components: readonly XmlComponent[]): readonly (readonly XmlComponent[])[] {
  const groups: XmlComponent[][] = [];
  let isOpen = false;
  for (const component of components) {
    // The library keeps the name of an element to its subclasses.
    const isRun = (component as unknown as { readonly rootKey: string }).rootKey === 'w:r';
    if (isRun && isOpen) groups.at(-1)?.push(component);
    else groups.push([component]);
    isOpen = isRun;
  }
  return groups;
}

/** Several components as one element. */
class Joined extends XmlComponent {
  readonly #components: readonly XmlComponent[];
  readonly #join: (parts: readonly XmlPart[]) => XmlPart;

  constructor(components: readonly XmlComponent[], join: (parts: readonly XmlPart[]) => XmlPart) {
    super('w:ins');
    this.#components = components;
    this.#join = join;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const parts = this.#components
      .map((component) => component.prepForXml(context))
      .filter((part) => part !== undefined);
    return this.#join(parts) as IXmlableObject;
  }
}
