import { exact, type Decimal } from '#shared/base/decimal.ts';

/**
 * Formulas as people read them: "(T - D) / T * 100", "round(a, 3)", "min(credit, cap)". What a
 * trace shows is what was computed, as both come from the same text.
 *
 *     sum     = product { ("+" | "-") product }
 *     product = unary { ("*" | "/") unary }
 *     unary   = "-" unary | atom
 *     atom    = number | name | name "(" sum { "," sum } ")" | "(" sum ")"
 *
 * Names are letters, digits and underscores. Numbers are exact decimals; a quotient has 60 digits.
 */
export type Compute = (inputs: Readonly<Record<string, Decimal>>) => Decimal;

const FUNCTIONS: Readonly<Record<string, (...values: Decimal[]) => Decimal>> = {
  min: (first, ...others) =>
    others.reduce((least, value) => (value.lt(least) ? value : least), first),
  max: (first, ...others) => others.reduce((most, value) => (value.gt(most) ? value : most), first),
  floor: (value) => value.floor(),
  ceil: (value) => value.ceil(),
  sqrt: (value) => value.sqrt(),
  /** Half away from zero, as people round; the second argument is the number of decimals. */
  round: (value, decimals) => value.toDecimalPlaces(decimals?.toNumber() ?? 0, 4),
  rounddown: (value, decimals) => value.toDecimalPlaces(decimals?.toNumber() ?? 0, 1),
  roundup: (value, decimals) => value.toDecimalPlaces(decimals?.toNumber() ?? 0, 0),
};

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([-+*/(),]))/y;

const known = new Map<string, Compute>();

/** The formula as a function of its names. Throws where the text is no formula: that is a bug. */
export function formula(text: string): Compute {
  let compute = known.get(text);
  if (!compute) {
    compute = new Parser(text).parse();
    known.set(text, compute);
  }
  return compute;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(private readonly text: string) {
    this.#tokens = tokensOf(text);
  }

  parse(): Compute {
    const whole = this.#sum();
    if (this.#at < this.#tokens.length) this.#fail();
    return whole;
  }

  #sum(): Compute {
    let left = this.#product();
    for (;;) {
      if (this.#takes('+')) left = both(left, this.#product(), (a, b) => a.plus(b));
      else if (this.#takes('-')) left = both(left, this.#product(), (a, b) => a.minus(b));
      else return left;
    }
  }

  #product(): Compute {
    let left = this.#unary();
    for (;;) {
      if (this.#takes('*')) left = both(left, this.#unary(), (a, b) => a.times(b));
      else if (this.#takes('/')) left = both(left, this.#unary(), (a, b) => a.div(b));
      else return left;
    }
  }

  #unary(): Compute {
    if (!this.#takes('-')) return this.#atom();
    const value = this.#unary();
    return (inputs) => value(inputs).neg();
  }

  #atom(): Compute {
    if (this.#takes('(')) {
      const inner = this.#sum();
      if (!this.#takes(')')) this.#fail();
      return inner;
    }
    const token = this.#tokens[this.#at++] ?? this.#fail();
    if (/^\d/.test(token)) {
      const value = exact(token);
      return () => value;
    }
    if (!/^[A-Za-z_]/.test(token)) this.#fail();
    return this.#takes('(') ? this.#call(token) : this.#name(token);
  }

  #name(name: string): Compute {
    return (inputs) => {
      const value = inputs[name];
      if (value === undefined) throw new Error(`Formula "${this.text}" lacks the input "${name}"`);
      return value;
    };
  }

  #call(name: string): Compute {
    const apply = FUNCTIONS[name] ?? this.#fail();
    const values: Compute[] = [];
    do values.push(this.#sum());
    while (this.#takes(','));
    if (!this.#takes(')')) this.#fail();
    return (inputs) => apply(...values.map((value) => value(inputs)));
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #fail(): never {
    throw new Error(`"${this.text}" is no formula: see its part ${this.#at + 1}`);
  }
}

const both =
  (left: Compute, right: Compute, apply: (a: Decimal, b: Decimal) => Decimal): Compute =>
  (inputs) =>
    apply(left(inputs), right(inputs));

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`"${text}" is no formula`);
    tokens.push((match[1] ?? match[2] ?? match[3])!);
  }
  return tokens;
}
