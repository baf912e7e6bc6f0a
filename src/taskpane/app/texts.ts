import type { Step } from '../../session/state';

/** The words of the frame around everything. */
export const APP = {
  name: 'Revisor TMM-F004',
  tabs: 'Partes de la revisión',
  more: 'Más',
  loading: 'Abriendo…',
};

/** How the parts of the review are called, and what is said under those of the tab «Más». */
export const SECTIONS = {
  hallazgos: 'Hallazgos',
  formatos: 'Formatos',
  entrega: { title: 'Sello y dispensas', description: 'Selle lo revisado, vea qué se dispensó y qué no se revisó.' },
  reporte: { title: 'Reporte', description: 'Escríbalo en una hoja de este libro, o guárdelo para imprimir o enviar.' },
  comparacion: {
    title: 'Trimestre anterior',
    description: 'Compare con el libro que se entregó el trimestre pasado.',
  },
  libros: {
    title: 'Varios libros',
    description: 'Revise muchos archivos a la vez y vea cuáles tienen hallazgos.',
  },
  ajustes: {
    title: 'Ajustes',
    description: 'Cuándo hace falta una observación, plantillas, causas y columnas calculadas.',
  },
};

export const PAGE = { back: 'Volver' };

/** The words of a pane that failed by itself. */
export const BROKEN = {
  title: 'El panel dejó de funcionar',
  text: 'Su libro está como lo dejó. Abra el panel otra vez; si vuelve a pasar, avise a quien lo instaló.',
  reload: 'Abrir otra vez',
};

/** What is under way. */
export const STEPS: Readonly<Record<Step, string>> = {
  leyendo: 'Leyendo las hojas del libro…',
  revisando: 'Revisando los formatos…',
  escribiendo: 'Escribiendo en el libro…',
  guardando: 'Guardando en el libro…',
};
