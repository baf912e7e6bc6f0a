import { type ComponentType, lazy } from 'react';
import type { GlyphName } from '../parts/Glyph';

/** One part of the review: a tab, or a page that the tab «Más» leads to. Each is a chunk of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly glyph: GlyphName;
  /** Under the title, where it is one of a list. */
  readonly description: string;
  readonly View: ComponentType;
}

/** Loads the list of findings, which the first check shows. */
export const loadFindings = (): Promise<{ readonly default: ComponentType }> =>
  import(/* webpackChunkName: "findings" */ '../findings/FindingsView');

/** The parts that are always one click away, in their order. */
export const TABS = [
  {
    id: 'hallazgos',
    title: 'Hallazgos',
    glyph: 'search',
    description: 'Lo que hay que corregir o revisar, con su celda.',
    View: lazy(loadFindings),
  },
  {
    id: 'formatos',
    title: 'Formatos',
    glyph: 'sheet',
    description: 'Cada formato con su trimestre y el avance de sus metas.',
    View: lazy(() => import(/* webpackChunkName: "forms" */ '../forms/FormsView')),
  },
] as const satisfies readonly Section[];

/** The id of a tab. */
export type SectionId = (typeof TABS)[number]['id'];

/** The parts that the tab «Más» lists. */
export const MORE: readonly Section[] = [
  {
    id: 'entrega',
    title: 'Sello y dispensas',
    glyph: 'ready',
    description: 'Selle lo revisado, vea qué se dispensó y qué no se revisó.',
    View: lazy(() => import(/* webpackChunkName: "submission" */ '../submission/SubmissionView')),
  },
  {
    id: 'comparacion',
    title: 'Trimestre anterior',
    glyph: 'undo',
    description: 'Compare con el libro que se entregó el trimestre pasado.',
    View: lazy(() => import(/* webpackChunkName: "comparison" */ '../comparison/ComparisonView')),
  },
  {
    id: 'ajustes',
    title: 'Ajustes',
    glyph: 'gear',
    description: 'Umbrales, plantillas, causas y columnas calculadas.',
    View: lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsView')),
  },
];
