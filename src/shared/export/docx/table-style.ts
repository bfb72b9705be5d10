import type { XmlComponent } from 'docx';
import { colour, table } from '#shared/export/appearance.ts';
import { eighths, twipsOfMm } from './lengths.ts';
import { xmlElement } from './xml-element.ts';

export const TABLE_STYLE = 'AgreementTable';

const border = (side: string, size: number, fill: string): XmlComponent =>
  xmlElement(`w:${side}`, {
    'w:val': 'single',
    'w:sz': eighths(size),
    'w:space': 0,
    'w:color': fill,
  });

const margin = (side: string, mm: number): XmlComponent =>
  xmlElement(`w:${side}`, { 'w:w': twipsOfMm(mm), 'w:type': 'dxa' });

/** The look of all tables of data, as a Word table style: a table added by hand can wear it too. */
export const tableStyle = (): XmlComponent =>
  xmlElement('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE }, [
    xmlElement('w:name', { 'w:val': 'Agreement Table' }),
    xmlElement('w:uiPriority', { 'w:val': 99 }),
    xmlElement('w:qFormat'),
    xmlElement('w:tblPr', {}, [
      xmlElement('w:tblBorders', {}, [
        border('top', table.outerRule, colour.ink),
        border('bottom', table.outerRule, colour.ink),
        border('insideH', table.innerRule, colour.rule),
      ]),
      xmlElement('w:tblCellMar', {}, [
        margin('top', table.cell.topMm),
        margin('left', table.cell.xMm),
        margin('bottom', table.cell.bottomMm),
        margin('right', table.cell.xMm),
      ]),
    ]),
    xmlElement('w:tblStylePr', { 'w:type': 'firstRow' }, [
      xmlElement('w:tcPr', {}, [
        xmlElement('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.tint }),
      ]),
    ]),
  ]);
