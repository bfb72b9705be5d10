import type { Numbering } from 'docx';
import type { DocumentNode, ListItem } from '#shared/document/document.ts';
import { list as itemLook, outline } from '#shared/export/appearance.ts';
import { twipsOfMm } from './lengths.ts';
import { itemPlace, LEVEL_STYLES, type ListName, type NumberingPlan } from './outline-numbering.ts';
import { escapeXml, XML_DECLARATION } from './xml-text.ts';

/** What `docx` needs to know: that the lists exist. Their levels are in {@link numberingPart}. */
export const numberingConfig = {
  config: Object.keys(LEVEL_STYLES).map((reference) => ({ reference, levels: [] })),
};

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Tell Word that lists pasted from one agreement into another are the same kind of list. */
const LIST_KINDS: Readonly<Record<ListName, string>> = { outline: '5C1A0E5A', bullets: '5C1A0E5B' };
const ABSTRACT_IDS: Readonly<Record<ListName, number>> = { outline: 0, bullets: 1 };

/**
 * The numbering of the file (word/numbering.xml). Written here and not by `docx`, which starts all
 * nine levels anew in each instance of a list, and would so begin the sections at 1 again where only
 * (a) is to begin anew.
 */
export function numberingPart(
  plan: NumberingPlan,
  nodes: readonly DocumentNode[],
  numbering: Numbering,
): { readonly path: string; readonly data: string } {
  const instance = (list: ListName, index: number, override = ''): string => {
    numbering.createConcreteNumberingInstance(list, index);
    const made = numbering.ConcreteNumbering.find(
      (one) => one.reference === list && one.instance === index,
    );
    return `<w:num w:numId="${made?.numId ?? 0}"><w:abstractNumId w:val="${ABSTRACT_IDS[list]}"/>${override}</w:num>`;
  };
  const instances = [
    instance('outline', 0),
    ...plan.restarts.map((restart) =>
      instance(
        'outline',
        restart.instance,
        `<w:lvlOverride w:ilvl="${restart.level}"><w:startOverride w:val="${restart.start}"/></w:lvlOverride>`,
      ),
    ),
    instance('bullets', 0),
  ];
  return {
    path: 'word/numbering.xml',
    data:
      `${XML_DECLARATION}<w:numbering xmlns:w="${NAMESPACE}">` +
      `${abstractList('outline', outlineLevels(nodes))}${abstractList('bullets', bulletLevels(nodes))}` +
      `${instances.join('')}</w:numbering>`,
  };
}

const abstractList = (list: ListName, levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${ABSTRACT_IDS[list]}"><w:nsid w:val="${LIST_KINDS[list]}"/>` +
  `<w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;

const outlineLevels = (nodes: readonly DocumentNode[]): readonly string[] => [
  ...['%1', '%1.%2', '%1.%2.%3'].map((text, level) =>
    levelXml('outline', level, 'decimal', text + afterNumber(nodes, level), 0, outline.gutterMm),
  ),
  itemXml('ordered', 1, 'lowerLetter', '(%4)'),
  itemXml('ordered', 2, 'lowerRoman', '(%5)'),
  itemXml('ordered', 3, 'upperLetter', '(%6)'),
];

function bulletLevels(nodes: readonly DocumentNode[]): readonly string[] {
  const bullet = (level: ListItem['level'], usual: string): string => {
    const used = nodes.find(
      (node) => node.type === 'item' && node.style === 'bullet' && node.level === level,
    );
    const text = used?.type === 'item' ? used.marker.replaceAll('%', '') : usual;
    return itemXml('bullet', level, 'bullet', text);
  };
  return [bullet(1, '•'), bullet(2, '–'), bullet(3, '▪')];
}

function itemXml(
  style: ListItem['style'],
  index: ListItem['level'],
  format: string,
  text: string,
): string {
  const { list, level } = itemPlace({ style, level: index });
  const startMm = itemLook.startMm[index - 1] ?? 0;
  return levelXml(list, level, format, text, startMm, itemLook.hangMm);
}

/** What the document writes after the numbers of a level of the outline: "." where it has "4.". */
function afterNumber(nodes: readonly DocumentNode[], level: number): string {
  for (const node of nodes) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue;
    if (node.number === null || node.number.levels.length !== level + 1) continue;
    const digits = node.number.levels.join('.');
    return node.number.label.startsWith(digits) ? node.number.label.slice(digits.length) : '';
  }
  return '';
}

const levelXml = (
  list: ListName,
  level: number,
  format: string,
  text: string,
  startMm: number,
  hangMm: number,
): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
  `<w:pStyle w:val="${LEVEL_STYLES[list][level] ?? ''}"/><w:lvlText w:val="${escapeXml(text)}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twipsOfMm(startMm + hangMm)}"` +
  ` w:hanging="${twipsOfMm(hangMm)}"/></w:pPr></w:lvl>`;
