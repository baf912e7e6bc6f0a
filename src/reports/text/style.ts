/** What a piece of the text is, for whoever wants to set it off. The words say the same without it. */
export type Mark = 'titulo' | 'listo' | 'error' | 'advertencia' | 'sugerencia' | 'secundario';

/** Takes what a piece is and the piece; gives it set off, in the same visible characters. */
export type Style = (mark: Mark, text: string) => string;

/** The style of a plain text. */
export const PLAIN: Style = (_mark, text) => text;
