import { SaxesParser } from 'saxes';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Limits } from '#shared/read/limits.ts';
import { PREFIXES } from './namespaces.ts';
import { packageProblem } from './refusals.ts';

/**
 * An element by its namespace and local name: "w:p" whatever the file's own prefix is, and
 * "{urn:some}p" for a namespace that is not known here. An attribute without a prefix has its plain
 * name. Attributes have no prototype, so that none is called "constructor" by accident.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** White space between elements is left out. */
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(
  Object.create(null) as Record<string, string>,
);

/** Ends a parse; the parser offers no other way. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** How much is parsed at a time. */
const STEP = 64 * 1024;

/**
 * The tree of an XML part. A document type is refused, so no entity of a file's own is ever expanded
 * and nothing outside is named. No deeper than `limits.depth`, so that who walks it may recurse.
 */
export function parseXml(text: string, limits: Pick<Limits, 'depth'>): Result<XmlElement, Problem> {
  // Namespaces are resolved here: the parser's own way doubles the time of a long document.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: Open[] = [];
  let root: Open | null = null;
  let scope = new Scope(null);
  /** The scopes that closing elements lead back to. */
  const outside: Scope[] = [];

  parser.on('doctype', () => {
    throw new Refused(hasDocumentType());
  });
  parser.on('error', (error) => {
    throw new Refused(notWellFormed(error.message));
  });
  parser.on('opentag', (tag) => {
    if (open.length >= limits.depth) throw new Refused(tooDeep(limits.depth));
    const given = tag.attributes;
    const outer = scope;
    for (const key in given)
      if (key.startsWith('xmlns')) {
        if (scope === outer) scope = new Scope(outer);
        scope.declare(key, given[key] ?? '');
      }
    let attributes: Record<string, string> | null = null;
    for (const key in given) {
      const name = scope.attribute(key);
      if (name === null) continue;
      attributes ??= Object.create(null) as Record<string, string>;
      attributes[name] = given[key] ?? '';
    }
    const element: Open = {
      name: scope.element(tag.name),
      attributes: attributes ?? NO_ATTRIBUTES,
      children: [],
    };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else {
      if (parent.children.length === 1 && isBlank(parent.children[0])) parent.children.pop();
      parent.children.push(element);
    }
    open.push(element);
    outside.push(outer);
  });
  parser.on('closetag', () => {
    open.pop();
    scope = outside.pop() ?? scope;
  });
  const add = (piece: string): void => {
    const parent = open.at(-1);
    if (parent === undefined || (parent.children.length > 0 && isBlank(piece))) return;
    parent.children.push(piece);
  };
  parser.on('text', add);
  parser.on('cdata', add);

  try {
    for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
    parser.close();
  } catch (error) {
    if (error instanceof Refused) return err(error.problem);
    throw error;
  }
  return root === null ? err(notWellFormed('it is empty')) : ok(root);
}

/** The prefixes that are declared at a place, and the names that they give there. */
class Scope {
  readonly #outer: Scope | null;
  readonly #uris = new Map<string, string>();
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string | null>();

  constructor(outer: Scope | null) {
    this.#outer = outer;
    if (outer === null) this.#uris.set('xml', 'http://www.w3.org/XML/1998/namespace');
  }

  /** Takes `xmlns` or `xmlns:prefix`. */
  declare(attribute: string, uri: string): void {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:'))
      this.#uris.set(attribute.slice(6), uri);
  }

  element(written: string): string {
    const known = this.#elements.get(written);
    if (known !== undefined) return known;
    const name = this.#resolved(written, this.uriOf('') ?? '');
    this.#elements.set(written, name);
    return name;
  }

  /** Null for a declaration. */
  attribute(written: string): string | null {
    const known = this.#attributes.get(written);
    if (known !== undefined) return known;
    const name =
      written === 'xmlns' || written.startsWith('xmlns:') ? null : this.#resolved(written, '');
    this.#attributes.set(written, name);
    return name;
  }

  uriOf(prefix: string): string | undefined {
    return this.#uris.get(prefix) ?? this.#outer?.uriOf(prefix);
  }

  #resolved(written: string, byDefault: string): string {
    const colon = written.indexOf(':');
    const local = written.slice(colon + 1);
    const uri = colon < 0 ? byDefault : this.uriOf(written.slice(0, colon));
    if (uri === undefined)
      throw new Refused(notWellFormed(`the prefix of "${written.slice(0, 60)}" is not declared`));
    if (uri === '') return local;
    const prefix = PREFIXES.get(uri);
    return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
  }
}

const isBlank = (node: XmlNode | undefined): boolean =>
  typeof node === 'string' && /^[ \t\r\n]*$/.test(node);

const hasDocumentType = (): Problem =>
  packageProblem(
    'It declares a document type, which can make a small file grow without end or read others.',
    'No word processor writes one. Ask the sender for the original.',
  );

const tooDeep = (limit: number): Problem =>
  packageProblem(
    `Its elements lie more than ${limit} deep within each other.`,
    'Take tables out of tables, or copy the text into a new document.',
  );

const notWellFormed = (why: string): Problem =>
  packageProblem(
    `One of its parts is not well-formed XML (${why.replace(/\.$/, '').slice(0, 120)}).`,
    'Open it in Word and save it again, or ask the sender for the original.',
  );
