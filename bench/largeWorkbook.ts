import { strToU8, zipSync } from 'fflate';

const TITLES = ['LÍNEA DE ACCIÓN P.M.D.', 'METAS Y ACCIONES', 'UNIDAD MEDIDA', 'META ANUAL', 'PERIODO'];
const QUARTERS = ['ENE-MAR', 'ABR-JUN', 'JUL-SEP', 'OCT-DIC'];

/** Takes a number of metas; gives the bytes of an .xlsx with one form of so many rows, half of them under plan. */
export function largeWorkbook(metas: number): Uint8Array {
  const rows = [
    row(1, [text('A', 'UNIDAD EJECUTORA: 54201 DEPARTAMENTO DE PRUEBA'), text('O', 'FECHA: ABRIL-JUNIO 2025')]),
    row(3, [
      ...TITLES.map((title, index) => text('ABCDE'[index]!, title)),
      text('M', 'AVANCE ABSOLUTO'),
      text('N', 'ACUMULADO RELATIVO'),
      text('O', 'OBSERVACIONES'),
    ]),
    row(
      4,
      QUARTERS.map((quarter, index) => text('EGIK'[index]!, quarter)),
    ),
    row(5, [...'EGIK'].map((column) => text(column, 'P')).concat([...'FHJL'].map((column) => text(column, 'A')))),
  ];
  for (let index = 0; index < metas; index++) rows.push(meta(6 + index, index));
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Unidad" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

function meta(number: number, index: number): string {
  const achieved = index % 2 === 0 ? 3 : 2;
  const figures = [...'EFGHIK'].map((column, place) => cell(column, number, [3, 3, 3, achieved, 3, 3][place]!));
  return row(number, [
    text('B', `${index + 1}.- Acción número ${index + 1} del departamento para la atención de la comunidad.`),
    text('C', 'Informe'),
    cell('D', number, 12),
    ...figures,
    `<c r="M${number}"><f>SUM(F${number},H${number},J${number},L${number})</f><v>${3 + achieved}</v></c>`,
    `<c r="N${number}"><f>M${number}/D${number}</f><v>${(3 + achieved) / 12}</v></c>`,
  ]);
}

type CellOf = (row: number) => string;

function text(column: string, value: string): CellOf {
  return (number) => `<c r="${column}${number}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function cell(column: string, number: number, value: number): string {
  return `<c r="${column}${number}"><v>${value}</v></c>`;
}

function row(number: number, cells: readonly (string | CellOf)[]): string {
  return `<row r="${number}">${cells.map((one) => (typeof one === 'string' ? one : one(number))).join('')}</row>`;
}

function relationships(type: string, target: string): Uint8Array {
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );
}
