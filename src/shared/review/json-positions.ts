/** Where a value begins and ends in the text of a JSON file. */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
}

interface Node extends JsonRange {
  readonly members?: ReadonlyMap<string, Node>;
  readonly items?: readonly Node[];
  /** A text's own value. */
  readonly text?: string;
}

/**
 * Finds values of a JSON text by place paths ("/commitments/uptime/target"), which name the ids of
 * records, or positions from 1. Gives the nearest value around a place that the file does not have;
 * null where the text is not JSON.
 */
export function jsonPositions(text: string): ((path: string) => JsonRange) | null {
  const scan = new Scan(text);
  let root: Node;
  try {
    root = scan.value();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return (path) => {
    let node = root;
    for (const step of path.split('/').filter((part) => part !== '')) {
      const next = node.members?.get(step) ?? itemOf(node, step);
      if (!next) break;
      node = next;
    }
    return { start: node.start, end: node.end };
  };
}

const itemOf = ({ items }: Node, step: string): Node | undefined =>
  items?.find(({ members }) => members?.get('id')?.text === step) ??
  (/^\d+$/.test(step) ? items?.[Number(step) - 1] : undefined);

class Scan {
  #at: number;

  constructor(private readonly source: string) {
    this.#at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  value(): Node {
    this.#space();
    const start = this.#at;
    const first = this.source[start];
    if (first === '{') return this.#object(start);
    if (first === '[') return this.#array(start);
    if (first === '"') {
      const text = this.#string();
      return { start, end: this.#at, text };
    }
    const word = /[^\s,\]}]+/y;
    word.lastIndex = start;
    const match = word.exec(this.source);
    if (!match) throw new SyntaxError('a value is missing');
    this.#at += match[0].length;
    return { start, end: this.#at };
  }

  #object(start: number): Node {
    const members = new Map<string, Node>();
    this.#list('}', () => {
      const key = this.#string();
      this.#space();
      this.#take(':');
      members.set(key, this.value());
    });
    return { start, end: this.#at, members };
  }

  #array(start: number): Node {
    const items: Node[] = [];
    this.#list(']', () => items.push(this.value()));
    return { start, end: this.#at, items };
  }

  #list(close: string, part: () => void): void {
    this.#at += 1;
    this.#space();
    while (this.source[this.#at] !== close) {
      part();
      this.#space();
      if (this.source[this.#at] === close) break;
      this.#take(',');
      this.#space();
    }
    this.#at += 1;
  }

  #string(): string {
    const quoted = /"(?:[^"\\]|\\.)*"/y;
    quoted.lastIndex = this.#at;
    const match = quoted.exec(this.source);
    if (!match) throw new SyntaxError('a text is missing');
    this.#at += match[0].length;
    return JSON.parse(match[0]) as string;
  }

  #take(sign: string): void {
    if (this.source[this.#at] !== sign) throw new SyntaxError(`"${sign}" is missing`);
    this.#at += 1;
  }

  #space(): void {
    while (/\s/.test(this.source[this.#at] ?? '')) this.#at += 1;
  }
}
