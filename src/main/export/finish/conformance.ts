import { PDFBool, PDFDict, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from 'pdf-lib';
import type { EditablePdf } from './editable-pdf.ts';

/**
 * The claim to PDF/UA-1, and the schema that PDF/A wants for a claim which it does not know
 * (ISO 14289-1, clause 5; ISO 19005-3, 6.6.2.3).
 */
const PDF_UA = [
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>',
].join('');

const PDF_UA_SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/** Claims PDF/UA-1 beside PDF/A-3a; the template is checked against both. */
export function claimAccessible(pdf: EditablePdf): void {
  editMetadata(pdf, (xmp) =>
    xmp
      .replace('</rdf:Bag></pdfaExtension:schemas>', `${PDF_UA_SCHEMA}$&`)
      .replace('</rdf:RDF>', `${PDF_UA}$&`),
  );
}

/** Makes viewers show the document's title, not its file's name, as PDF/UA asks (7.1). */
export function showTitle(pdf: EditablePdf): void {
  const preferences = pdf.lookup(pdf.catalog.get(PDFName.of('ViewerPreferences')));
  if (preferences instanceof PDFDict) {
    preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  }
}

/** Takes back what the file claims to be: pages of other files need not keep to it. */
export function withdrawClaims(pdf: EditablePdf): void {
  editMetadata(pdf, (xmp) => xmp.replace(/<pdfaid:(part|conformance)>[^<]*<\/pdfaid:\1>/g, ''));
}

function editMetadata(pdf: EditablePdf, edit: (xmp: string) => string): void {
  const ref = pdf.catalog.get(PDFName.of('Metadata'));
  const stream = pdf.lookup(ref);
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const edited = new TextEncoder().encode(edit(xmp));
  pdf.context.assign(ref, pdf.context.stream(edited, { Type: 'Metadata', Subtype: 'XML' }));
  pdf.touch(ref);
}
