import { OpenWorkbookFailure } from '../workbook/openWorkbook';

/** The requirement set without which nothing here works. */
export const NEEDED_API = { name: 'ExcelApi', version: '1.14' } as const;

const EDITING = ['InvalidOperationInCellEditMode', 'InvalidOperation'];
const TOO_LARGE = ['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'];
const DISCONNECTED = ['ConnectionFailure', 'ServiceNotAvailable', 'InvalidOrTimedOutSession', 'RequestAborted'];

/**
 * Takes whatever was thrown while Excel worked; gives the failure that it stands for. Only Excel's code is looked at:
 * its message is not for users. An error that is not Excel's is given back as it is.
 */
export function toFailure(thrown: unknown): Error {
  const code = codeOf(thrown);
  if (thrown instanceof OpenWorkbookFailure) return thrown;
  if (code === null) return thrown instanceof Error ? thrown : new Error(String(thrown));
  const cause = { cause: thrown };
  if (EDITING.includes(code)) return new OpenWorkbookFailure('celda-en-edicion', {}, cause);
  if (TOO_LARGE.includes(code)) return new OpenWorkbookFailure('respuesta-demasiado-grande', {}, cause);
  if (DISCONNECTED.includes(code)) return new OpenWorkbookFailure('conexion-perdida', {}, cause);
  if (code === 'AccessDenied') return new OpenWorkbookFailure('libro-protegido', {}, cause);
  if (code === 'ApiNotFound') {
    return new OpenWorkbookFailure('excel-antiguo', { requiere: `${NEEDED_API.name} ${NEEDED_API.version}` }, cause);
  }
  return new OpenWorkbookFailure('excel-rechazo', { codigo: code }, cause);
}

/** Takes a failure and one of the reasons; tells whether that is why. */
export function isFailure(thrown: unknown, codigo: OpenWorkbookFailure['codigo']): boolean {
  return thrown instanceof OpenWorkbookFailure && thrown.codigo === codigo;
}

/** Takes a failure; tells whether Excel said that the named object is not there. */
export function isMissing(thrown: unknown): boolean {
  return thrown instanceof OpenWorkbookFailure && codeOf(thrown.cause) === 'ItemNotFound';
}

/** Takes why Excel stopped in the middle of a batch; gives it as its refusal: then it is no user who is typing. */
export function refusalOf(failure: unknown): unknown {
  const code = isFailure(failure, 'celda-en-edicion') && codeOf((failure as OpenWorkbookFailure).cause);
  return code ? new OpenWorkbookFailure('excel-rechazo', { codigo: code }, { cause: failure }) : failure;
}

function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' && thrown.code !== '' ? thrown.code : null;
}
