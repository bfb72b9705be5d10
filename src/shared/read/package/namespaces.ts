const OPEN = 'http://schemas.openxmlformats.org';
/** The strict form of the standard (ISO/IEC 29500-1) has names of its own for the same things. */
const STRICT = 'http://purl.oclc.org/ooxml';
const WORD = 'http://schemas.microsoft.com/office/word';

/** The prefix that everybody uses for a namespace, whatever prefix a file has chosen for it. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OPEN}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OPEN}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OPEN}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OPEN}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OPEN}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OPEN}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OPEN}/drawingml/2006/chart`, 'c'],
  [`${STRICT}/drawingml/chart`, 'c'],
  [`${OPEN}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  [`${OPEN}/markup-compatibility/2006`, 'mc'],
  [`${OPEN}/package/2006/relationships`, 'rel'],
  [`${OPEN}/package/2006/content-types`, 'ct'],
  [`${OPEN}/package/2006/metadata/core-properties`, 'cp'],
  [`${WORD}/2010/wordml`, 'w14'],
  [`${WORD}/2012/wordml`, 'w15'],
  [`${WORD}/2010/wordprocessingShape`, 'wps'],
  [`${WORD}/2010/wordprocessingGroup`, 'wpg'],
  [`${WORD}/2010/wordprocessingCanvas`, 'wpc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
