import { element } from './elements';

/** Takes what to do with a file; lets the user pick one or drop it on the sheet. */
export function startOpening(open: (file: File) => void): void {
  const input = element('file', HTMLInputElement);
  const drop = element('drop', HTMLElement);
  element('open', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be picked again, after a change on the disk.
    input.value = '';
    if (file) open(file);
  });

  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragenter', (event) => {
    if (hasFile(event)) drop.hidden = false;
  });
  document.addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    drop.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
