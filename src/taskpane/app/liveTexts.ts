/** The words of the live mode. */
export const LIVE = {
  title: 'Revisar mientras trabajo',
  description:
    'Al cambiar una cifra, vuelve a revisar y recalcula AVANCE ABSOLUTO y ACUMULADO RELATIVO de esa meta. Nunca escribe sobre lo que usted escribió.',
};
