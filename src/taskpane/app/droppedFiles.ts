/** Takes what is being dragged; tells whether files are among it. A text that is dragged is nobody's business here. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Has files that nobody takes refused: the browser would open them in place of the pane. */
export function refuseDroppedFiles(): void {
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'none';
  };
  // Behind all others, who listen to the document.
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
}
