import { styleText } from 'node:util';
import type { Mark, Style } from '../reports/text/style';

const FORMATS: Readonly<Record<Mark, Parameters<typeof styleText>[0]>> = {
  titulo: 'bold',
  listo: 'green',
  error: 'red',
  advertencia: 'yellow',
  sugerencia: 'cyan',
  secundario: 'dim',
};

/** The style of a terminal that shows colours. Whether it does is for the caller to know. */
export const TERMINAL_STYLE: Style = (mark, text) => styleText(FORMATS[mark], text, { validateStream: false });
