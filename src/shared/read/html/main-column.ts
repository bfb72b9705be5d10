import { elementChildren, linkDensity, measured, type Measure } from './measure.ts';
import { isLayout } from './table-shape.ts';
import { attribute, findElement, type Element, type Parent } from './tree.ts';

/** The part of a page that is its text, and what to leave out within it. */
export interface MainColumn {
  readonly root: Parent;
  readonly isBoilerplate: (element: Element) => boolean;
}

/** Of the page's running text, the column has to hold at least so much. */
const MOST_OF_IT = 0.85;
/** Where the page marks its main part itself, less is enough: it may have long side texts. */
const ENOUGH_OF_IT = 0.5;

/**
 * The main column of a page: what it marks as its main part or article, else the smallest part that
 * holds nearly all running text. A part with a table of figures that is not plainly a frame around
 * the text always belongs to it.
 */
export function mainColumn(page: Parent): MainColumn {
  const measures = measured(page);
  const all = measures.get(page)!;
  const of = (element: Parent): Measure => measures.get(element) ?? EMPTY;
  const isAround = (element: Element) => isFrame(element, of(element), all);
  const holds = (element: Element, share: number) =>
    of(element).prose >= all.prose * share && of(element).text > 0;

  const marked =
    findElement(page, (element) => isMain(element) && holds(element, ENOUGH_OF_IT)) ??
    findElement(page, (element) => element.tagName === 'article' && holds(element, MOST_OF_IT));
  if (marked)
    return { root: marked, isBoilerplate: (element) => isAroundWithin(element, of(element), all) };

  const figures = figuresIn(page, of, isAround);
  let root: Parent = page;
  for (;;) {
    const inner: Element | undefined = elementChildren(root).find(
      (child) =>
        all.prose > 0 &&
        CONTAINERS.has(child.tagName) &&
        (child.tagName !== 'table' || isLayout(child)) &&
        holds(child, MOST_OF_IT) &&
        !isAround(child) &&
        figuresIn(child, of, isAround) === figures,
    );
    if (!inner) return { root: withTitle(root, of), isBoilerplate: isAround };
    root = inner;
  }
}

const EMPTY: Measure = { text: 0, linked: 0, links: 0, prose: 0, headings: 0, figures: 0 };

const CONTAINERS: ReadonlySet<string> = new Set(
  'html body div section article main form center td tr tbody table'.split(' '),
);

const roleOf = (element: Element): string => attribute(element, 'role')?.trim().toLowerCase() ?? '';

const isMain = (element: Element): boolean =>
  element.tagName === 'main' || roleOf(element) === 'main';

/** Tables of figures outside of what stands around the text. */
function figuresIn(
  root: Parent,
  of: (element: Parent) => Measure,
  isAround: (element: Element) => boolean,
): number {
  let lost = 0;
  findElement(
    root,
    () => false,
    (element) => {
      if (of(element).figures === 0) return false;
      if (!isAround(element)) return true;
      lost += of(element).figures;
      return false;
    },
  );
  return of(root).figures - lost;
}

/** The title often stands just above the column. */
function withTitle(root: Parent, of: (element: Parent) => Measure): Parent {
  const above = 'parentNode' in root ? root.parentNode : null;
  return of(root).headings === 0 && above && of(above).headings > 0 ? above : root;
}

const FRAME_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu']);
const FRAME_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search dialog alertdialog complementary menu menubar toolbar'.split(
    ' ',
  ),
);

/** Names that builders of sites give to what stands around the text. */
const FRAME_NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|side-?bar|social|share|sharing|toc|table-of-contents|newsletter|subscribe|related|pagination|pager|comments?|skip-?(?:link|nav|to)\S*|promo|advert\w*|ads|masthead|site-(?:header|footer)|page-(?:footer)|global-(?:header|footer)|footer)(?:$|[\s_-])/i;
const CONSENT_NAMES = /cookie|consent|gdpr|onetrust|ccpa|modal|popup|pop-up|overlay|toast/i;

/** Of the page's text, what stands around it may hold at most so much. */
const SMALL_PART = 0.3;

const namesOf = (element: Element): string =>
  `${attribute(element, 'id')?.slice(0, 200) ?? ''} ${attribute(element, 'class')?.slice(0, 400) ?? ''}`;

/** Whether an element is a frame around the text: by its tag, its role, its name, its links. */
function isFrame(element: Element, measure: Measure, all: Measure): boolean {
  const { tagName } = element;
  if (isRoot(element)) return false;
  if (FRAME_TAGS.has(tagName) || FRAME_ROLES.has(roleOf(element))) return !isMostOfIt(measure, all);
  if (tagName === 'header') return !isMostOfIt(measure, all) && !holdsTitle(element);
  return isAroundWithin(element, measure, all);
}

const isRoot = ({ tagName }: Element): boolean =>
  tagName === 'html' || tagName === 'body' || tagName === 'main';

const isMostOfIt = (measure: Measure, all: Measure): boolean =>
  measure.prose > all.prose * SMALL_PART && all.prose > 0 && linkDensity(measure) < 0.5;

const holdsTitle = (element: Element): boolean =>
  findElement(element, ({ tagName }) => tagName === 'h1') !== null;

/** What does not belong to the text even where the page says that its main part is around it. */
function isAroundWithin(element: Element, measure: Measure, all: Measure): boolean {
  const { tagName } = element;
  if (isRoot(element)) return false;
  if (tagName === 'nav' || roleOf(element) === 'navigation') return true;
  if (tagName === 'form') return !isMostOfIt(measure, all) && measure.figures === 0;
  if (isMenu(element, measure)) return true;
  if (measure.text > all.text * SMALL_PART || measure.figures > 0) return false;
  const names = namesOf(element);
  if (CONSENT_NAMES.test(names)) return measure.headings <= 1 || linkDensity(measure) > 0.3;
  if (!FRAME_NAMES.test(names)) return false;
  return linkDensity(measure) > 0.3 || (measure.prose < 200 && measure.headings === 0);
}

/** A list of nothing but links. */
const isMenu = (element: Element, measure: Measure): boolean =>
  (element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'menu') &&
  measure.links >= 3 &&
  linkDensity(measure) > 0.85;
