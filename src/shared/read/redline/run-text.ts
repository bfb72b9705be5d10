import { descendants, child, isElement } from '#shared/read/package/xml-tree.ts';
import type { XmlNode } from '#shared/read/package/xml.ts';

/** The words of a run; those in the shapes of a drawing each on a line, what stands for it left out. */
export function textOf(nodes: readonly XmlNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (!isElement(node)) continue;
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        text += node.children.filter((one) => typeof one === 'string').join('');
        break;
      case 'w:br':
        // Where a page or a column ends is no matter of the words.
        if (!/^(?:page|column)$/.test(node.attributes['w:type'] ?? '')) text += '\n';
        break;
      case 'w:cr':
        text += '\n';
        break;
      case 'w:tab':
        text += '\t';
        break;
      case 'w:noBreakHyphen':
        text += '\u2011';
        break;
      case 'w:softHyphen':
        text += '\u00ad';
        break;
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
        text += descendants(child(node, 'mc:Choice') ?? node, 'w:txbxContent')
          .flatMap((box) => descendants(box, 'w:p'))
          .map((line) =>
            descendants(line, 'w:r')
              .map((one) => textOf(one.children))
              .join(''),
          )
          .filter((line) => line !== '')
          .join('\n');
        break;
      default:
    }
  }
  return text;
}
