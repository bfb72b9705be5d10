import type { Line } from './lines.ts';

/** `heading: "3. Credits",`, `body: ["We promise …"],`, `"99.0% and more: 5%.",`: words in quotes. */
const QUOTED =
  /^(?:(["']?)([A-Za-z_$][\w$-]{0,40})\1\s?:\s?)?\[?\s?(?:"((?:[^"\\]|\\.){1,8000})"|'((?:[^'\\]|\\.){1,8000})'|`([^`$]{1,8000})`)\s?[\])}]{0,3}[,;]?$/;
/** `const sections = [`, `bullets: [`, `},`, `) => {`: what holds them together. */
const HOLDS = /(?:^|[\s=:(,])[[{(]$|^[\])}]+[,;)]{0,2}$|^(?:\/\/|["']use )|=>\s?[({]$/;
const DIRECTIVE = /^["']use \w+["'];?$/;
const LIST = /^["']?([A-Za-z_$][\w$-]{0,40})["']?\s?:\s?\[$/;

const HEADING = /^(?:heading|title|name|label|question|q|summary|header)$/i;
const ITEMS = /^(?:bullets?|items?|list|points|exclusions?|entries|values|steps)$/i;
/** What is all text: its key says no more than that. */
const TEXT =
  /^(?:body|text|content|description|paragraphs?|answer|a|intro(?:duction)?|note|copy|lead|subtitle)$/i;
/** How and where a page shows its words. */
const LOOK =
  /^(?:icon|image|img|src|href|url|to|path|route|slug|id|key|class(?:name)?|style|type|variant|colou?r|size|align|lang|locale|layout|component|target|rel|version|main|module|license)$/i;

/** Fewer may be a sample of code in a text. */
const FEWEST = 6;

/**
 * The words of a page that was written as a program, such as a component with its sections in objects:
 * titles become headings, the strings of a list its items, other strings paragraphs, behind a key that
 * says what they are: "response: within 4 hours". All else of it is no text. Lines of a text that is no
 * program stay as they are.
 */
export function withoutPageSource(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ text }) => text !== '');
  const quoted = written.filter(({ text }) => QUOTED.test(text)).length;
  const holding = written.filter(({ text }) => HOLDS.test(text)).length;
  if (quoted < FEWEST || holding < FEWEST || (quoted + holding) * 3 < written.length * 2)
    return lines;
  let list = '';
  return lines.flatMap((line): readonly Line[] => {
    const opened = LIST.exec(line.text);
    if (opened) list = opened[1]!;
    else if (line.text.startsWith(']')) list = '';
    const match = QUOTED.exec(line.text);
    if (!match || DIRECTIVE.test(line.text)) return [{ ...line, text: '' }];
    const key = match[2] ?? '';
    const words = unescaped(match[3] ?? match[4] ?? match[5] ?? '');
    const plain = { ...line, indent: 0, breaks: false };
    if (HEADING.test(key))
      return [
        { ...plain, text: '' },
        { ...plain, text: `### ${words}` },
      ];
    if (LOOK.test(key)) return [{ ...plain, text: '' }];
    if (key === '' && ITEMS.test(list)) return [{ ...plain, text: `- ${words}` }];
    if (key !== '' && !TEXT.test(key)) return [{ ...plain, text: `${key}: ${words}` }];
    return [
      { ...plain, text: '' },
      { ...plain, text: words },
      { ...plain, text: '' },
    ];
  });
}

const unescaped = (text: string): string =>
  text
    .replace(/\\[nt]/g, ' ')
    .replace(/\\(.)/g, '$1')
    .trim();
