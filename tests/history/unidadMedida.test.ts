import { sameUnidad } from '../../src/history/unidadMedida';

test.each([
  ['Nomina', 'Nómina'],
  ['NÓMINA ', 'nómina'],
  ['Dictamen técnico', 'Dictámenes técnicos'],
  ['Dictamen técnico', 'Dictámenes'],
  ['Expediente', 'Expedientes'],
  ['Taller', 'Talleres'],
  ['Vez', 'Veces'],
  ['Sesión', 'Sesiones'],
  ['Informe(s)', 'Informes'],
  ['Persona', 'Persona usuaria'],
])('«%s» and «%s» count the same', (one, other) => {
  expect([sameUnidad(one, other), sameUnidad(other, one)]).toEqual([true, true]);
});

test.each([
  ['Nómina', 'Número'],
  ['Informe', 'Reporte'],
  ['Dictamen técnico', 'Dictamen jurídico'],
  ['Acción', 'Actas'],
  ['Mes', 'Mesa'],
  ['Persona usuaria', 'Usuaria'],
])('«%s» and «%s» count different things', (one, other) => {
  expect([sameUnidad(one, other), sameUnidad(other, one)]).toEqual([false, false]);
});
