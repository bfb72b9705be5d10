import { child, descendants, elements, type XmlNode } from '#test/support/word/xml.ts';
import type { WordFile } from '#test/support/word/docx.ts';

/** What Word calls damaged and the Open XML SDK does not see, one line for each fault. */
export function unseenFaults(file: WordFile): readonly string[] {
  const styles = new Set(
    descendants(file.part('word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    ),
  );
  const lists = new Set(
    descendants(file.part('word/numbering.xml'), 'w:num').map(
      ({ attributes }) => attributes['w:numId'],
    ),
  );
  const names = descendants(file.document, 'w:bookmarkStart').map(
    ({ attributes }) => attributes['w:name']?.toLowerCase() ?? '',
  );
  const wanted = [
    ...descendants(file.document, 'w:pStyle'),
    ...descendants(file.document, 'w:rStyle'),
  ];
  const value = (node: XmlNode) => node.attributes['w:val'];
  return [
    ...descendants(file.document, 'w:tc')
      .filter((cell) => elements(cell).at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end in a paragraph'),
    ...descendants(file.document, 'w:numId')
      .filter((node) => value(node) !== '0' && !lists.has(value(node)))
      .map((node) => `the list ${value(node)} is not defined`),
    ...wanted
      .filter((node) => !styles.has(value(node)))
      .map((node) => `the style ${value(node)} is not defined`),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `the bookmark ${name} stands there twice`),
    ...wordsWithin(file.document, false),
  ];
}

/** Words and field codes of deleted runs have names of their own; text boxes are texts of their own. */
function wordsWithin(node: XmlNode, isDeleted: boolean): readonly string[] {
  return elements(node).flatMap((one): readonly string[] => {
    const inDeleted = one.name === 'w:txbxContent' ? false : isDeleted || one.name === 'w:del';
    const faulty = isDeleted
      ? ['w:t', 'w:instrText'].includes(one.name)
      : ['w:delText', 'w:delInstrText'].includes(one.name);
    return [
      ...(faulty ? [`${one.name} stands ${isDeleted ? 'in' : 'outside of'} a deletion`] : []),
      ...wordsWithin(one, inDeleted),
    ];
  });
}

/** Ids of tracked changes that two of them share. */
export function sharedChangeIds(file: WordFile): readonly string[] {
  const ids = ['w:ins', 'w:del', 'w:pPrChange', 'w:bookmarkStart']
    .flatMap((name) => descendants(file.document, name))
    .map(({ attributes }) => attributes['w:id'] ?? '');
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

export const changesIn = (file: WordFile, name: 'w:ins' | 'w:del'): readonly XmlNode[] =>
  descendants(file.document, name);

export const rowChange = (row: XmlNode): 'inserted' | 'deleted' | null => {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:ins')) return 'inserted';
  return child(properties, 'w:del') ? 'deleted' : null;
};
