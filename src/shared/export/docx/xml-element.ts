import { NextAttributeComponent, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[]) {
    super(name);
    const keyed = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
    if (keyed.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(keyed)));
    this.root.push(...children);
  }
}

/** An element of WordprocessingML that `docx` has no builder for: `xmlElement('w:t', {}, ['…'])`. */
export const xmlElement = (
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent => new Element(name, attributes, children);
