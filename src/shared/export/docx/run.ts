import type { XmlComponent } from 'docx';
import { halfPoints } from './lengths.ts';
import { xmlElement } from './xml-element.ts';

/** How the words of a run differ from those around them. */
export interface RunLook {
  /** Of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  /** Runs from right to left, in this language. */
  readonly rightToLeft?: string;
}

/**
 * A run of text. Written here because an agreement has thousands of them, and a run of `docx`, which
 * asks for each of fifty properties whether it is set, takes most of the time of a whole export.
 */
export function run(look: RunLook, children: readonly XmlComponent[]): XmlComponent {
  const properties = propertiesOf(look);
  return xmlElement(
    'w:r',
    {},
    properties.length === 0 ? children : [xmlElement('w:rPr', {}, properties), ...children],
  );
}

/** In the order that the schema asks for (ECMA-376, 17.3.2.28). */
function propertiesOf({
  style,
  bold,
  italic,
  underline,
  size,
  rightToLeft,
}: RunLook): readonly XmlComponent[] {
  const properties: XmlComponent[] = [];
  if (style !== undefined) properties.push(xmlElement('w:rStyle', { 'w:val': style }));
  if (bold === true) properties.push(xmlElement('w:b'), xmlElement('w:bCs'));
  if (italic === true) properties.push(xmlElement('w:i'), xmlElement('w:iCs'));
  if (size !== undefined) {
    const value = { 'w:val': halfPoints(size) };
    properties.push(xmlElement('w:sz', value), xmlElement('w:szCs', value));
  }
  if (underline === true) properties.push(xmlElement('w:u', { 'w:val': 'single' }));
  if (rightToLeft !== undefined)
    properties.push(xmlElement('w:rtl'), xmlElement('w:lang', { 'w:bidi': rightToLeft }));
  return properties;
}
