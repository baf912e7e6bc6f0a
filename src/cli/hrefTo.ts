import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Takes the path of a file and that of the report that links to it; gives the address of the link, from the report's folder. */
export function hrefTo(archivo: string, reporte: string): string {
  const relative = path.relative(path.dirname(path.resolve(reporte)), path.resolve(archivo));
  // On another drive there is no way from here to there.
  if (path.isAbsolute(relative)) return pathToFileURL(relative).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
