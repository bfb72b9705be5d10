import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import type { SignatureLine } from '#shared/document/document.ts';
import { body, colour, page, signatures } from '#shared/export/appearance.ts';
import type { EditablePdf } from './editable-pdf.ts';
import { addFieldFont, textOperand } from './field-font.ts';
import { encoded } from './windows-1252.ts';

/** A field to make of the link whose address is `address`. */
export interface FormField {
  readonly address: string;
  /** Unique in the document; a dot would make it the child of another field. */
  readonly name: string;
  readonly kind: SignatureLine['kind'];
  /** Says what belongs here, for tooltips and screen readers. */
  readonly description: string;
  /** Filled in beforehand, in characters that {@link canShow} allows. */
  readonly value: string;
}

const POINTS_PER_MM = 72 / 25.4;
/** Beside the text, in points. */
const MARGIN = 2;
/** Room for words on a signature block's line. */
const ROOM =
  ((page.textWidthMm - signatures.gapMm) / 2 - signatures.labelWidthMm) * POINTS_PER_MM -
  2 * MARGIN;

/** True where a field can show the text: in its letters, and on one line; `width` is in ems. */
export const canShow = (value: string, width: number): boolean =>
  width * body.size <= ROOM && encoded(value) !== null;

const FONT = 'FieldFont';
/** Shown on paper (ISO 32000-1, 12.5.3); PDF/A wants it set, and all other flags clear. */
const PRINTED = 4;
/** The document has signature fields (12.7.2). */
const SIGNATURES_EXIST = 1;
/** The text's baseline above the lower edge of its field. */
const BASELINE = 3;
const RIGHT_ALIGNED = 2;

/**
 * Turns the links that the template left in the signature blocks into form fields. The links bring
 * their place on the page and in the structure tree with them, so nothing else has to move.
 */
export function addFormFields(
  pdf: EditablePdf,
  fields: readonly FormField[],
  font: { readonly family: string; readonly file: Uint8Array },
  direction: 'ltr' | 'rtl',
): void {
  const wanted = new Map(fields.map((field) => [field.address, field]));
  const { context } = pdf;
  const fontRef = addFieldFont(context, font.family, font.file);
  const resources = context.obj({ Font: { [FONT]: fontRef } });
  const widgets: PDFRef[] = [];
  const elements = structureElements(pdf);
  for (const { ref, annotation } of pdf.links()) {
    const field = wanted.get(addressOf(annotation) ?? '');
    if (field === undefined) continue;
    makeWidget(context, annotation, field, resources, direction);
    pdf.touch(ref);
    widgets.push(ref);
    const element = elements.get(numberAt(annotation, 'StructParent') ?? -1);
    const dictionary = pdf.lookup(element);
    if (element === undefined || !(dictionary instanceof PDFDict)) continue;
    dictionary.set(PDFName.of('S'), PDFName.of('Form'));
    pdf.touch(element);
  }
  const form = context.obj({
    Fields: widgets,
    DR: resources,
    DA: PDFString.of(defaultAppearance()),
    SigFlags: fields.some((field) => field.kind === 'signature') ? SIGNATURES_EXIST : 0,
  });
  pdf.catalog.set(PDFName.of('AcroForm'), context.register(form));
  if (context.trailerInfo.Root instanceof PDFRef) pdf.touch(context.trailerInfo.Root);
}

function addressOf(annotation: PDFDict): string | null {
  const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString
    ? address.decodeText()
    : null;
}

const ink = (): string =>
  [0, 2, 4]
    .map((at) => (Number.parseInt(colour.text.slice(at, at + 2), 16) / 255).toFixed(3))
    .join(' ');

const defaultAppearance = (): string => `/${FONT} ${body.size} Tf ${ink()} rg`;

function makeWidget(
  context: PDFContext,
  widget: PDFDict,
  field: FormField,
  resources: PDFDict,
  direction: 'ltr' | 'rtl',
): void {
  for (const key of ['A', 'Border', 'Contents', 'BS', 'H']) widget.delete(PDFName.of(key));
  const set = (key: string, value: Parameters<PDFDict['set']>[1]): void =>
    widget.set(PDFName.of(key), value);
  set('Subtype', PDFName.of('Widget'));
  set('F', PDFNumber.of(PRINTED));
  set('T', PDFHexString.fromText(field.name));
  set('TU', PDFHexString.fromText(field.description));
  set('FT', PDFName.of(field.kind === 'signature' ? 'Sig' : 'Tx'));
  const { width, height } = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  let content = '';
  if (field.kind !== 'signature') {
    set('DA', PDFString.of(defaultAppearance()));
    if (direction === 'rtl') set('Q', PDFNumber.of(RIGHT_ALIGNED));
    if (field.value !== '') set('V', PDFHexString.fromText(field.value));
    const codes = encoded(field.value) ?? new Uint8Array();
    content = `/Tx BMC q BT ${defaultAppearance()} ${MARGIN} ${BASELINE} Td ${textOperand(codes)} Tj ET Q EMC`;
  }
  const appearance = context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: resources,
  });
  set('AP', context.obj({ N: context.register(appearance) }));
}

function numberAt(dictionary: PDFDict, key: string): number | undefined {
  const value = dictionary.get(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** Structure elements of annotations, by the annotation's key in the parent tree (14.7.4.4). */
function structureElements(pdf: EditablePdf): ReadonlyMap<number, PDFRef> {
  const elements = new Map<number, PDFRef>();
  const entry = (node: PDFObject | undefined, key: string): PDFObject | undefined =>
    node instanceof PDFDict ? pdf.lookup(node.get(PDFName.of(key))) : undefined;
  const collect = (node: PDFObject | undefined): void => {
    const numbers = entry(node, 'Nums');
    if (numbers instanceof PDFArray) {
      for (let index = 0; index + 1 < numbers.size(); index += 2) {
        const [key, element] = [numbers.get(index), numbers.get(index + 1)];
        // Pages have an array here, annotations the element itself.
        if (key instanceof PDFNumber && element instanceof PDFRef)
          elements.set(key.asNumber(), element);
      }
    }
    const kids = entry(node, 'Kids');
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) collect(pdf.lookup(kid));
  };
  collect(entry(entry(pdf.catalog, 'StructTreeRoot'), 'ParentTree'));
  return elements;
}
