/** What the elements of HTML are to a text. */

/** Elements whose content is not running text. */
export const DROPPED = new Set(
  (
    'applet area audio base canvas dialog embed fieldset form frame frameset head iframe img input link ' +
    'map math meta noembed noframes noscript object option param picture plaintext portal script select ' +
    'slot source style svg template textarea title track video xmp'
  ).split(' '),
);

/** Elements that begin and end a line of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const PICTURES = new Set(['img', 'svg', 'canvas', 'picture', 'object']);

/** Whether an element shows a picture; one of a single dot only counts who reads a page. */
export const isPicture = (element: Element): boolean =>
  PICTURES.has(element.localName) &&
  !(isDot(element.getAttribute('width')) && isDot(element.getAttribute('height')));

const isDot = (size: string | null): boolean =>
  size !== null && /^\s*0*[01](?:px)?\s*$/i.test(size);

export const cellsOf = (row: HTMLElement): readonly HTMLElement[] =>
  [...row.children].filter(
    (child): child is HTMLElement => child.localName === 'td' || child.localName === 'th',
  );

/** Whether a table has cells beside each other: a frame around other text has not. */
export function hasColumns(table: HTMLElement): boolean {
  const rows = [...table.children].flatMap((child): readonly Element[] =>
    child.localName === 'tr' ? [child] : [...child.children],
  );
  return rows.some((row) => row.localName === 'tr' && cellsOf(row as HTMLElement).length > 1);
}
