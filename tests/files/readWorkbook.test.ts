import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { read, write, type BookType } from '@e965/xlsx';
import { LIMITS, type Limits } from '../../src/files/package';
import { readWorkbook } from '../../src/files/readWorkbook';
import { UnreadableWorkbook } from '../../src/workbook/unreadable';
import { compound, contentsOf, sample, SAMPLES, xlsx, zip } from './workbookFixtures';

const T3 = SAMPLES[2];

/** Gives the sample T3 as another program saves it in another kind of file. */
function savedAs(bookType: BookType): Uint8Array {
  return new Uint8Array(write(read(sample(T3), { type: 'array' }), { type: 'array', bookType }) as ArrayBuffer);
}

async function refusal(bytes: Uint8Array, fileName = 'libro.xlsx', limits?: Limits): Promise<unknown> {
  try {
    await readWorkbook(bytes, fileName, limits);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return [error.codigo, error.datos];
    throw error;
  }
  return null;
}

describe('readWorkbook', () => {
  const good = sample(T3);
  const xls = savedAs('biff8');
  const ods = savedAs('ods');

  it.each(['a.xlsx', 'A.XLSX', 'a.xlsm', 'a.xltx', 'a.xltm', 'sin extensión', 'carpeta.xls/libro', 'a.b.xlsx', ''])(
    'reads an .xlsx called "%s"',
    async (name) => {
      expect((await readWorkbook(good, name)).sheets).toHaveLength(1);
    },
  );

  it.each([
    ['a.xls', xls],
    ['a.xlt', xls],
    ['a.ods', ods],
    ['a.ots', ods],
  ])('reads %s', async (name, bytes) => {
    expect((await readWorkbook(bytes, name)).sheets).toHaveLength(1);
  });

  it.each([
    ['.xls', good, '.xlsx'],
    ['.ods', good, '.xlsx'],
    ['.pdf', good, '.xlsx'],
    ['.xlsx', xls, '.xls'],
    ['.xlsm', xls, '.xls'],
    ['.xlsx', ods, '.ods'],
    ['.xls', ods, '.ods'],
  ])('says that %s is the wrong extension', async (extension, bytes, contenido) => {
    expect(await refusal(bytes, `libro${extension.toUpperCase()}`)).toEqual([
      'extension-equivocada',
      { extension, contenido },
    ]);
  });

  it.each([
    ['una página web (HTML)', '  <!DOCTYPE html><html><body>'],
    ['una página web (HTML)', '<table><tr><td>1</td></tr></table>'],
    ['una página web (HTML)', '\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
    ['una página web (MHTML)', 'MIME-Version: 1.0\r\n'],
    [
      'una hoja de cálculo XML de 2003',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ],
    ['un documento OpenDocument en un solo XML', '<?xml version="1.0"?><office:document>'],
    ['un documento XML', '<?xml version="1.0"?><a/>'],
    ['un PDF', '%PDF-1.7\n%âãÏÓ'],
    ['texto', 'Clave,Unidad\n100,Informe'],
    ['texto', 'año\tUnidad'],
    ['un documento RTF', '{\\rtf1\\ansi'],
  ])('says that it is %s', async (contenido, text) => {
    expect(await refusal(strToU8(text))).toEqual(['archivo-no-es-libro', { contenido }]);
  });

  it.each<readonly [string, Uint8Array]>([
    ['una imagen', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['una imagen', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['un archivo comprimido (gzip)', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['texto', Uint8Array.of(0x61, 0xf1, 0x6f)],
    ['texto', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0)],
    ['un archivo de otro tipo', new Uint8Array(100)],
    ['un archivo comprimido (ZIP)', zip({ 'a.txt': 'a' })],
    ['un documento de Word', xlsx({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' } })],
    ['una presentación de PowerPoint', xlsx({ parts: { 'xl/workbook.xml': '<p:presentation xmlns:p="p"/>' } })],
    ['otro archivo de Office', xlsx({ parts: { 'xl/workbook.xml': '<VisioDocument/>' } })],
    ['un libro binario de Excel (.xlsb)', savedAs('xlsb')],
    ['un documento de texto (.odt)', zip({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['un documento OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.graphics' })],
    [
      'un documento de Word',
      compound({ '/WordDocument': new Uint8Array(5000), '/ObjectPool/Workbook': new Uint8Array(5000) }),
    ],
    ['una presentación de PowerPoint', compound({ '/PowerPoint Document': new Uint8Array(10) })],
    ['otro archivo de Office', compound({ '/Contents': new Uint8Array(10) })],
  ])('says that it is %s, by its bytes', async (contenido, bytes) => {
    expect(await refusal(bytes)).toEqual(['archivo-no-es-libro', { contenido }]);
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'archivo-vacio'],
    ['a file cut in the middle', good.subarray(0, 5000), 'archivo-danado'],
    ['a file cut near the end', good.subarray(0, good.length - 10), 'archivo-danado'],
    [
      'a workbook with a password',
      compound({ '/EncryptionInfo': new Uint8Array(10), '/EncryptedPackage': new Uint8Array(6000) }),
      'archivo-con-contrasena',
    ],
    ['an .xls cut in the middle', xls.subarray(0, 3000), 'archivo-danado'],
    ['a compound file and nothing more', xls.subarray(0, 20), 'archivo-danado'],
  ])('refuses %s', async (_what, bytes, code) => {
    expect(await refusal(bytes)).toEqual([code, expect.anything()]);
  });

  it('reads a workbook after a line that a server sent before it', async () => {
    const late = Buffer.concat([Buffer.from('\r\n'), good]);
    expect((await readWorkbook(late, 'a.xlsx')).sheets.map(contentsOf)).toEqual(
      (await readWorkbook(good, 'a.xlsx')).sheets.map(contentsOf),
    );
  });

  it('judges every kind by the limits it is given', async () => {
    const limits = { ...LIMITS, rows: 5 };
    for (const [bytes, name] of [
      [good, 'a.xlsx'],
      [xls, 'a.xls'],
      [ods, 'a.ods'],
    ] as const) {
      expect(await refusal(bytes, name, limits)).toEqual([
        'hoja-demasiado-grande',
        { hoja: expect.any(String), limite: 5 },
      ]);
      expect(await refusal(bytes, name, { ...LIMITS, sheets: 0 })).toEqual([
        'demasiadas-hojas',
        { hojas: 1, limite: 0 },
      ]);
      expect(await refusal(bytes, name, { ...LIMITS, partMegabytes: 0.001 })).toEqual([
        'archivo-demasiado-grande',
        expect.anything(),
      ]);
    }
  });
});

describe('whatever the bytes, readWorkbook gives a workbook or its own error', () => {
  it('for any bytes', async () => {
    const signature = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x3c],
      [9, 8],
    );
    await fc.assert(
      fc.asyncProperty(signature, fc.uint8Array({ maxLength: 3000 }), async (start, rest) => {
        await refusal(Uint8Array.from([...start, ...rest]));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['xlsx', sample(T3), 120],
    ['xls', savedAs('biff8'), 200],
    ['ods', savedAs('ods'), 40],
  ] as const)('for an .%s that is cut or has some bytes changed', async (kind, bytes, numRuns) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.option(fc.nat(bytes.length)), fc.array(change, { maxLength: 4 }), async (cut, changes) => {
        const bad = bytes.slice(0, cut ?? undefined);
        for (const [at, byte] of changes) if (at < bad.length) bad[at] = byte;
        await refusal(bad, `a.${kind}`);
      }),
      { numRuns },
    );
  });

  it('for an .xlsx whose XML is changed', async () => {
    const pieces = fc.constantFrom(
      '<row>',
      '<row r="2">',
      '</row>',
      '<c r="B2">',
      '<c t="s">',
      '<c t="x" s="9"/>',
      '</c>',
      '<f t="shared" si="0"/>',
      '<f t="array" ref="A:B">A1</f>',
      '<v>1</v>',
      '<v>',
      '</v>',
      '<is>',
      '</is>',
      '<!-- -->',
      '<![CDATA[',
      ']]>',
      '<?x?>',
      '<!DOCTYPE a>',
      '&lt;',
      '&#0;',
      '\u0000',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (inner) => {
        await refusal(xlsx({ sheets: [`<worksheet><sheetData>${inner.join('')}</sheetData></worksheet>`] }));
      }),
      { numRuns: 200 },
    );
  });
});
