import * as fc from 'fast-check';
import { type FileReview, unreviewedFile } from '../../src/reports/fileReview';
import { htmlReport } from '../../src/reports/html';
import { STYLES } from '../../src/reports/html/styles';
import { countFile, addResumen, NOTHING } from '../../src/reports/resumen';
import { hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';
import { sampleGrids, SAMPLES } from '../support/samples';
import { CATALOGUE, COMPARED, MIXED, fileOf } from './lots';

const FECHA = 'viernes, 4 de abril de 2025, 10:00 a.m.';

function pageOf(files: readonly FileReview[], fecha = FECHA): string {
  const resumen = files.map(countFile).reduce(addResumen, NOTHING);
  const start = htmlReport.start({ fecha, resumen, rows: files.map(htmlReport.row) });
  return start + files.map(htmlReport.file).join('') + htmlReport.end;
}

/** Takes a page; gives its tags with their attributes, in order. */
const tagsOf = (page: string): string[] => page.match(/<[^>]*>/g) ?? [];

const UNREAD = unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'El archivo está dañado.' });
const LOT = [MIXED, UNREAD, fileOf([CATALOGUE], 'otro.xlsx'), fileOf(sampleGrids('TMM-F004-2025-T2'), 'T2.xlsx')];
const PAGE = pageOf(LOT);
const VOID = /^<(?:!|meta|rect)/;

describe('the page', () => {
  test('is whole: every element that opens closes, in order', () => {
    const open: string[] = [];
    for (const tag of tagsOf(PAGE).filter((each) => !VOID.test(each))) {
      const name = /^<\/?([a-z0-9]+)/.exec(tag)![1]!;
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('needs nothing else and runs nothing', () => {
    expect(PAGE).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b/i);
    expect(tagsOf(PAGE).join('')).not.toMatch(/\s(?:src|on[a-z]+|style)\s*=/i);
    expect(tagsOf(PAGE).filter((tag) => /href=/.test(tag) && !/href="#formato-\d+-\d+"/.test(tag))).toEqual([]);
    expect(STYLES).not.toMatch(/url\(|@import|https?:/);
    expect(PAGE).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('says its language, its title and when the review was made', () => {
    expect(PAGE).toContain('<html lang="es-MX">');
    expect(PAGE).toContain('<title>Revisión de formatos TMM-F004</title>');
    expect(PAGE).toContain(`<p>${FECHA}</p>`);
  });

  test('has one title, and no heading skips a level', () => {
    const levels = tagsOf(PAGE).flatMap((tag) => (/^<h[1-6]/.test(tag) ? [Number(tag[2])] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual(levels[index]! + 1));
  });

  test('says of each rule that found something why it is there and what to do', () => {
    const [rule] = /<h5>UNIDAD MEDIDA vacía<\/h5>[\s\S]*?<ul>/.exec(PAGE)!;
    expect(rule).toContain('<b>¿Por qué?</b> Sin la unidad no se sabe qué se está contando.</p>');
    expect(rule).toContain('<b>Qué hacer:</b> Escriba en qué se cuenta la meta, como «Informe» o «Jornada».</p>');
  });

  test('has tables with a caption and with a scope for every heading', () => {
    const tables = PAGE.match(/<table[\s\S]*?<\/table>/g)!;
    expect(tables.every((table) => table.includes('<caption>'))).toBe(true);
    expect(tagsOf(PAGE).filter((tag) => tag.startsWith('<th ') && !tag.includes('scope='))).toEqual([]);
  });

  test('has one section for every link, and no id twice', () => {
    const ids = [...PAGE.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...PAGE.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links).toEqual(ids);
  });

  test('says of every finding the cell, the message and why it matters', () => {
    expect(PAGE).toContain(
      '<span class="celda">O19</span> <span>Meta 302, jul–sep: alcanzado 10 de 25 programados (−60 %) y sin observación.</span>',
    );
    expect(PAGE).toContain('Toda diferencia entre lo alcanzado y lo programado se explica en OBSERVACIONES.');
  });

  test('says why a file was not read and why a sheet was left out', () => {
    expect(PAGE).toContain('El archivo está dañado.');
    expect(PAGE).toContain('<b>Catálogo</b>: No tiene los títulos de un TMM-F004.');
    expect(PAGE).toContain('La única hoja del libro, «Catálogo», no es un TMM-F004.');
  });

  test('says what a form was compared with, and both readings of a plan that was re-programmed', () => {
    const section = htmlReport.file(COMPARED, 0);
    expect(section.match(/<p class="comparacion">.*<\/p>/g)).toEqual([
      '<p class="comparacion">Comparado con abr–jun: hoja «T2» de este libro.</p>',
    ]);
    expect(section.match(/<span class="detalle">[^<]*<\/span>/g)!.slice(-3)).toEqual([
      '<span class="detalle">15 de 26</span>',
      '<span class="detalle">109 de 120, 91 %, del plan original</span>',
      '<span class="detalle">109 de 120</span>',
    ]);
  });

  test('shows numbers beside every bar', () => {
    const row = /<tr role="row">\s*<th role="rowheader" scope="row"><span class="clave">302<[\s\S]*?<\/tr>/.exec(
      pageOf([MIXED]),
    )![0];
    expect(
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('302 Jornadas comunitarias. Jornada 100 P 25 A 10 −60 % 60 % 60 de 100');
    expect(
      [...row.matchAll(/<rect class="(\w+)" width="([\d.]+)"/g)].map(([, kind, width]) => [kind, Number(width)]),
    ).toEqual([
      ['plan', 100],
      ['hecho', 40],
      ['hecho', 60],
      ['meta', 100],
    ]);
  });

  test.each(SAMPLES)('shows no bar of %s longer than its room', (sample) => {
    const widths = [...pageOf([fileOf(sampleGrids(sample))]).matchAll(/ width="([^"]*)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  });

  test('of no file at all is still a page', () => {
    expect(pageOf([])).toContain('</html>');
  });
});

test('no text of a workbook, of a file name or of the date adds an element or an attribute', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      'javascript:alert(1)',
      '</title></style><svg onload=alert(1)>',
      '<!--',
      ']]>',
      '&lt;b&gt;',
      '${x}`',
    ),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '=', '/', ' ', '\u0000', 'a'), minLength: 1 }),
  );
  const filesWith = (text: string): FileReview[] => {
    const form = hojaOf({
      hoja: text,
      metas: [{ descripcion: text, unidad: text, P: [2], A: [text], observaciones: text }],
      celdas: { B8: text },
    });
    return [
      fileOf([form, gridOf({ A1: 1 }, text)], text),
      unreviewedFile(text, { codigo: 'archivo-danado', mensaje: text }),
    ];
  };
  // Led by a letter, so that the text is the same kind of thing to the reader of the form.
  const benign = tagsOf(pageOf(filesWith('x palabra'), 'x palabra'));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(tagsOf(pageOf(filesWith(`x ${text} y`), text))).toEqual(benign);
    }),
    { numRuns: 150 },
  );
});

/** Takes two colours as `#rrggbb`; gives their contrast as WCAG measures it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each(['light', 'dark', 'paper'].map((scheme, index) => [scheme, index] as const))(
  'in the %s scheme every text has a contrast of at least 4.5, and every bar of at least 3',
  (_scheme, index) => {
    const scheme = STYLES.match(/:root \{[^}]*--papel[^}]*\}/g)![index]!;
    const colours = Object.fromEntries(
      [...scheme.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour!]),
    );
    for (const background of [colours['papel']!, colours['fondo']!]) {
      for (const name of ['tinta', 'tenue', 'enlace', 'listo', 'pendiente', 'aviso']) {
        expect([name, contrast(colours[name]!, background) >= 4.5]).toEqual([name, true]);
      }
      expect(contrast(colours['hecho']!, background)).toBeGreaterThanOrEqual(3);
    }
  },
);
