/** A file that the pane made. */
export interface Download {
  readonly name: string;
  readonly type: string;
  /** What it consists of, one after the other. */
  readonly parts: readonly BlobPart[];
}

// Some browsers look for the file only some time after the click.
const KEPT = 60_000;

/** Takes a file; has the browser save it among the user's downloads. */
export function download({ name, type, parts }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
