// Beside taskpane.html, where whoever hosts the add-in puts it in place of the empty one that is built.
const PUBLISHED = 'perfil.json';

let asked: Promise<string | null> | null = null;

/**
 * Gives the JSON text of the settings that the institution publishes beside the add-in, `null` where it publishes none
 * or the place does not answer. Asked for once.
 */
export function publishedSettings(): Promise<string | null> {
  asked ??= fetch(PUBLISHED)
    .then(async (response) => (response.ok ? published(await response.text()) : null))
    .catch(() => null);
  return asked;
}

function published(text: string): string | null {
  return text.trim() === 'null' ? null : text;
}
