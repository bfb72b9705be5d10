import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Run,
  TabStopType,
  type XmlComponent,
} from 'docx';
import { firstDirection } from '#shared/base/text-direction.ts';
import type { Document } from '#shared/document/document.ts';
import { runningHead } from '#shared/document/running-lines.ts';
import { twipsOfMm } from './lengths.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import { textRuns, type Writing } from './runs.ts';
import { xmlElement } from './xml-element.ts';

/** Header and footer of every page but the first, and those of the first. `words` are the changing ones. */
export function runningLines(
  document: Document,
  writing: Writing,
  words: {
    readonly title: readonly XmlComponent[];
    readonly reference: readonly XmlComponent[];
  } = headRuns(document, writing),
) {
  const draft = document.draft
    ? textRuns(document.labels.draft, writing, { style: 'DraftMark' })
    : [];
  const rightEdge = {
    tabStops: [{ type: TabStopType.RIGHT, position: twipsOfMm(writing.page.textWidthMm) }],
  };
  // The fields of numbers have no direction of their own: the line takes that of its words.
  const counting: Writing = {
    ...writing,
    direction: firstDirection(document.labels.page) ?? writing.direction,
  };
  const tab = run({}, [xmlElement('w:tab')]);
  return {
    headers: {
      default: new Header({
        children: [
          paragraph(writing, {
            style: 'Header',
            ...rightEdge,
            children: [
              ...words.title,
              tab,
              ...draft,
              ...(document.draft && document.reference !== '' ? textRuns('   ', writing) : []),
              ...words.reference,
            ],
          }),
        ],
      }),
      first: new Header({
        children: [
          paragraph(writing, {
            style: 'FirstHeader',
            ...rightEdge,
            children: document.draft ? [tab, ...draft] : [],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          paragraph(counting, {
            style: 'Footer',
            // It stays at the edge where lines of the document end.
            ...(counting.direction === writing.direction ? {} : { alignment: AlignmentType.START }),
            children: [
              ...textRuns(`${document.labels.page} `, counting),
              new Run({ children: [PageNumber.CURRENT] }),
              ...textRuns(` ${document.labels.of} `, counting),
              new Run({ children: [PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
      first: new Footer({ children: [paragraph(writing, { style: 'Footer' })] }),
    },
  };
}

function headRuns(document: Document, writing: Writing) {
  const { title, reference } = runningHead(document);
  return { title: textRuns(title, writing), reference: textRuns(reference, writing) };
}
