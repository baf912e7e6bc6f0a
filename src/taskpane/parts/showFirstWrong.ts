/** Takes a part of the pane; gives the keyboard to the first of its fields that is wrong, well in sight. */
export function showFirstWrong(part: HTMLElement | null): void {
  const field = part?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong] input');
  field?.focus({ preventScroll: true });
  // Only the pane: scrollIntoView moves what stands around it too.
  if (field) scrollBy(0, field.getBoundingClientRect().top - innerHeight / 3);
}
