import type {
  Cell,
  Document,
  DocumentNode,
  Inline,
  Inlines,
  Mark,
  SignatureBlock,
} from '#shared/document/document.ts';

/** Documents for the tests of the PDF export, written by hand so that they need no assembling. */

export const t = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks });
export const value = (text: string, source: string): Inline => ({
  type: 'value',
  text,
  marks: [],
  source,
});
export const ref = (text: string, anchor: string): Inline => ({
  type: 'reference',
  text,
  marks: [],
  anchor,
});
export const blank = (label: string, source: string): Inline => ({
  type: 'blank',
  text: `[${label}]`,
  marks: [],
  source,
});

const inlines = (text: string | Inlines): Inlines => (typeof text === 'string' ? [t(text)] : text);

export const section = (number: number, text: string, anchor: string): DocumentNode => ({
  type: 'heading',
  level: 1,
  number: { levels: [number], label: `${number}.` },
  text: inlines(text),
  anchor,
  pageBreakBefore: false,
  source: `/sections/${anchor}`,
});

export const clause = (
  levels: readonly [number, number],
  text: string,
  anchor: string,
): DocumentNode => ({
  type: 'heading',
  level: 2,
  number: { levels, label: levels.join('.') },
  text: inlines(text),
  anchor,
  pageBreakBefore: false,
  source: `/clauses/${anchor}`,
});

export const paragraph = (
  text: string | Inlines,
  levels: readonly number[] | null = null,
  source = '/paragraph',
): DocumentNode => ({
  type: 'paragraph',
  number: levels === null ? null : { levels, label: levels.join('.') },
  text: inlines(text),
  source,
});

export const item = (
  level: 1 | 2 | 3,
  marker: string,
  text: string | Inlines,
  restart = false,
): DocumentNode => ({
  type: 'item',
  style: marker.startsWith('(') ? 'ordered' : 'bullet',
  level,
  marker,
  restart,
  text: inlines(text),
  source: `/items/${marker}`,
});

export const cell = (text: string | Inlines, header = false, source = '/cell'): Cell => ({
  paragraphs: [inlines(text)],
  header,
  source,
});

export const table = (
  anchor: string,
  caption: string,
  columns: readonly (readonly [heading: string, weight: number, align?: 'start' | 'end'])[],
  rows: readonly (readonly (string | Inlines)[])[],
): DocumentNode => ({
  type: 'table',
  anchor,
  caption: caption === '' ? [] : [t(caption)],
  columns: columns.map(([heading, weight, align]) => ({
    heading,
    weight,
    align: align ?? 'start',
  })),
  rows: rows.map((cells) => cells.map((text, index) => cell(text, index === 0, `/rows/${anchor}`))),
  source: `/tables/${anchor}`,
});

export const signatureBlock = (
  id: string,
  party: string,
  capacity: string,
  name = '',
  title = '',
): SignatureBlock => ({
  id,
  heading: [t('Signed for and on behalf of '), value(party, `/stakeholders/${id}/name`)],
  capacity,
  lines: [
    { kind: 'signature', label: 'Signature', value: '' },
    { kind: 'name', label: 'Name', value: name },
    { kind: 'title', label: 'Title', value: title },
    { kind: 'date', label: 'Date', value: '' },
  ],
  source: `/signatures/${id}`,
});

export const signatures = (...blocks: readonly SignatureBlock[]): readonly DocumentNode[] => [
  {
    type: 'heading',
    level: 1,
    number: null,
    text: [t('Signatures')],
    anchor: 'signatures',
    pageBreakBefore: false,
    source: '/signatures',
  },
  {
    type: 'signatures',
    intro: [t('This Agreement is signed by the duly authorised representatives of the parties.')],
    blocks,
  },
];

export const annexHeading = (text: string, anchor: string): DocumentNode => ({
  type: 'heading',
  level: 1,
  number: null,
  text: [t(text)],
  anchor,
  pageBreakBefore: true,
  source: `/annexes/${anchor}`,
});

const PARTIES: Document['front']['parties'] = [
  {
    name: [value('Northwind Carrier Services Ltd', '/stakeholders/provider/name')],
    capacity: 'Provider',
    details: [
      [value('14 Quay Street, Bristol BS1 4ER, United Kingdom', '/stakeholders/provider/address')],
      [t('Company number '), value('08412377', '/stakeholders/provider/number')],
    ],
    source: '/stakeholders/provider',
  },
  {
    name: [value('Harbour Retail Group plc', '/stakeholders/customer/name')],
    capacity: 'Customer',
    details: [
      [
        value(
          '200 Albert Dock, Liverpool L3 4AF, United Kingdom',
          '/stakeholders/customer/address',
        ),
      ],
    ],
    source: '/stakeholders/customer',
  },
];

/** A document with the given nodes and usual front matter. */
export const documentOf = (
  nodes: readonly DocumentNode[],
  more: Partial<Document> = {},
): Document => ({
  language: 'en-GB',
  direction: 'ltr',
  title: 'Managed Wide Area Network',
  reference: 'SLA-2026-014',
  draft: false,
  front: {
    kind: 'Service Level Agreement',
    title: 'Managed Wide Area Network',
    facts: [
      { label: 'Reference', value: [value('SLA-2026-014', '/reference')] },
      { label: 'Commencement', value: [value('1 March 2026', '/term/start')] },
      { label: 'Initial term', value: [value('36 months', '/term/length')] },
    ],
    parties: PARTIES,
    betweenLabel: 'between',
    notice: null,
  },
  labels: { contents: 'Contents', page: 'Page', of: 'of', draft: 'DRAFT' },
  nodes,
  ...more,
});

const AVAILABILITY = 'The Provider shall ensure that the Availability of each Service is at least ';

/** One section with the shapes that agreements have: paragraphs, items, references, a table. */
function metricsSection(number: number): readonly DocumentNode[] {
  const anchor = (name: string): string => `${name}-${number}`;
  return [
    section(number, `Service metrics, part ${number}`, anchor('metrics')),
    clause([number, 1], 'Availability', anchor('availability')),
    paragraph(
      [
        t(AVAILABILITY),
        value('99.95 %', `/commitments/uptime-${number}/target`),
        t(
          ' in each calendar month, measured at the Customer’s demarcation point as set out in clause ',
        ),
        ref(`${number}.2`, anchor('measurement')),
        t('. Periods of Planned Maintenance, and the events listed in clause '),
        ref('3.1', 'availability-3'),
        t(', do not count as Downtime.'),
      ],
      [number, 1, 1],
      `/clauses/${anchor('availability')}/1`,
    ),
    paragraph(
      'Availability is the number of minutes in the month less the minutes of Downtime, divided by the number of minutes in the month, and is expressed as a percentage rounded to two decimal places.',
      [number, 1, 2],
      `/clauses/${anchor('availability')}/2`,
    ),
    paragraph('Downtime does not include a period during which:', [number, 1, 3]),
    item(
      1,
      '(a)',
      'the Customer has asked the Provider in writing to suspend the Service, or has denied access to its premises although the Provider has given the notice that this Agreement requires;',
      true,
    ),
    item(
      1,
      '(b)',
      'equipment that the Provider does not supply or manage is the cause, including:',
    ),
    item(2, '(i)', 'cabling inside the Customer’s premises; and', true),
    item(2, '(ii)', 'power or cooling for the equipment in the Customer’s racks; or'),
    item(1, '(c)', [t('an event of '), t('Force Majeure', 'bold'), t(' continues.')]),
    clause([number, 2], 'Measurement and reporting', anchor('measurement')),
    paragraph(
      'The Provider measures each Service with its network management system at intervals of five minutes, keeps the records for twenty-four months and gives the Customer access to them through the service portal. Where the Customer disputes a measurement, the parties shall compare their records in good faith within ten Working Days.',
    ),
    item(1, '•', 'The monthly report is due on the fifth Working Day of the following month.'),
    item(1, '•', 'It states each breach, its cause and the measures taken.'),
    clause([number, 3], 'Service credits', anchor('credits')),
    paragraph([
      t('If the Provider misses a target, the Customer may claim the Service Credit of '),
      ref(`Table ${number}`, anchor('tiers')),
      t(
        ' within thirty days of the report. Claims are made by e-mail to the service manager and state the month, the Service and the target that was missed.',
      ),
    ]),
    table(
      anchor('tiers'),
      `Table ${number}: Service credits`,
      [
        ['Availability in the month', 3],
        ['Service', 4],
        ['Service Credit', 2, 'end'],
      ],
      [
        [
          '99.90 % to below 99.95 %',
          'Primary access circuits of all sites, including the managed routers at their ends',
          [value('5 %', `/commitments/uptime-${number}/tiers/1`)],
        ],
        ['99.50 % to below 99.90 %', 'Primary access circuits of all sites', '10 %'],
        ['99.00 % to below 99.50 %', 'Primary and secondary access circuits', '25 %'],
        ['below 99.00 %', 'All Services', '50 %'],
      ],
    ),
    paragraph(
      'Service Credits are deducted from the next invoice. Together they do not exceed the monthly charge of the Service concerned. They are the Customer’s sole financial remedy for the missed target, but do not limit its right to terminate for repeated failure.',
    ),
  ];
}

/** About `sections` pages of agreement, with signatures at the end. */
export const agreementOf = (sections: number, more: Partial<Document> = {}): Document =>
  documentOf(
    [
      paragraph('The parties agree as follows.'),
      ...Array.from({ length: sections }, (_, index) => metricsSection(index + 1)).flat(),
      ...signatures(
        signatureBlock(
          'provider',
          'Northwind Carrier Services Ltd',
          'Provider',
          'Eleanor Whitfield',
          'Managing Director',
        ),
        signatureBlock('customer', 'Harbour Retail Group plc', 'Customer'),
      ),
    ],
    more,
  );

/** Strings that would do something if anyone took them for markup. */
export const HOSTILE = [
  '#panic("taken for code")',
  '{{title}} ${title} $ x^2 $',
  '<img src=x onerror=alert(1)>',
  '*not bold* _not italic_ `not code` = not a heading',
  '@nobody <nolabel> \\u{41} \\ // not a comment /* nor this */',
  '"quoted" \'quoted\' -- --- ... ~',
  '&amp; &#65; <![CDATA[x]]> ]]> %PDF-1.7 (unbalanced',
];

export const hostileDocument = (): Document => {
  const hostile = HOSTILE.map((text) => paragraph(text));
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = HOSTILE;
  const base = agreementOf(1);
  return documentOf(
    [
      section(1, first, 'hostile'),
      clause([1, 1], second, 'clause'),
      ...hostile,
      item(1, '(a)', third, true),
      paragraph(
        'Marks of direction: a\u200fb\u202ec\u202cd\u2066e\u2069f, and one line\nafter another.',
      ),
      table(
        'table',
        fifth,
        [
          [first, 1],
          [third, 1],
        ],
        [
          [fourth, second],
          [[t(third, 'bold')], [blank(first, '/blank')]],
        ],
      ),
      ...signatures(signatureBlock('one', first, third, second, fourth)),
    ],
    {
      title: first,
      reference: third,
      draft: true,
      front: { ...base.front, kind: second, title: third, notice: fourth, betweenLabel: fifth },
    },
  );
};

const LONG =
  'The Provider keeps records of each measurement for the whole term and for two years after it, and hands them over on request. ';

/** Shapes that break pages and lines in unusual ways. */
export const unusualDocument = (): Document =>
  documentOf([
    paragraph([
      t('Marks: '),
      t('bold', 'bold'),
      t(', '),
      t('italic', 'italic'),
      t(', '),
      t('underlined', 'underline'),
      t(', '),
      t('all three', 'bold', 'italic', 'underline'),
      t('; a place to fill: '),
      blank('name of the help desk', '/stakeholders/provider/contacts/desk'),
      t('; a reference to nothing: '),
      ref('99.9', 'nowhere'),
      t('.'),
    ]),
    section(
      1,
      'A very long heading of a section that needs more than one line because lawyers like to say all of it',
      'long',
    ),
    clause([1, 1], 'Items of all levels, with counts that start where they like', 'items'),
    paragraph('Levels may be left out:'),
    item(2, '(ii)', 'a second level without a first;', true),
    item(1, '(c)', 'then the first level, from (c);'),
    item(3, '(A)', 'then the third at once;', true),
    item(3, '(B)', 'and again;'),
    item(1, '(d)', 'and the first.'),
    item(1, '•', 'A bullet follows'),
    item(2, '–', 'with one below it'),
    item(3, '▪', 'and one below that.'),
    clause([1, 2], 'Long words', 'words'),
    paragraph(
      'See https://portal.northwind-carrier.example/customers/harbour-retail-group/services/managed-wide-area-network/reports/2026/03 and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.',
    ),
    table(
      'wide',
      'Table 1: Narrow columns',
      [
        ['Identifier', 1],
        ['Address', 1],
        ['Remarks', 1],
        ['Amount', 1, 'end'],
        ['Telecommunications', 1],
        ['Six', 1],
      ],
      [
        [
          'svc_primary_access_circuit_bristol_0001',
          'https://status.northwind-carrier.example/api/v2',
          'Telekommunikationsdienstleistung',
          '1,250,000.00 EUR',
          'x',
          'y',
        ],
        ['b', LONG, 'c', '5.00 EUR', 'x', 'y'],
      ],
    ),
    section(2, 'Tables', 'tables'),
    paragraph('A row that is taller than a page:'),
    table(
      'tall',
      'Table 2: Tall rows',
      [
        ['Topic', 1],
        ['Text', 3],
      ],
      [
        ['Short', LONG],
        ['Tall', LONG.repeat(60)],
        ['After', LONG],
      ],
    ),
    table(
      'plain',
      '',
      [
        ['No caption', 1],
        ['Here', 1],
      ],
      [['a', 'b']],
    ),
    table(
      'empty',
      'Table 3: No rows',
      [
        ['Nothing', 1],
        ['Below', 1],
      ],
      [],
    ),
    ...signatures(
      signatureBlock(
        'one',
        'Northwind Carrier Services Ltd',
        'Provider',
        'Zoë O’Neill-Šimůnková',
        'Chief Commercial Officer for Europe, the Middle East and Africa',
      ),
      signatureBlock('two', 'Harbour Retail Group plc', 'Customer', 'Ian Fletcher', 'Head of IT'),
      signatureBlock('three', 'Quayside Facilities LLP', 'Guarantor'),
    ),
    annexHeading('Annex 1: Network plan', 'annex-plan'),
    {
      type: 'annex-file',
      annex: 'plan',
      note: [t('The 2 pages of network-plan.pdf follow.')],
      source: '/annexes/plan',
    },
    annexHeading('Annex 2: Data protection', 'annex-data'),
    paragraph('Text of an annex stands at the margin.'),
    item(1, '(a)', 'Its items stand where items do.', true),
  ]);

/** An agreement in a language that runs from right to left, with Latin names in it. */
export const arabicDocument = (): Document =>
  documentOf(
    [
      section(1, 'مقاييس الخدمة', 'metrics'),
      clause([1, 1], 'التوافر', 'availability'),
      paragraph(
        [
          t('يضمن مقدم الخدمة Northwind Carrier Services Ltd أن يكون توافر الخدمة '),
          value('99.95 %', '/commitments/uptime/target'),
          t(
            ' على الأقل في كل شهر تقويمي، ويقاس ذلك عند نقطة التسليم لدى العميل كما هو مبين في البند ',
          ),
          ref('1.1', 'availability'),
          t('.'),
        ],
        [1, 1, 1],
      ),
      item(1, '(أ)', 'طلب العميل كتابة تعليق الخدمة؛', true),
      item(1, '(ب)', 'القوة القاهرة.'),
      table(
        'tiers',
        'جدول 1: أرصدة الخدمة',
        [
          ['التوافر', 2],
          ['الرصيد', 1, 'end'],
        ],
        [['99.90 %', '5 %']],
      ),
      ...signatures(signatureBlock('provider', 'شركة نورث ويند', 'مقدم الخدمة', 'ليلى حداد')),
    ],
    {
      language: 'ar',
      direction: 'rtl',
      title: 'اتفاقية مستوى الخدمة',
      front: {
        kind: 'اتفاقية مستوى الخدمة',
        title: 'شبكة واسعة النطاق مدارة',
        facts: [{ label: 'المرجع', value: [value('SLA-2026-014', '/reference')] }],
        parties: [
          {
            name: [t('شركة نورث ويند')],
            capacity: 'مقدم الخدمة',
            details: [[t('دبي')]],
            source: '/stakeholders/provider',
          },
        ],
        betweenLabel: 'بين',
        notice: null,
      },
      labels: { contents: 'المحتويات', page: 'صفحة', of: 'من', draft: 'مسودة' },
    },
  );
