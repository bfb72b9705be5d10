import { describe, expect, test } from 'vitest';
import { LIMITS } from '#shared/read/limits.ts';
import { parseXml, type XmlElement } from '#shared/read/package/xml.ts';
import { child, descendants, integer, onOff, textWithin } from '#shared/read/package/xml-tree.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const parsed = (xml: string): XmlElement => {
  const result = parseXml(xml, LIMITS);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const refusal = (xml: string): string => {
  const result = parseXml(xml, LIMITS);
  return result.ok ? 'parsed' : result.error.message;
};

describe('elements and attributes are known by their namespace', () => {
  test.each([
    ['the usual prefix', `<w:p xmlns:w="${W}" w:val="1"/>`],
    ['another prefix', `<x:p xmlns:x="${W}" x:val="1"/>`],
    [
      'the strict form',
      '<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:val="1"/>',
    ],
  ])('%s', (_, xml) => {
    expect(parsed(xml).name).toBe('w:p');
    expect(parsed(xml).attributes['w:val']).toBe('1');
  });

  test('a foreign namespace under a known prefix is foreign', () => {
    expect(parsed('<w:p xmlns:w="urn:other"/>').name).toBe('{urn:other}p');
  });

  test('a declaration holds within its element only, and the default not for attributes', () => {
    const root = parsed(`<r><p xmlns="${W}" a="1"><q xmlns=""/><t/></p><p/></r>`);
    expect(root.children.map((node) => (node as XmlElement).name)).toEqual(['w:p', 'p']);
    const [first] = root.children as XmlElement[];
    expect(first?.attributes['a']).toBe('1');
    expect(first?.children.map((node) => (node as XmlElement).name)).toEqual(['q', 'w:t']);
  });

  test('a prefix that nobody declared is refused', () => {
    expect(refusal('<w:p/>')).toMatch(/prefix of "w:p" is not declared/);
  });
});

describe('text', () => {
  test('entities of XML, character references and CDATA are text', () => {
    expect(textWithin(parsed('<t>a &lt;b&gt; &#x2265; <![CDATA[<c>]]></t>'))).toBe('a <b> ≥ <c>');
  });

  test('white space between elements goes, in them it stays', () => {
    const root = parsed('<r>\n  <t> </t>\n  <t>a</t>\n</r>');
    expect(root.children.map((node) => typeof node)).toEqual(['object', 'object']);
    expect(textWithin(root)).toBe(' a');
  });

  test('is whole across the steps in which it is parsed', () => {
    const words = 'lorem &amp; ipsum '.repeat(20_000);
    expect(textWithin(parsed(`<t>${words}</t>`))).toBe('lorem & ipsum '.repeat(20_000));
  });
});

describe('a hostile part', () => {
  test('9: billion laughs: the document type is refused', () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><lolz>&b;</lolz>';
    expect(refusal(laughs)).toMatch(/declares a document type/);
  });

  test('10: an external entity is refused with its document type', () => {
    expect(refusal('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>')).toMatch(
      /declares a document type/,
    );
    expect(refusal('<x>&e;</x>')).toMatch(/not well-formed/);
  });

  test('16: names such as __proto__ and constructor are names', () => {
    const root = parsed('<__proto__ __proto__="1" constructor="2"><constructor/></__proto__>');
    expect(root.name).toBe('__proto__');
    expect(Object.entries(root.attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(Object.getPrototypeOf(root.attributes)).toBe(null);
    expect(parsed('<a/>').attributes['constructor']).toBe(undefined);
    expect(({} as Record<string, unknown>)['1']).toBe(undefined);
  });

  test('17: elements too deep within each other are refused', () => {
    expect(refusal('<a>'.repeat(100_000))).toMatch(/more than 200 deep/);
    const deepest = '<a>'.repeat(200) + '</a>'.repeat(200);
    expect(descendants(parsed(deepest), 'a')).toHaveLength(199);
  });

  test.each(['', '<a>', '<a></b>', '<a b="1" b="2"/>', '<a/><b/>', 'words', '<a>&#0;</a>'])(
    'what is not well-formed is refused: %j',
    (xml) => {
      expect(refusal(xml)).toMatch(/not well-formed/);
    },
  );
});

describe('values', () => {
  const on = (xml: string) => onOff(child(parsed(`<r xmlns:w="${W}">${xml}</r>`), 'w:b'));

  test('a switch is on by being there', () => {
    expect(on('<w:b/>')).toBe(true);
    expect(on('<w:b w:val="true"/>')).toBe(true);
    expect(on('<w:b w:val="0"/>')).toBe(false);
    expect(on('<w:b w:val="off"/>')).toBe(false);
    expect(on('')).toBe(undefined);
  });

  test('a number stays within its bounds', () => {
    const bounds = { least: 1, most: 9, otherwise: 5 };
    expect(['3', '0', '99', '1e9', undefined].map((one) => integer(one, bounds))).toEqual([
      3, 1, 9, 5, 5,
    ]);
  });
});
