import { element } from './elements';

/** Takes a sentence for the user; shows it above the sheet until it is closed or another one comes. */
export function notify(sentence: string): void {
  element('notice-text', HTMLElement).textContent = sentence;
  element('notice', HTMLElement).hidden = false;
}

/** Takes the notice away. */
export function hideNotice(): void {
  element('notice', HTMLElement).hidden = true;
}

/** Makes the notice's button close it. */
export function startNotice(): void {
  element('notice-close', HTMLButtonElement).addEventListener('click', hideNotice);
}
