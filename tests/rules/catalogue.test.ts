import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { REMEDIES } from '../../src/messages/remedies';
import { type RuleId, RULES } from '../../src/rules';
import type { Severidad } from '../../src/rules/rule';
import { FINDINGS } from '../../src/taskpane/findings/texts';
import { REGLAS_DESACTIVABLES } from '../../src/settings/reglasDesactivables';

const SOURCES = path.join(__dirname, '../../src/rules');

// As the design has them.
const SEVERITIES: Readonly<Record<RuleId, Severidad>> = {
  'formato-no-reconocido': 'error',
  'columna-faltante': 'error',
  'trimestre-no-identificado': 'error',
  'trimestre-contradictorio': 'advertencia',
  'encabezado-incompleto': 'advertencia',
  'firmas-faltantes': 'advertencia',
  'valor-no-numerico': 'error',
  'valor-negativo': 'error',
  'valor-no-entero': 'advertencia',
  'celda-con-error': 'error',
  'meta-anual-invalida': 'error',
  'clave-faltante': 'error',
  'clave-duplicada': 'error',
  'unidad-faltante': 'advertencia',
  'alcanzado-faltante': 'error',
  'alcanzado-adelantado': 'error',
  'programado-no-suma-meta': 'error',
  'programacion-faltante': 'advertencia',
  'avance-absoluto-incorrecto': 'error',
  'acumulado-relativo-incorrecto': 'error',
  'formula-rota': 'advertencia',
  'componente-no-suma': 'error',
  'observacion-faltante': 'error',
  'observacion-incompleta': 'error',
  'observacion-contradice-datos': 'advertencia',
  'observacion-repetida': 'sugerencia',
  'observacion-sin-variacion': 'sugerencia',
  'meta-anual-excedida': 'advertencia',
  'meta-anual-modificada': 'advertencia',
  'programado-modificado': 'advertencia',
  'alcanzado-historico-modificado': 'error',
  'meta-agregada': 'advertencia',
  'meta-eliminada': 'advertencia',
  'unidad-modificada': 'advertencia',
};

test('the catalogue holds the rules of the design, each once, with its severity', () => {
  expect(RULES.map(({ id, severidad }) => [id, severidad])).toEqual(Object.entries(SEVERITIES));
});

test('settings can switch off every rule that is no error, and no other', () => {
  const harmless = RULES.filter(({ severidad }) => severidad !== 'error').map(({ id }) => id);
  expect([...REGLAS_DESACTIVABLES]).toEqual(harmless);
});

test('every file that defines a rule is in the catalogue', () => {
  const named = readdirSync(SOURCES)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name.includes('-'));
  expect(named.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { titulo, porque }) => {
  test('is the name of its file and of its test', () => {
    expect(existsSync(path.join(SOURCES, `${id}.ts`))).toBe(true);
    expect(existsSync(path.join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  test('says what to do, in Spanish sentences that ask for something', () => {
    expect(REMEDIES[id]).toMatch(
      /^(?:Escriba|Revise|Corrija|Compruebe|Compare|Explique|Quite|Borre|Copie|Si .+, \p{L}+[ae]\p{L}*) .{10,160}\.$/u,
    );
    expect(REMEDIES[id]).not.toMatch(/[{}[\]$]|undefined|TODO|\s{2}/);
    // A button is called as the pane calls it.
    const named = [...REMEDIES[id].matchAll(/«([^»]+)», en el panel/g)].map(([, button]) => button);
    for (const button of named) expect(Object.values(FINDINGS)).toContain(button);
  });

  test('says what it is and why, in whole Spanish sentences', () => {
    expect(titulo).toMatch(/^\p{Lu}.{8,58}[^.\s]$/u);
    expect(porque).toMatch(/^[\p{Lu}¿].{20,180}\.$/u);
    expect(`${titulo} ${porque}`).not.toMatch(/[{}[\]$]|undefined|TODO|\s{2}/);
  });
});
