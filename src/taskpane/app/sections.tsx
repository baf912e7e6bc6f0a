import { type ComponentType, lazy } from 'react';
import type { GlyphName } from '../parts/Glyph';
import { SECTIONS } from './texts';

/** One part of the review: a tab, or a page that the tab «Más» leads to. Each is a chunk of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType;
}

/** A part that the tab «Más» leads to. */
export interface ListedSection extends Section {
  readonly glyph: GlyphName;
  /** One sentence under the title. */
  readonly description: string;
}

/** Loads the list of findings, which the first check shows. */
export const loadFindings = (): Promise<{ readonly default: ComponentType }> =>
  import(/* webpackChunkName: "findings" */ '../findings/FindingsView');

/** The parts that are always one click away, in their order. */
export const TABS = [
  { id: 'hallazgos', title: SECTIONS.hallazgos, View: lazy(loadFindings) },
  {
    id: 'formatos',
    title: SECTIONS.formatos,
    View: lazy(() => import(/* webpackChunkName: "forms" */ '../forms/FormsView')),
  },
] as const satisfies readonly Section[];

/** The id of a tab. */
export type SectionId = (typeof TABS)[number]['id'];

/** What the workbook is handed in with: also led to from the verdict. */
export const SUBMISSION_SECTION: ListedSection = {
  id: 'entrega',
  glyph: 'ready',
  ...SECTIONS.entrega,
  View: lazy(() => import(/* webpackChunkName: "submission" */ '../submission/SubmissionView')),
};

/** Many workbooks at once: also led to where the open one has no form. */
export const LOT_SECTION: ListedSection = {
  id: 'libros',
  glyph: 'books',
  ...SECTIONS.libros,
  View: lazy(() => import(/* webpackChunkName: "lot" */ '../lot/LotView')),
};

/** The parts that the tab «Más» lists. */
export const MORE: readonly ListedSection[] = [
  SUBMISSION_SECTION,
  {
    id: 'reporte',
    glyph: 'sheet',
    ...SECTIONS.reporte,
    View: lazy(() => import(/* webpackChunkName: "report" */ '../report/ReportView')),
  },
  {
    id: 'comparacion',
    glyph: 'clock',
    ...SECTIONS.comparacion,
    View: lazy(() => import(/* webpackChunkName: "comparison" */ '../comparison/ComparisonView')),
  },
  LOT_SECTION,
  {
    id: 'ajustes',
    glyph: 'gear',
    ...SECTIONS.ajustes,
    View: lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsView')),
  },
];
