import { toCorreccion, writeCorrections } from '../reports/corrections';
import { JSON_VERSION, toArchivo, toResumen, writeJson } from '../reports/json';
import { describeResumen } from '../reports/messages';
import { plain } from '../reports/plain';
import { countFile } from '../reports/resumen';
import { writeText } from '../reports/text';
import { PLAIN } from '../reports/text/style';
import type { Corregir } from './arguments';
import type { Corrected } from './corregir';
import { CLI } from './messages';
import { TERMINAL_STYLE } from './terminalStyle';

/** Takes what became of the file and the path of the copy; gives the object that `--json` prints. */
export function writeCorrectedJson({ file, correcciones, bytes }: Corrected, salida: string): string {
  const object = {
    version: JSON_VERSION,
    archivos: [toArchivo(file)],
    correcciones: correcciones.map(toCorreccion),
    salida: bytes && salida,
    resumen: toResumen(countFile(file)),
  };
  return `${writeJson(object)}\n`;
}

/** Takes what became of the file, what was asked and how the text is set; gives the text for a person. */
export function writeCorrectedText(
  corrected: Corrected,
  { archivo, salida, conPlantillas }: Corregir,
  { width, colours }: { readonly width: number; readonly colours: boolean },
): string {
  const { file, correcciones, bytes, plantillasPendientes } = corrected;
  const options = { width, style: colours ? TERMINAL_STYLE : PLAIN };
  const templates = correcciones.filter(({ correccion }) => correccion.plantilla).length;
  const blocks = [
    ...(bytes
      ? [
          `${plain(archivo)}\n${CLI.corrected(correcciones.length, plain(salida))}`,
          writeCorrections(correcciones, options),
        ]
      : []),
    ...(bytes ? [CLI.afterCorrecting] : []),
    writeText(file, options).trimEnd(),
    ...(bytes || file.problema ? [] : [CLI.nothingToCorrect]),
    ...(templates > 0 ? [CLI.templatesWritten(templates)] : []),
    ...(!conPlantillas && plantillasPendientes > 0 ? [CLI.templatesLeft(plantillasPendientes)] : []),
    ...(file.problema ? [] : [describeResumen(countFile(file))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
