import path from 'node:path';
import { hrefTo } from '../../src/cli/hrefTo';

test.each([
  ['lote/a.xlsx', 'lote/r.xlsx', 'a.xlsx'],
  ['lote/sub/Año 1 #2.xlsx', 'lote/r.xlsx', 'sub/A%C3%B1o%201%20%232.xlsx'],
  ['a.xlsx', 'reportes/hoy/r.xlsx', '../../a.xlsx'],
  ['javascript:x.xlsx', 'r.xlsx', 'javascript%3Ax.xlsx'],
])('%s is reached from %s', (archivo, reporte, href) => {
  expect(hrefTo(archivo, reporte)).toBe(href);
  expect(hrefTo(path.resolve(archivo), reporte)).toBe(href);
});
