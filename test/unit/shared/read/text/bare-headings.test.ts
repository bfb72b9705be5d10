import { expect, test } from 'vitest';
import { inlineText } from '#shared/document/plain-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function headingsOf(text: string): readonly string[] {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document.nodes.flatMap((node) =>
    node.type === 'heading' ? [inlineText(node.text)] : [],
  );
}

const ABOVE = 'What is not solved in time goes to the head of the desk.';

test('a title between two sentences is a heading, be the one below it short', () => {
  expect(
    headingsOf(`${ABOVE}\n\nSupport hours\n\nSomebody is there from nine to five.\n\nThat is all.`),
  ).toEqual(['Support hours']);
});

test('so is one between lines that stand together without a stop and a sentence', () => {
  const rows = 'Starter\n97.3%\nReply: 9 hours\nOpen: 9 to 5';
  expect(
    headingsOf(`${rows}\n\nExclusions\n\nNone of these counts against us.\n\nLate invoices`),
  ).toEqual(['Exclusions']);
});

test('a note in brackets may follow a title that stands above a list', () => {
  const text = `${ABOVE}\n\nSupport hours (all plans)\n\n- nine to five\n- not on Sundays`;
  expect(headingsOf(text)).toEqual(['Support hours (all plans)']);
  expect(headingsOf(`${ABOVE}\n\nA broken fan (in a rack)\n\nA cut cable`)).toEqual([]);
});

test.each([
  ['above a cell', `${ABOVE}\n\nPriority 1\n\n15 minutes\n\nPriority 2\n\n4 hours`],
  ['behind a cell', 'Priority 1\n\n15 minutes\n\nPriority 2\n\nA part of the service is down.'],
  ['without an empty line', `${ABOVE}\nSupport hours\nSomebody is there from nine to five.`],
  ['that ends with a stop', `${ABOVE}\n\nSupport hours.\n\nSomebody is there from nine to five.`],
])('a line is no heading %s', (_, text) => {
  expect(headingsOf(text)).toEqual([]);
});
