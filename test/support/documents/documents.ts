import type {
  Cell,
  Document,
  DocumentNode,
  FrontPage,
  Heading,
  Inline,
  Inlines,
  ListItem,
  Mark,
  Paragraph,
  SignatureBlock,
  Table,
} from '#shared/document/document.ts';

/** Assembled documents for tests of exporters, with every kind of node and hostile text. */

export const text = (content: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text: content,
  marks,
});
export const value = (content: string): Inline => ({
  type: 'value',
  text: content,
  marks: [],
  source: 'commitments/availability/target',
});
export const reference = (content: string, anchor: string): Inline => ({
  type: 'reference',
  text: content,
  marks: [],
  anchor,
});
export const blank = (label: string): Inline => ({
  type: 'blank',
  text: `[${label}]`,
  marks: [],
  source: 'sections/0',
});

const inlines = (content: string | Inlines): Inlines =>
  typeof content === 'string' ? [text(content)] : content;

/** Text that a renderer must show as it is, never act on. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)> & "quotes" \'single\' </w:t></w:p>',
  '#panic("boom") $x$ *bold* _it_ @ref <label> \\ `raw` // c',
  '{{ mustache }} ${js} {default-bullet-numbering-0} {outline-0} {outline-1}',
  'CURRENT TOTAL_PAGES =1+1 DDEAUTO "cmd" ]]> &amp; &#x41;',
  'mark \u200fRTL\u200e and \u202eoverride\u202c, zero\u200bwidth, no\u00a0break, soft\u00adhyphen',
  'Line one\nline two\tafter a tab  two spaces',
  'emoji 🛰️ astral 𝔸, CJK 服务水平协议, combining e\u0301',
] as const;

export const ARABIC_NAME = 'شركة الأفق للاتصالات ذ.م.م';

/** Writes headings, paragraphs and items with their numbers counted as the agreement counts them. */
export class Outline {
  readonly nodes: DocumentNode[] = [];
  #section = 0;
  #clause = 0;
  #paragraph = 0;

  section(content: string | Inlines, anchor: string, pageBreakBefore = false): this {
    this.#section += 1;
    this.#clause = 0;
    this.#paragraph = 0;
    return this.#heading(1, content, anchor, [this.#section], `${this.#section}.`, pageBreakBefore);
  }

  clause(content: string | Inlines, anchor: string): this {
    this.#clause += 1;
    this.#paragraph = 0;
    const levels = [this.#section, this.#clause];
    return this.#heading(2, content, anchor, levels, levels.join('.'), false);
  }

  #heading(
    level: 1 | 2,
    content: string | Inlines,
    anchor: string,
    levels: readonly number[],
    label: string,
    pageBreakBefore: boolean,
  ): this {
    const heading: Heading = {
      type: 'heading',
      level,
      number: { levels, label },
      text: inlines(content),
      anchor,
      pageBreakBefore,
      source: `sections/${this.#section}`,
    };
    return this.add(heading);
  }

  unnumbered(content: string | Inlines, anchor: string, pageBreakBefore = true): this {
    return this.add({
      type: 'heading',
      level: 1,
      number: null,
      text: inlines(content),
      anchor,
      pageBreakBefore,
      source: 'annexes/0',
    });
  }

  numbered(content: string | Inlines): this {
    this.#paragraph += 1;
    const levels = [this.#section, this.#clause, this.#paragraph];
    return this.#paragraphNode({ levels, label: levels.join('.') }, content);
  }

  paragraph(content: string | Inlines): this {
    return this.#paragraphNode(null, content);
  }

  #paragraphNode(number: Paragraph['number'], content: string | Inlines): this {
    return this.add({ type: 'paragraph', number, text: inlines(content), source: 'sections/0' });
  }

  item(
    style: ListItem['style'],
    level: ListItem['level'],
    marker: string,
    content: string | Inlines,
    restart = false,
  ): this {
    return this.add({
      type: 'item',
      style,
      level,
      marker,
      restart,
      text: inlines(content),
      source: 'sections/0',
    });
  }

  add(...nodes: readonly DocumentNode[]): this {
    this.nodes.push(...nodes);
    return this;
  }
}

export const cell = (content: string | Inlines | readonly Inlines[], header = false): Cell => ({
  paragraphs:
    typeof content === 'string'
      ? [[text(content)]]
      : content.length > 0 && Array.isArray(content[0])
        ? (content as readonly Inlines[])
        : [content as Inlines],
  header,
  source: 'commitments/0',
});

export function creditTable(anchor: string, rowCount: number): Table {
  return {
    type: 'table',
    anchor,
    caption: [text('Table 2: Service credits by availability of a month')],
    columns: [
      { heading: 'Availability of the month', align: 'start', weight: 3 },
      { heading: 'Conditions', align: 'start', weight: 4 },
      { heading: 'Service credit', align: 'end', weight: 2 },
    ],
    rows: Array.from({ length: rowCount }, (_, index) => [
      cell(`below ${(99.95 - index * 0.25).toFixed(2)} %`, true),
      cell([
        [
          text('Measured at the '),
          text('demarcation point', 'italic'),
          text(', per calendar month.'),
        ],
        ...(index % 3 === 0
          ? [[text('Planned maintenance announced five days before does not count.')]]
          : []),
      ]),
      cell([value(`${5 + index * 2.5} %`)]),
    ]),
    source: 'commitments/availability/remedy',
  };
}

const severityTable: Table = {
  type: 'table',
  anchor: 'table-severities',
  caption: [text('Table 1: Severities and times')],
  columns: [
    { heading: 'Severity', align: 'start', weight: 2 },
    { heading: 'Definition', align: 'start', weight: 5 },
    { heading: 'Response', align: 'end', weight: 2 },
    { heading: 'Resolution', align: 'end', weight: 2 },
  ],
  rows: [
    [
      'Critical',
      'The service is down or a main function cannot be used by anyone.',
      '15 min',
      '4 h',
    ],
    [
      'High',
      'A main function is seriously impaired and no workaround is reasonable.',
      '1 h',
      '8 h',
    ],
    ['Medium', 'A function is impaired; a workaround exists.', '4 h', '3 business days'],
    ['Low', 'Question or cosmetic fault.', '1 business day', 'next release'],
  ].map((row) => row.map((content, index) => cell(content, index === 0))),
  source: 'severities',
};

export const signatureBlock = (
  id: string,
  name: string,
  capacity: string,
  signatory = '',
): SignatureBlock => ({
  id,
  heading: [text('Signed for and on behalf of '), text(name, 'bold')],
  capacity,
  lines: [
    { kind: 'signature', label: 'Signature', value: '' },
    { kind: 'name', label: 'Name', value: signatory },
    { kind: 'title', label: 'Title', value: signatory === '' ? '' : 'Managing Director' },
    { kind: 'date', label: 'Date', value: '' },
  ],
  source: `signatures/${id}`,
});

const front: FrontPage = {
  kind: 'Service Level Agreement',
  title: 'Managed WAN connectivity for the Nordic and Gulf sites',
  facts: [
    { label: 'Reference', value: [value('SLA-2026-014')] },
    { label: 'Effective date', value: [value('1 January 2027')] },
    { label: 'Initial term', value: [value('36 months'), text(', renewed by 12 months each')] },
    { label: 'Governing law', value: [blank('governing law')] },
  ],
  parties: [
    {
      name: [value('Northwind Carrier Services GmbH')],
      capacity: 'Provider',
      details: [
        [text('Hafenstraße 12, 20457 Hamburg, Germany')],
        [text('HRB 123456, Amtsgericht Hamburg')],
      ],
      source: 'stakeholders/provider',
    },
    {
      name: [value(ARABIC_NAME), text(' (Horizon Telecom LLC)')],
      capacity: 'Customer',
      details: [[text('Sheikh Zayed Road 40, Dubai')]],
      source: 'stakeholders/customer',
    },
    {
      name: [value('Ødegård & Søn <Drift> AS')],
      capacity: 'Customer',
      details: [[text('Registered in Oslo under no. 987 654 321')]],
      source: 'stakeholders/customer-2',
    },
  ],
  betweenLabel: 'between',
  notice:
    'This draft was written with SLA Studio. It is a drafting aid and no legal advice; have it reviewed before signing.',
};

const labels = { contents: 'Contents', page: 'Page', of: 'of', draft: 'Draft' };

function richNodes(): readonly DocumentNode[] {
  return new Outline()
    .paragraph([
      text('The parties agree on the service levels below. Words in '),
      text('bold', 'bold'),
      text(' are defined in section '),
      reference('1', 'definitions'),
      text('.'),
    ])
    .section('Definitions and interpretation', 'definitions')
    .clause('Defined terms', 'defined-terms')
    .paragraph('In this agreement the following words have these meanings:')
    .item('bullet', 1, '•', [
      text('Availability', 'bold'),
      text(
        ' means the share of a month in which the service can be used at the demarcation point, worked out as clause ',
      ),
      reference('2.1', 'availability'),
      text(' says.'),
    ])
    .item(
      'bullet',
      2,
      '–',
      'A second level of bullets carries its own sign and stands one step further in than the first level does on this page.',
    )
    .item('bullet', 3, '▪', 'And a third.')
    .item('bullet', 1, '•', [
      text('Incident', 'bold', 'italic'),
      text(' means any event that is '),
      text('not', 'underline'),
      text(' part of the standard operation.'),
    ])
    .clause('Interpretation', 'interpretation')
    .numbered('Headings are for convenience only and do not affect how this agreement is read.')
    .numbered([
      text('References to clauses, such as '),
      reference('clause 2.1', 'availability'),
      text(', to '),
      reference('Table 2', 'table-credits'),
      text(' and to '),
      reference('Annex 1', 'annex-1'),
      text(' are references to those of this agreement.'),
    ])
    .item('ordered', 1, '(a)', 'the singular includes the plural;', true)
    .item('ordered', 1, '(b)', 'a person includes:')
    .item('ordered', 2, '(i)', 'a natural person,', true)
    .item('ordered', 2, '(ii)', 'a body corporate, whether')
    .item('ordered', 3, '(A)', 'registered, or', true)
    .item('ordered', 3, '(B)', 'not registered;')
    .item('ordered', 2, '(iii)', 'and a partnership;')
    .item('ordered', 1, '(c)', 'including means including without limitation.')
    .numbered('After these a new count begins:')
    .item('ordered', 1, '(a)', 'first of the next paragraph,', true)
    .item('ordered', 1, '(b)', 'second of the next paragraph.')
    .section('Service levels', 'service-levels')
    .clause([text('Availability of '), value('99.95 %')], 'availability')
    .paragraph([
      text('The provider keeps the service available for '),
      value('99.95 %'),
      text(' of each calendar month, measured by '),
      blank('who measures'),
      text('.'),
    ])
    .paragraph('The following does not count:')
    .item('ordered', 1, '(a)', 'planned maintenance,', true)
    .item('ordered', 1, '(b)', 'force majeure.')
    .paragraph('Likewise, and counted anew in the same clause:')
    .item('ordered', 1, '(a)', 'faults of the customer,', true)
    .item('ordered', 2, '(i)', 'of its staff,', true)
    .item('ordered', 2, '(ii)', 'of its suppliers;')
    .item('ordered', 1, '(b)', 'suspension under section 9.')
    .clause('Incidents', 'incidents')
    .paragraph([
      text('Response and resolution times are those of '),
      reference('Table 1', 'table-severities'),
      text('.'),
    ])
    .add(severityTable)
    .paragraph('Times run during the support hours only, except for critical incidents.')
    .clause('Service credits', 'credits')
    .add(creditTable('table-credits', 28))
    .section('Text that must stay text', 'hostile')
    .clause([text(HOSTILE[0])], 'hostile-clause')
    .add(
      ...HOSTILE.map((content): DocumentNode => ({
        type: 'paragraph',
        number: null,
        text: [text(content)],
        source: 'sections/2',
      })),
    )
    .paragraph([
      text(`The customer, ${ARABIC_NAME}, and the supplier אופק תקשורת בע"מ (est. 1998) agree.`),
    ])
    .section('Liability', 'liability')
    .clause('Cap', 'cap')
    .paragraph('The cap of section 4 counts for all claims of one year.')
    .unnumbered('Signatures', 'signatures', false)
    .add({
      type: 'signatures',
      intro: [text('The parties have signed this agreement on the dates below.')],
      blocks: [
        signatureBlock(
          'provider',
          'Northwind Carrier Services GmbH',
          'Provider',
          'Dr. Ingrid Vogel',
        ),
        signatureBlock('customer', ARABIC_NAME, 'Customer'),
        signatureBlock('customer-2', 'Ødegård & Søn <Drift> AS', 'Customer', 'Ola Nordmann'),
      ],
    })
    .unnumbered('Annex 1: Network plan', 'annex-1')
    .add({
      type: 'annex-file',
      annex: 'network-plan',
      note: [text('The 12 pages of network-plan.pdf follow.')],
      source: 'annexes/0',
    }).nodes;
}

export const richDocument: Document = {
  language: 'en-GB',
  direction: 'ltr',
  title: front.title,
  reference: 'SLA-2026-014',
  draft: true,
  front,
  labels,
  nodes: richNodes(),
};

/** Wholly right-to-left, with Latin names within. */
export const arabicDocument: Document = {
  language: 'ar-AE',
  direction: 'rtl',
  title: 'اتفاقية مستوى خدمة الاتصالات',
  reference: 'SLA-2026-015',
  draft: false,
  front: {
    kind: 'اتفاقية مستوى الخدمة',
    title: 'اتفاقية مستوى خدمة الاتصالات',
    facts: [{ label: 'المرجع', value: [value('SLA-2026-015')] }],
    parties: [
      {
        name: [value(ARABIC_NAME)],
        capacity: 'المزوّد',
        details: [[text('دبي، شارع الشيخ زايد 40')]],
        source: 'stakeholders/0',
      },
      {
        name: [value('Northwind GmbH')],
        capacity: 'العميل',
        details: [],
        source: 'stakeholders/1',
      },
    ],
    betweenLabel: 'بين',
    notice: null,
  },
  labels: { contents: 'المحتويات', page: 'صفحة', of: 'من', draft: 'مسودة' },
  nodes: new Outline()
    .section('مستويات الخدمة', 'levels')
    .clause('التوافر', 'availability')
    .paragraph([
      text('يضمن المزوّد توافر الخدمة بنسبة '),
      value('99.95 %'),
      text(' من كل شهر، وفق البند '),
      reference('1.1', 'availability'),
      text('، ويبلغ شركة Northwind GmbH بذلك.'),
    ])
    .item('ordered', 1, '(a)', 'الصيانة المخططة،', true)
    .item('ordered', 1, '(b)', 'القوة القاهرة.')
    .add({
      type: 'table',
      anchor: 'table-1',
      caption: [text('الجدول 1: أرصدة الخدمة')],
      columns: [
        { heading: 'التوافر', align: 'start', weight: 1 },
        { heading: 'الرصيد', align: 'end', weight: 1 },
      ],
      rows: [[cell('أقل من 99.9 %', true), cell('5 %')]],
      source: 'commitments/0',
    })
    .unnumbered('التوقيعات', 'signatures', false)
    .add({
      type: 'signatures',
      intro: [],
      blocks: [
        signatureBlock('provider', ARABIC_NAME, 'المزوّد'),
        signatureBlock('customer', 'Northwind GmbH', 'العميل'),
      ],
    }).nodes,
};

const SENTENCE =
  'The provider measures the service at the demarcation point every five minutes, keeps the records for twelve months and gives them to the customer on request without undue delay. ';

/** About `pages` pages of sections, clauses, lists and tables. */
export function longDocument(pages: number): Document {
  const outline = new Outline();
  for (let page = 0; page < pages; page += 1) {
    if (page % 4 === 0) outline.section(`Section about topic ${page / 4 + 1}`, `section-${page}`);
    outline
      .clause(`Obligations of part ${page + 1}`, `clause-${page}`)
      .numbered([
        text(SENTENCE.repeat(3)),
        reference(`${Math.floor(page / 4) + 1}`, `section-${page - (page % 4)}`),
      ])
      .numbered([text(SENTENCE), value('99.95 %'), text(SENTENCE.repeat(2), 'italic')])
      .item('ordered', 1, '(a)', SENTENCE, true)
      .item('ordered', 1, '(b)', SENTENCE)
      .item('ordered', 2, '(i)', SENTENCE, true)
      .item('bullet', 1, '•', SENTENCE)
      .numbered(SENTENCE.repeat(4));
    if (page % 2 === 0) outline.add(creditTable(`table-${page}`, 6));
  }
  return { ...richDocument, draft: false, nodes: outline.nodes };
}
