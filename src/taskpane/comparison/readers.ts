// The readers of workbook files: a chunk of its own, loaded once somebody picks a file.
export { readDocuments } from '../../files/readDocuments';
export { readWorkbook } from '../../files/readWorkbook';
export { readAnterior } from '../../history/anterior';
