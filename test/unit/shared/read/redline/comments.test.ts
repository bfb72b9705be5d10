import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '#shared/read/package/xml.ts';
import { commentsOf } from '#shared/read/redline/comments.ts';
import { LIMITS } from '#shared/read/limits.ts';

const WORD = 'http://schemas.microsoft.com/office/word';

function xml(text: string): XmlElement {
  const read = parseXml(text, LIMITS);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** Comments that are their own text; `threads`: attributes of each, by its number. */
function threads(attributes: readonly string[]) {
  const comments = attributes.map(
    (_, at) =>
      `<w:comment w:id="${at}" w:author="Cora" w:date="2026-12-01T0${at}:00:00Z"><w:p><w:r><w:t>first line</w:t></w:r></w:p><w:p w14:paraId="P${at}"><w:r><w:t>${at}</w:t></w:r></w:p></w:comment>`,
  );
  const extended = attributes.map((one, at) => `<w15:commentEx w15:paraId="P${at}" ${one}/>`);
  return commentsOf(
    xml(
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="${WORD}/2010/wordml">${comments.join('')}</w:comments>`,
    ),
    xml(`<w15:commentsEx xmlns:w15="${WORD}/2012/wordml">${extended.join('')}</w15:commentsEx>`),
  );
}

const answering = (at: number) => `w15:paraIdParent="P${at}"`;

describe('the comments of a Word file', () => {
  it('have what answers them, in the order of the file', () => {
    const read = threads(['', answering(0), '', answering(0)]);
    expect([...read.keys()]).toEqual(['0', '2']);
    expect(read.get('0')).toMatchObject({
      author: 'Cora',
      date: '2026-12-01T00:00:00Z',
      text: 'first line\n0',
      replies: [{ text: 'first line\n1' }, { text: 'first line\n3' }],
    });
  });

  it('are one thread where a reply is answered', () => {
    expect(threads(['', answering(0), answering(1)]).get('0')?.replies).toHaveLength(2);
  });

  it('are resolved where somebody has marked them so', () => {
    const read = threads(['w15:done="1"', 'w15:done="0"', '']);
    expect([...read.values()].map(({ isResolved }) => isResolved)).toEqual([true, false, false]);
  });

  it.each([
    ['answer each other', [answering(1), answering(0)]],
    ['answer themselves', [answering(0)]],
    ['answer what is not there', [answering(7)]],
  ])('are all told where they %s', (_, given) => {
    expect(threads(given).size).toBe(given.length);
  });

  it('are none where the file has none, and no replies where it says nothing of threads', () => {
    expect(commentsOf(null, null).size).toBe(0);
  });
});
