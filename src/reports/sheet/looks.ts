/** How the cells of one kind look, for whoever draws them. Colours are `RRGGBB`. */
export interface LookSpec {
  readonly bold?: true;
  readonly underline?: true;
  /** In points; 10 where left out. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: true;
  readonly wrap?: true;
  readonly align?: 'center' | 'right';
  /** Excel's number format code; `General` where left out. */
  readonly numberFormat?: string;
}

/** The fonts of every cell. */
export const REPORT_FONT = { name: 'Arial', size: 10 } as const;

/** The kinds of cells of a report, told by what they are. Text and fill contrast at least 4.5 to 1. */
export const LOOKS = {
  titulo: { bold: true, size: 14 },
  dato: { colour: '444444' },
  seccion: { bold: true, size: 12 },
  encabezado: { bold: true, colour: 'FFFFFF', fill: '1F4E79', border: true, wrap: true },
  encabezadoError: { bold: true, colour: 'FFFFFF', fill: 'A40E26', border: true, wrap: true },
  encabezadoAdvertencia: { bold: true, colour: 'FFFFFF', fill: '7A4A00', border: true, wrap: true },
  encabezadoSugerencia: { bold: true, colour: 'FFFFFF', fill: '44546A', border: true, wrap: true },
  texto: { border: true, wrap: true },
  total: { bold: true, border: true, align: 'right', numberFormat: '#,##0' },
  entero: { border: true, align: 'right', numberFormat: '#,##0' },
  decimal: { border: true, align: 'right', numberFormat: '#,##0.0#####' },
  porcentaje: { border: true, align: 'right', numberFormat: '0%' },
  variacion: { border: true, align: 'right', numberFormat: '+0.0%;-0.0%;0%' },
  enlace: { underline: true, colour: '0A5BB5', border: true, wrap: true },
  // A clave is the name of a meta and no amount.
  clave: { border: true, align: 'right', numberFormat: '0' },
  listo: { bold: true, colour: '116329', border: true, wrap: true },
  pendiente: { bold: true, colour: 'A40E26', border: true, wrap: true },
  sinRevisar: { bold: true, colour: 'A40E26', fill: 'FDE7E9', border: true, wrap: true },
  error: { bold: true, colour: 'A40E26', border: true },
  advertencia: { bold: true, colour: '7A4A00', border: true },
  sugerencia: { colour: '444444', border: true },
} as const satisfies Readonly<Record<string, LookSpec>>;

export type Look = keyof typeof LOOKS;
