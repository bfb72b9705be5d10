import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/document/plain-text.ts';
import {
  field,
  HEADING_STYLES,
  numbering,
  numPr,
  para,
  run,
  styled,
  type DocxPieces,
} from '#test/support/word/docx-fixtures.ts';
import { readDocx } from '#shared/read/docx/read-docx.ts';
import { lines, messages, reading } from '#test/support/word/docx-readings.ts';

describe('headings', () => {
  const read = (body: string, styles = HEADING_STYLES) => lines(reading({ body, styles }));

  test('by the names of their styles, deeper ones as the second level', () => {
    expect(
      read(
        styled('Heading1', 'Scope') +
          styled('Heading2', 'Sites') +
          styled('Heading3', 'Main site') +
          para('Text.'),
      ),
    ).toEqual(['heading 1 Scope', 'heading 2 Sites', 'heading 2 Main site', 'Text.']);
  });

  test('by the outline level, of the style, of what it is based on, or of the paragraph', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Article"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Article tight"/><w:basedOn w:val="A"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="No article"/><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';
    expect(
      read(
        styled('A', 'One') +
          styled('B', 'Two') +
          styled('C', 'Three') +
          para('Four', '<w:outlineLvl w:val="1"/>'),
        styles,
      ),
    ).toEqual(['heading 1 One', 'heading 1 Two', 'Three', 'heading 2 Four']);
  });

  test('the highest level that the file uses is the first', () => {
    expect(read(styled('Heading2', 'Scope') + styled('Heading3', 'Sites'))).toEqual([
      'heading 1 Scope',
      'heading 2 Sites',
    ]);
  });

  test('a single heading above all others is the title, and those below it the first level', () => {
    expect(
      read(
        styled('Heading1', 'Hosting SLA') +
          styled('Heading2', 'Scope') +
          styled('Heading3', 'Sites') +
          styled('Heading2', 'Term'),
      ),
    ).toEqual(['heading 1 Hosting SLA', 'heading 1 Scope', 'heading 2 Sites', 'heading 1 Term']);
  });

  test('styles that are based on each other in a circle end', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>';
    expect(read(styled('A', 'One'), styles)).toEqual(['One']);
  });

  test('a clause in a heading’s style is a paragraph', () => {
    const clause =
      'The Provider must restore the service within four hours after the report of an incident.';
    expect(read(styled('Heading1', 'Times') + styled('Heading2', clause))).toEqual([
      'heading 1 Times',
      clause,
    ]);
  });

  test('in a file without heading styles, short bold lines are headings', () => {
    const bold = (text: string) => para(run(text, '<w:b/>'));
    expect(
      read(
        bold('1. Scope') +
          para('All sites.') +
          bold('1.1 Sites') +
          para(run('Bold', '<w:b/>') + run(' start.')) +
          bold('It is bold.'),
      ),
    ).toEqual([
      'heading 1 [1] Scope',
      'All sites.',
      'heading 2 [1.1] Sites',
      'Bold start.',
      'It is bold.',
    ]);
    expect(read(styled('Heading1', 'A') + styled('Heading1', 'B') + bold('C'))).toEqual([
      'heading 1 A',
      'heading 1 B',
      'C',
    ]);
  });
});

describe('the words of a paragraph', () => {
  const words = (content: string) => inlineText(textOf(content));
  const textOf = (content: string) => {
    const [node] = reading(para(content)).document.nodes;
    if (node?.type !== 'paragraph') throw new Error('no paragraph');
    return node.text;
  };

  test('tabs, breaks, hyphens and symbols are what they show', () => {
    const between = (xml: string) => `${run('a')}<w:r>${xml}</w:r>${run('b')}`;
    expect(words(between('<w:tab/>'))).toBe('a\tb');
    expect(words(between('<w:br/>'))).toBe('a\nb');
    expect(words(between('<w:noBreakHyphen/>'))).toBe('a-b');
    expect(words(between('<w:softHyphen/>'))).toBe('ab');
    expect(words(run('down\u00adtime'))).toBe('downtime');
    expect(words(between('<w:sym w:font="Symbol" w:char="F0B3"/>'))).toBe('a≥b');
    expect(words(between('<w:sym w:font="Wingdings" w:char="F0FC"/>'))).toBe('a✓b');
    expect(words(run('\uf0a3 5', '<w:rFonts w:ascii="Symbol"/>'))).toBe('≤ 5');
  });

  test('marks come from runs and character styles; equal neighbours are one', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = para(
      run('a', '<w:rStyle w:val="Strong"/>') +
        run('b', '<w:b/>') +
        run('c', '<w:i/><w:u w:val="single"/>') +
        run('d', '<w:b w:val="0"/><w:u w:val="none"/>'),
    );
    const [node] = reading({ body, styles }).document.nodes;
    expect(node).toMatchObject({
      text: [
        { text: 'ab', marks: ['bold'] },
        { text: 'c', marks: ['italic', 'underline'] },
        { text: 'd', marks: [] },
      ],
    });
  });

  test('controls, links, smart tags and unknown wrappers are their text', () => {
    expect(
      words(
        `<w:sdt><w:sdtPr/><w:sdtContent>${run('a')}</w:sdtContent></w:sdt><w:hyperlink r:id="x">${run('b')}</w:hyperlink><w:smartTag>${run('c')}</w:smartTag><w:dir w:val="rtl">${run('d')}</w:dir><x:new xmlns:x="urn:x">${run('e')}</x:new>`,
      ),
    ).toBe('abcde');
  });

  test('of alternatives the one that Word shows, once', () => {
    const alternatives = (requires: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(words(alternatives('wps'))).toBe('new');
    expect(words(alternatives('somethingUnheardOf'))).toBe('old');
  });

  test('a formula is one line', () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    expect(
      words(
        `${run('A = ')}<m:oMath><m:f><m:fPr/><m:num>${t('total − down')}</m:num><m:den>${t('total')}</m:den></m:f>${t(' × 100')}</m:oMath>`,
      ),
    ).toBe('A = (total − down)/total × 100');
  });

  test('hidden text is left out and flagged where it stood', () => {
    const result = reading(
      para('Plain.') + para(run('Shown. ') + run('No credit is due.', '<w:vanish/>')),
    );
    expect(lines(result)).toEqual(['Plain.', 'Shown.']);
    expect(result.notes).toEqual([
      {
        kind: 'flagged',
        message: 'Hidden text was left out: “No credit is due.”.',
        source: '/text/1',
      },
    ]);
  });
});

describe('struck-out and raised text', () => {
  test.each(['<w:strike/>', '<w:dstrike/>'])('%s: left out, and told where it stood', (strike) => {
    const result = reading(
      para(
        run('At least ') +
          run('99.5', strike) +
          run(' %', strike) +
          run('99.9 %, fixed within ') +
          run('eight', strike) +
          run('four hours.'),
      ),
    );
    expect(lines(result)).toEqual(['At least 99.9 %, fixed within four hours.']);
    expect(result.notes).toEqual([
      {
        kind: 'flagged',
        message: 'Text that is struck out was left out: “99.5 % … eight”.',
        source: '/text/0',
      },
    ]);
  });

  test('by the style of the paragraph too, unless the run says otherwise', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Old"/><w:rPr><w:strike/></w:rPr></w:style>';
    const body = styled('Old', run('No longer. ') + run('Still.', '<w:strike w:val="0"/>'));
    expect(lines(reading({ body, styles }))).toEqual(['Still.']);
  });

  test('a raised mark of a note is none of the figure’s digits', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const lowered = '<w:vertAlign w:val="subscript"/>';
    expect(
      lines(
        reading(
          para(run('99.9') + run('1', raised) + run(' % and 4') + run('(12)', raised) + run(' h')) +
            para(run('30') + run('a', raised) + run(' min')) +
            para(run('the 1') + run('st', raised) + run(' of CO') + run('2', lowered)),
        ),
      ),
    ).toEqual(['99.9¹ % and 4¹² h', '30ᵃ min', 'the 1st of CO2']);
  });
});

describe('fields are what they last showed', () => {
  test('in a paragraph, within each other, and over paragraphs', () => {
    expect(lines(reading(para(run('see ') + field('REF a \\h', run('4.2')) + run('.'))))).toEqual([
      'see 4.2.',
    ]);
    expect(
      lines(
        reading(
          para(field('IF x', field('PAGE', run('7')))) +
            para('<w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple>'),
        ),
      ),
    ).toEqual(['7', '3']);
    const [begin, end] = field('REF a', '§').split('§');
    expect(lines(reading(para(`${begin}${run('one')}`) + para(`${run('two')}${end}`)))).toEqual([
      'one',
      'two',
    ]);
  });

  test('the code of a field within a code is not shown, nor is a field without a result', () => {
    const inner = field('MERGEFIELD y', run('secret'));
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('shown')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(lines(reading(para(nested)))).toEqual(['shown']);
    const index =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(lines(reading(para(`${run('word')}${index}`)))).toEqual(['word']);
  });

  test('one that never ends hides nothing', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(lines(reading(para(`${open}${run('a')}`) + para(field('REF x', run('b')))))).toEqual([
      'a',
      'b',
    ]);
  });

  test('text that was put into a code is flagged as hidden', () => {
    const code = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('Liability is unlimited')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const result = reading(para(`${run('a')}${code}`));
    expect(lines(result)).toEqual(['a']);
    expect(messages(result)).toEqual(['Hidden text was left out: “Liability is unlimited”.']);
  });

  test('boxes and lists of a form show their choice', () => {
    const form = (data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>');
    const list = form(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Basic"/><w:listEntry w:val="Gold"/></w:ddList>',
    );
    expect(lines(reading(para(`${box}${run(' yes, ')}${list}`)))).toEqual(['☒ yes, Gold']);
  });

  test('a table of contents is left out and told, as a control or as a bare field', () => {
    const entry = styled('TOC1', 'Scope 3');
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${para('Contents')}${entry}</w:sdtContent></w:sdt>`;
    const result = reading(control + para('Text.'));
    expect(lines(result)).toEqual(['Text.']);
    expect(messages(result)).toEqual(['1 table of contents was left out.']);
    const [begin, end] = field('TOC \\o "1-3"', '§').split('§');
    const bare = reading(
      para(`${begin}${run('Scope 3')}`) + para(run('Term 4')) + para(`${end}`) + para('Text.'),
    );
    expect(lines(bare)).toEqual(['Text.']);
    expect(messages(bare)).toEqual(['1 table of contents was left out.']);
  });
});

describe('what stands beside the text', () => {
  const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

  test('footnotes follow the block that refers to them, in the order of reference', () => {
    const footnotes =
      note(5, para('Without taxes.')) + note(9, para('Counted from midnight.') + para('In UTC.'));
    const result = reading({
      body:
        para(`${run('The day')}${reference(9)}${run(' and the fee')}${reference(5)}${run('.')}`) +
        para('Next.'),
      footnotes,
    });
    expect(lines(result)).toEqual([
      'The day[1] and the fee[2].',
      '[1] Counted from midnight.',
      'In UTC.',
      '[2] Without taxes.',
      'Next.',
    ]);
    expect(result.document.nodes.map((node) => 'source' in node && node.source)).toEqual([
      '/text/0',
      '/text/1',
      '/text/2',
      '/text/3',
      '/text/4',
    ]);
  });

  test('those of a table follow the table; endnotes count in Roman', () => {
    const body = `<w:tbl><w:tr><w:tc>${para('Fee')}</w:tc><w:tc>${para(`${run('5')}${reference(1)}`)}</w:tc></w:tr></w:tbl>${para(`${run('End')}<w:r><w:endnoteReference w:id="2"/></w:r>`)}`;
    expect(
      lines(
        reading({
          body,
          footnotes: note(1, para('In euros.')),
          endnotes: `<w:endnote w:id="2">${para('Last words.')}</w:endnote>`,
        }),
      ),
    ).toEqual([' |  ‖ Fee | 5[1]', '[1] In euros.', 'End[i]', '[i] Last words.']);
  });

  test('a note that refers to itself ends', () => {
    expect(
      lines(
        reading({
          body: para(reference(1)),
          footnotes: note(1, para(`${run('me')}${reference(1)}`)),
        }),
      ),
    ).toEqual(['[1]', '[1] me[1]']);
  });

  test('text boxes follow their paragraph, drawn twice but read once', () => {
    const content = `<w:txbxContent>${para('In the box.')}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(reading(para(`${box}${run('Beside.')}`) + para('After.')))).toEqual([
      'Beside.',
      'In the box.',
      'After.',
    ]);
  });

  test('headers and footers are left out and told', () => {
    const result = reading({ body: para('Text.'), header: para('Confidential') });
    expect(lines(result)).toEqual(['Text.']);
    expect(messages(result)).toEqual(['1 header or footer was left out.']);
  });
});

describe('the document', () => {
  const title = (pieces: DocxPieces) => reading(pieces).document.title;

  test('has the title of its properties, else of its title line, its first heading, its file', () => {
    const styles = `${HEADING_STYLES}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>`;
    const body = styled('Heading1', 'Scope') + styled('Title', 'Hosting Offer');
    expect(title({ body, styles, title: 'SLA &amp; more' })).toBe('SLA & more');
    expect(title({ body, styles })).toBe('Hosting Offer');
    expect(title({ body: styled('Heading1', 'Scope') + para('x'), styles })).toBe('Scope');
    expect(title({ body: para('x') })).toBe('offer');
  });

  test('has the language of its styles, unless that is English and the words are not', () => {
    const language = (lang: string, text: string) =>
      reading({
        body: para(text),
        styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:lang ${lang}/></w:rPr></w:rPrDefault></w:docDefaults>`,
      }).document.language;
    const german =
      'Der Anbieter und der Kunde werden die Verfügbarkeit nicht mit dem Wert von gestern messen.';
    expect(language('w:val="en-GB"', 'The provider shall be available.')).toBe('en-GB');
    expect(language('w:val="de-CH"', german)).toBe('de-CH');
    expect(language('w:val="en-US"', german)).toBe('de');
    expect(reading(para('x')).document.language).toBe('en');
  });

  test('in Arabic it runs from right to left, with its joiners and marks', () => {
    const arabic = 'يجب على مقدم الخدمة أن يوفر الخدمة بنسبة ٩٩٫٩ ٪ \u200f(شهريا)';
    const result = reading({
      body: para(run(arabic, '<w:rtl/>'), '<w:bidi/>'),
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>',
    });
    expect(result.document).toMatchObject({ language: 'ar-SA', direction: 'rtl' });
    expect(lines(result)).toEqual([arabic]);
    expect(result.notes).toEqual([]);
  });

  test('in the strict form of the standard says the same', () => {
    const pieces = {
      body:
        styled('Heading1', 'Scope') +
        para('a', numPr(1)) +
        para(`${run('b')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
      styles: HEADING_STYLES,
      numbering: numbering([['decimal', '%1)']]),
      footnotes: `<w:footnote w:id="1">${para('c')}</w:footnote>`,
    };
    expect(lines(reading({ ...pieces, strict: true }))).toEqual(lines(reading(pieces)));
    expect(lines(reading({ ...pieces, strict: true }))).toHaveLength(4);
  });

  test('tells the pages that its last program has left', () => {
    const broken = '<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>';
    expect(reading(para('a') + para(broken) + para('c')).origins).toEqual({
      '/text/0': { page: 1 },
      '/text/1': { page: 2 },
      '/text/2': { page: 2 },
    });
    expect(reading(para('a')).origins).toEqual({});
  });

  test('stops where its text is too long, and says so', () => {
    const result = reading(para('12345') + para('67890') + para('x'), { characters: 8 });
    expect(lines(result)).toEqual(['12345']);
    expect(result.notes).toEqual([
      { kind: 'cut', message: 'The text was cut after 8 characters.', source: null },
    ]);
  });

  test('that cannot be read names the file', () => {
    const result = readDocx(new Uint8Array([1, 2, 3]), 'offer.docx');
    expect(result).toMatchObject({ ok: false, error: { place: { label: 'offer.docx' } } });
  });
});
