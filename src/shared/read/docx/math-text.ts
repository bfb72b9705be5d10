import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, isElement } from '#shared/read/package/xml-tree.ts';

/**
 * A formula in one line, as one would type it: "(total − down)/total". What an agreement computes
 * often stands only there.
 */
export function mathText(element: XmlElement): string {
  switch (element.name) {
    case 'm:t':
      return element.children.filter((node) => typeof node === 'string').join('');
    case 'm:f':
      return `${grouped(child(element, 'm:num'))}/${grouped(child(element, 'm:den'))}`;
    case 'm:sSup':
      return `${within(child(element, 'm:e'))}^${grouped(child(element, 'm:sup'))}`;
    case 'm:sSub':
      return `${within(child(element, 'm:e'))}_${grouped(child(element, 'm:sub'))}`;
    case 'm:rad':
      return `√${grouped(child(element, 'm:e'))}`;
    case 'm:d':
      return `(${within(element)})`;
    case 'm:nary': {
      const sign = child(child(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
      return `${sign}${within(element)}`;
    }
    case 'w:br':
      return '\n';
    default:
      return /^[mw]:\w+Pr$/.test(element.name) ? '' : within(element);
  }
}

const within = (element: XmlElement | undefined): string =>
  element === undefined ? '' : element.children.filter(isElement).map(mathText).join('');

function grouped(element: XmlElement | undefined): string {
  const text = within(element).trim();
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}
