import { type ReviewOptions, reviewWorkbook, type WorkbookReview } from '../review/reviewWorkbook';
import { readCorrespondencias } from '../settings/correspondencias';
import type { Documents } from '../workbook/documents';
import type { WorkbookContent } from '../workbook/grid';
import { coverageOf, type Cobertura } from './coverage';
import { type EstadoDelSello, verifySello } from './seal/verifySello';
import { type AjustesEnVigor, type AjustesOfrecidos, settingsInForce } from './settingsInForce';
import type { DocumentoRechazado } from './storedDocument';
import { applyDispensas, type DispensasAplicadas } from './waivers/applyDispensas';
import { readDispensas } from './waivers/dispensas';

/** What a workbook is handed in with: its settings, waivers and seal, and what of it was not checked. */
export interface Entrega {
  readonly ajustes: AjustesEnVigor;
  /** Whether what was pointed at by hand in the workbook could not be understood, and was not used. */
  readonly correspondenciasIlegibles: boolean;
  readonly cobertura: Cobertura;
  readonly dispensas: DispensasAplicadas & { readonly rechazo: DocumentoRechazado | null };
  readonly sello: EstadoDelSello;
}

/** A workbook reviewed with the documents that it holds. */
export interface RevisionDeEntrega {
  readonly review: WorkbookReview;
  readonly entrega: Entrega;
}

/** What a review may be told besides the workbook and its documents. */
export interface OpcionesDeEntrega extends Omit<ReviewOptions, 'ajustes' | 'correspondencias'> {
  readonly ajustes: Omit<AjustesOfrecidos, 'libro'>;
}

/** What the documents of a workbook settle before it is reviewed. */
export interface Convenido {
  readonly ajustes: AjustesEnVigor;
  readonly correspondenciasIlegibles: boolean;
  /** How the workbook is reviewed. */
  readonly options: ReviewOptions;
}

/** Takes the documents of a workbook and what else is known; gives what they settle. Never throws. */
export function readSettled(documents: Documents, options: OpcionesDeEntrega): Convenido {
  const ajustes = settingsInForce({ ...options.ajustes, libro: documents.ajustes });
  const stored = documents.correspondencias;
  const correspondencias = stored === undefined ? [] : readCorrespondencias(stored);
  return {
    ajustes,
    correspondenciasIlegibles: correspondencias === null,
    options: { ...options, ajustes: ajustes.ajustes, correspondencias: correspondencias ?? [] },
  };
}

/** Takes the review of a workbook, its documents and what they settled; gives what it is handed in with. Never throws. */
export async function entregaOf(
  review: WorkbookReview,
  documents: Documents,
  { ajustes, correspondenciasIlegibles }: Omit<Convenido, 'options'>,
): Promise<Entrega> {
  const read = readDispensas(documents.dispensas);
  const applied = applyDispensas(review, 'documento' in read ? read.documento : []);
  const dispensas = { ...applied, rechazo: 'rechazo' in read ? read.rechazo : null };
  return {
    ajustes,
    correspondenciasIlegibles,
    cobertura: coverageOf(review, ajustes.ajustes),
    dispensas,
    sello: await verifySello(documents.sello, { review, ajustes, dispensas }),
  };
}

/**
 * Takes a workbook as read, the documents it holds and what else is known; gives its review and what it is handed in
 * with. Never throws.
 */
export async function reviewSubmission(
  content: WorkbookContent,
  documents: Documents,
  options: OpcionesDeEntrega,
): Promise<RevisionDeEntrega> {
  const settled = readSettled(documents, options);
  const review = reviewWorkbook(content, settled.options);
  return { review, entrega: await entregaOf(review, documents, settled) };
}
