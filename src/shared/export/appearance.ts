/**
 * How an exported agreement looks: the one place for sizes, spaces and colours, so that DOCX and
 * PDF are twins. Lengths named `…Mm` are millimetres, all others points; colours are RRGGBB.
 *
 * The page in words: A4 with even margins, one sans or serif family, one ink colour used only for
 * headings and the rules of tables. Numbers of sections, clauses and paragraphs hang in a gutter at
 * the left margin, and all text of a numbered section stands at the gutter's right edge; text before
 * the first numbered heading, captions, tables and signatures start at the margin.
 */
export const page = {
  widthMm: 210,
  heightMm: 297,
  marginMm: 25,
  /** From the edge of the paper to the header's and the footer's text. */
  headerMm: 12.5,
  /** What remains for text between the margins. */
  textWidthMm: 160,
} as const;

export const colour = {
  text: '1D2126',
  /** Headings, table rules at top and bottom, title. */
  ink: '1F3A5F',
  muted: '5C6670',
  /** Hairlines between rows, below the header, above the footer. */
  rule: 'C8CFD7',
  /** Ground of a table's header row. */
  tint: 'EDF1F6',
  /** Ground of a place still to fill. */
  blank: 'FFF0A8',
  /** The word that marks a draft. */
  draft: 'B3261E',
} as const;

/** `leading` is the distance between baselines. */
export const body = {
  size: 10.5,
  leading: 14.5,
  after: 6,
} as const;

export const section = { size: 14, leading: 18, before: 24, after: 6 } as const;
export const clause = { size: 11, leading: 14.5, before: 12, after: 4 } as const;

/** The gutter in which the numbers of all three outline levels hang. */
export const outline = { gutterMm: 14 } as const;

/** Items: the marker stands at `startMm[level - 1]`, the text `hangMm` further. Level 1 starts at the gutter. */
export const list = { startMm: [14, 22, 30], hangMm: 8, after: 4 } as const;

export const title = {
  /** Where the kind's line starts, from the upper margin. */
  topMm: 30,
  kind: { size: 12, leading: 16, after: 6 },
  name: { size: 27, leading: 32, after: 20 },
  /** The rule in ink below the name. */
  rule: 1.5,
  facts: { labelWidthMm: 45, leading: 15, after: 3 },
  between: { size: 10.5, before: 22, after: 8 },
  party: { size: 13, leading: 17, after: 1 },
  partyDetail: { size: 10, leading: 13.5, after: 0 },
  capacity: { size: 10, leading: 13.5, after: 2 },
  /** Between the parties. */
  partyGap: 10,
  notice: { size: 9, leading: 12.5, before: 28 },
} as const;

/** A letter's first page: sender, receiver and date, then what it is about. */
export const letter = {
  kind: { size: 10.5, leading: 14.5, before: 22, after: 0 },
  subject: { size: 14, leading: 18, after: 18 },
} as const;

export const contents = {
  heading: { size: 14, leading: 18, after: 10 },
  section: { size: 10.5, leading: 14.5, before: 6, after: 1 },
  clause: { size: 10, leading: 13.5, before: 0, after: 1 },
  /** The entries' numbers hang: a section's at the margin, a clause's at the section's text. */
  sectionHangMm: 9,
  clauseHangMm: 11,
} as const;

export const running = { size: 8.5, leading: 11, rule: 0.5 } as const;

export const table = {
  size: 9.5,
  leading: 12.5,
  /** Between the paragraphs of one cell. */
  between: 3,
  caption: { size: 9.5, leading: 12.5, before: 10, after: 4 },
  /** Space after the table. */
  after: 10,
  cell: { xMm: 1.8, topMm: 1.1, bottomMm: 1.3 },
  /** In ink, above the header row and below the last row. */
  outerRule: 1,
  /** In `colour.rule`, between rows. */
  innerRule: 0.5,
} as const;

/** Sizes of a diagram's words at its full size; a line's width is up to who makes the diagram. */
export const diagram = {
  name: { size: 9.5, leading: 11.5 },
  detail: { size: 8, leading: 10 },
  label: { size: 8.5, leading: 10.5 },
  /** Around boxes, in `colour.rule`, and around labels, in `colour.muted`. */
  rule: 0.75,
  cornerRadius: 4,
  /** Arrows, in `colour.muted`. */
  arrow: 0.9,
  headLength: 5.5,
  headWidth: 4.5,
  /** At most this tall, and as wide as the text. */
  tallestMm: 150,
  /** A diagram brings a margin of its own. */
  before: 0,
  after: 0,
} as const;

/** Two blocks beside each other; an odd last one stands at the left. */
export const signatures = {
  gapMm: 10,
  heading: { size: 10.5, leading: 14 },
  capacity: { size: 9.5, leading: 12.5 },
  /** Width of the labels ("Name") of a block's lines. */
  labelWidthMm: 22,
  label: { size: 9, leading: 12 },
  /** Between the beginning of the line to write on and the words on it. */
  insetMm: 0.7,
  /** What stays free above words of several lines. */
  aboveMm: 2,
  /** Height of the space to write in, from one line to the next. */
  signatureHeightMm: 15,
  lineHeightMm: 9,
  /** The line to write on, in `colour.muted`. */
  rule: 0.5,
  /** Between two rows of blocks. */
  betweenMm: 8,
} as const;

/**
 * The document fonts: the bundled open family that the PDF is set in, and the Office font with the
 * same widths that the DOCX names, so that both break lines alike.
 */
export const documentFonts = {
  carlito: { family: 'Carlito', office: 'Calibri' },
  caladea: { family: 'Caladea', office: 'Cambria' },
  arimo: { family: 'Arimo', office: 'Arial' },
  tinos: { family: 'Tinos', office: 'Times New Roman' },
} as const;
export type DocumentFont = keyof typeof documentFonts;
export const DOCUMENT_FONTS = Object.keys(documentFonts) as readonly DocumentFont[];
