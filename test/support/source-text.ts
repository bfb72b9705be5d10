/** One source file: its path from the project's root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written: `./x.ts`, `#shared/x.ts`, `zod`. */
  readonly specifier: string;
  readonly line: number;
}

const STATIC_IMPORT = /^[ \t]*(?:import|export)\b(?:[^'";=]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
const DYNAMIC_IMPORT = /\b(?:import|require)\(\s*(['"])([^'"\n]+)\1\s*[,)]/g;

export const lineAt = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length;

/** Each rule asks the same of each of a thousand files, and reading one is slow. */
function once<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** The code with the insides of comments, strings and regular expressions turned into spaces. */
export const codeOf = once((text) => blank(text, { strings: true }));

/** The code with its comments turned into spaces, its strings kept. */
export const withoutComments = once((text) => blank(text, { strings: false }));

/** Every import, re-export, dynamic import and require of a module that is named in the code. */
export const importsOf = once((text): readonly Import[] =>
  [STATIC_IMPORT, DYNAMIC_IMPORT].flatMap((pattern) =>
    [...withoutComments(text).matchAll(pattern)].map((match) => ({
      specifier: match[2] ?? '',
      line: lineAt(text, match.index + match[0].length),
    })),
  ),
);

const QUOTED = /(['"])(?:\\.|(?!\1)[^\\\n])*\1/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const BLOCK_COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/y;
const REGEXP = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
/** After one of these a slash begins a regular expression; after anything else it divides. */
const BEFORE_REGEXP = /(?:^|[=(,:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|await))\s*$/;

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');

function blank(text: string, { strings }: { readonly strings: boolean }): string {
  let out = '';
  let index = 0;
  // The braces open inside each `${…}` of the template literals that we are in.
  const templates: number[] = [];

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0];
  };

  const copyTemplateText = () => {
    while (index < text.length) {
      const char = text.charAt(index);
      if (char === '`') {
        index += 1;
        out += '`';
        return;
      }
      if (text.startsWith('${', index)) {
        templates.push(0);
        index += 2;
        out += '${';
        return;
      }
      const length = char === '\\' ? 2 : 1;
      const piece = text.slice(index, index + length);
      out += strings ? spaces(piece) : piece;
      index += length;
    }
  };

  while (index < text.length) {
    const comment = take(LINE_COMMENT) ?? take(BLOCK_COMMENT);
    // An unpaired quote (an apostrophe in the text of an element) is no string: it matches nothing.
    const quoted = comment === undefined ? take(QUOTED) : undefined;
    const mayBeRegExp = text.charAt(index) === '/' && BEFORE_REGEXP.test(out.slice(-40));
    const regExp = comment === undefined && mayBeRegExp ? take(REGEXP) : undefined;
    const piece = comment ?? quoted ?? regExp;
    if (piece !== undefined) {
      const keepQuotes = quoted === undefined ? spaces(piece) : emptied(piece);
      out += comment !== undefined || strings ? keepQuotes : piece;
      index += piece.length;
      continue;
    }
    const char = text.charAt(index);
    index += 1;
    const depth = templates.at(-1);
    if (char === '`') {
      out += char;
      copyTemplateText();
    } else if (char === '}' && depth === 0) {
      templates.pop();
      out += char;
      copyTemplateText();
    } else {
      if (depth !== undefined && char === '{') templates[templates.length - 1] = depth + 1;
      if (depth !== undefined && char === '}') templates[templates.length - 1] = depth - 1;
      out += char;
    }
  }
  return out;
}

const emptied = (quoted: string): string =>
  quoted.charAt(0) + spaces(quoted.slice(1, -1)) + quoted.charAt(0);
