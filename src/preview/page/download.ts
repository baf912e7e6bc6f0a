/** Takes the name of the file that is open and the bytes of its corrected copy; hands the copy to the browser and gives its name. */
export function download(name: string, bytes: Uint8Array): string {
  const copy = name.replace(/(\.[^.]+)?$/, ' (corregido)$1');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  link.download = copy;
  link.click();
  URL.revokeObjectURL(link.href);
  return copy;
}
