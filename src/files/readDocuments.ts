import { gatherDocuments, type Documents } from '../workbook/documents';
import { kindOfPackage } from './fileKind';
import { openPackage } from './package';
import { COMPOUND_SIGNATURE } from './sheetjs/compoundFile';
import { documentParts } from './xlsx/documentParts';
import { readRelationships } from './xlsx/relationships';

/**
 * Takes the bytes of a workbook; gives the documents that the program stored in it. An `.xls` and an `.ods` hold none.
 * @throws UnreadableWorkbook for bytes that are no workbook, as for reading it.
 */
export function readDocuments(bytes: Uint8Array): Documents {
  if (COMPOUND_SIGNATURE.every((byte, index) => bytes[index] === byte)) return {};
  const source = openPackage(bytes);
  if (kindOfPackage(source) !== 'xlsx') return {};
  const main = readRelationships(source, '').find(({ type }) => type === 'officeDocument');
  return main ? gatherDocuments(documentParts(source, main.target).map(({ document }) => document)) : {};
}
