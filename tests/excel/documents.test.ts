import fc from 'fast-check';
import { DOCUMENT_NAMES, documentNamespace, toDocumentXml, type Documents } from '../../src/workbook/documents';
import type { OpenWorkbook } from '../../src/workbook/openWorkbook';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

async function documentsOf(workbook: OpenWorkbook): Promise<Documents> {
  return (await workbook.read()).documents;
}

const open = (): ReturnType<typeof openInExcel> => openInExcel({ sheets: [gridOf({ A1: 1 })] });

test('a workbook holds no documents until one is stored', async () => {
  const { workbook, host } = await open();
  await expect(documentsOf(workbook)).resolves.toEqual({});
  expect(host.traffic.syncs).toBe(2);
});

test('documents are stored, replaced, read and removed, each by itself', async () => {
  const { workbook, spreadsheet } = await open();
  spreadsheet.xmlParts.set('{other}', '<a xmlns="urn:other">1</a>');
  await workbook.writeDocument('ajustes', '{"version":1}');
  await workbook.writeDocument('sello', '{"sello":"<&>"}');
  await workbook.writeDocument('ajustes', '{"version":2}');
  await expect(documentsOf(workbook)).resolves.toEqual({ ajustes: '{"version":2}', sello: '{"sello":"<&>"}' });
  await workbook.writeDocument('ajustes', null);
  await expect(documentsOf(workbook)).resolves.toEqual({ sello: '{"sello":"<&>"}' });
  expect([...spreadsheet.xmlParts.values()]).toEqual([
    '<a xmlns="urn:other">1</a>',
    toDocumentXml('sello', '{"sello":"<&>"}'),
  ]);
});

test('a document is stored and read back in two round trips', async () => {
  const { workbook, host } = await open();
  await workbook.writeDocument('dispensas', '[]');
  expect(host.traffic.syncs).toBe(2);
});

test('any JSON comes back as it was', async () => {
  const { workbook } = await open();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...DOCUMENT_NAMES), fc.jsonValue(), async (name, value) => {
      await workbook.writeDocument(name, JSON.stringify(value));
      const documents = await documentsOf(workbook);
      expect(JSON.parse(documents[name]!)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['edited by hand', ['<documento xmlns="urn:revisor-tmm-f004:ajustes"><b>1</b></documento>']],
  ['under another name', ['<otro xmlns="urn:revisor-tmm-f004:ajustes">{}</otro>']],
  ['there twice', [toDocumentXml('ajustes', '{}'), toDocumentXml('ajustes', '{}')]],
])('a document that is %s is not read as one, and can be stored anew', async (_, parts) => {
  const { workbook, spreadsheet } = await open();
  for (const [index, xml] of parts.entries()) spreadsheet.xmlParts.set(`{${index}}`, xml);
  await expect(documentsOf(workbook)).resolves.toEqual({ ajustes: '' });
  await workbook.writeDocument('ajustes', '{"version":1}');
  await expect(documentsOf(workbook)).resolves.toEqual({ ajustes: '{"version":1}' });
  expect([...spreadsheet.xmlParts.values()]).toEqual([toDocumentXml('ajustes', '{"version":1}')]);
});

test('a document that Excel does not give back as it was stored is not stored', async () => {
  const { workbook, spreadsheet } = await open();
  const { xmlParts } = spreadsheet;
  const set = xmlParts.set.bind(xmlParts);
  jest.spyOn(xmlParts, 'set').mockImplementation((id) => set(id, `<a xmlns="${documentNamespace('sello')}">0</a>`));
  await expect(workbook.writeDocument('sello', '{}')).rejects.toMatchObject({
    codigo: 'documento-no-guardado',
    datos: { documento: 'sello' },
  });
  jest.spyOn(xmlParts, 'set').mockImplementation(() => xmlParts);
  await expect(workbook.writeDocument('ajustes', '{}')).rejects.toMatchObject({ codigo: 'documento-no-guardado' });
});
