import type { Numbering } from 'docx';
import type { DocumentNode, ListItem } from '#shared/document/document.ts';
import { list, outline } from '#shared/export/appearance.ts';
import { twipsOfMm } from './lengths.ts';
import { itemLevel, LEVEL_STYLES, type NumberingPlan } from './outline-numbering.ts';
import { escapeXml, XML_DECLARATION } from './xml-text.ts';

/** The name by which paragraphs and styles refer to the one list that numbers the agreement. */
export const OUTLINE = 'outline';

/** What `docx` needs to know: that the list exists. Its levels are in {@link numberingPart}. */
export const numberingConfig = { config: [{ reference: OUTLINE, levels: [] }] };

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Tells Word that lists pasted from one agreement into another are the same kind of list. */
const LIST_KIND = '5C1A0E5A';

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
  const instances = [undefined, ...plan.restarts].map((restart, instance) => {
    numbering.createConcreteNumberingInstance(OUTLINE, instance);
    const override =
      restart === undefined
        ? ''
        : `<w:lvlOverride w:ilvl="${restart.level}"><w:startOverride w:val="${restart.start}"/></w:lvlOverride>`;
    const made = numbering.ConcreteNumbering.find(
      (one) => one.reference === OUTLINE && one.instance === instance,
    );
    return `<w:num w:numId="${made?.numId ?? 0}"><w:abstractNumId w:val="0"/>${override}</w:num>`;
  });
  return {
    path: 'word/numbering.xml',
    data:
      `${XML_DECLARATION}<w:numbering xmlns:w="${NAMESPACE}"><w:abstractNum w:abstractNumId="0">` +
      `<w:nsid w:val="${LIST_KIND}"/><w:multiLevelType w:val="multilevel"/>` +
      `${levels(nodes).join('')}</w:abstractNum>${instances.join('')}</w:numbering>`,
  };
}

function levels(nodes: readonly DocumentNode[]): readonly string[] {
  const bullet = (level: ListItem['level'], usual: string): string => {
    const used = nodes.find(
      (node) => node.type === 'item' && node.style === 'bullet' && node.level === level,
    );
    return used?.type === 'item' ? used.marker.replaceAll('%', '') : usual;
  };
  const item = (index: ListItem['level'], style: ListItem['style'], format: string, text: string) =>
    levelXml(
      itemLevel({ style, level: index }),
      format,
      text,
      list.startMm[index - 1] ?? 0,
      list.hangMm,
    );
  return [
    ...['%1', '%1.%2', '%1.%2.%3'].map((text, level) =>
      levelXml(level, 'decimal', text + afterNumber(nodes, level), 0, outline.gutterMm),
    ),
    item(1, 'ordered', 'lowerLetter', '(%4)'),
    item(2, 'ordered', 'lowerRoman', '(%5)'),
    item(3, 'ordered', 'upperLetter', '(%6)'),
    item(1, 'bullet', 'bullet', bullet(1, '•')),
    item(2, 'bullet', 'bullet', bullet(2, '–')),
    item(3, 'bullet', 'bullet', bullet(3, '▪')),
  ];
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
  level: number,
  format: string,
  text: string,
  startMm: number,
  hangMm: number,
): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
  `<w:pStyle w:val="${LEVEL_STYLES[level] ?? ''}"/><w:lvlText w:val="${escapeXml(text)}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twipsOfMm(startMm + hangMm)}"` +
  ` w:hanging="${twipsOfMm(hangMm)}"/></w:pPr></w:lvl>`;
