import { XmlComponent, type IContext, type IXmlableObject } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

class Element extends XmlComponent {
  constructor(
    private readonly name: string,
    private readonly attributes: Attributes,
    private readonly children: readonly (XmlComponent | string)[],
  ) {
    super(name);
  }

  /** The same as the library's own, which copies each attribute and child several times. */
  override prepForXml(context: IContext): IXmlableObject {
    const parts: (IXmlableObject | string)[] = [];
    for (const child of this.children) {
      const part = typeof child === 'string' ? child : child.prepForXml(context);
      if (part !== undefined) parts.push(part);
    }
    const hasAttributes = Object.keys(this.attributes).length > 0;
    if (parts.length === 0) return { [this.name]: hasAttributes ? { _attr: this.attributes } : {} };
    if (hasAttributes) parts.unshift({ _attr: this.attributes });
    return { [this.name]: parts };
  }
}

/** An element of WordprocessingML that `docx` has no builder for: `xmlElement('w:t', {}, ['…'])`. */
export const xmlElement = (
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent => new Element(name, attributes, children);
