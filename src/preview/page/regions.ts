import { element } from './elements';

/**
 * Makes F6 go on to the next region and Shift+F6 back, as in Office: within the sheet the Tab key belongs to the cells.
 * Gives what does the same within a page that stands in a frame.
 */
export function startRegions(): (inner: Window) => void {
  const frame = element('pane-frame', HTMLIFrameElement);
  const regions: readonly { readonly holds: HTMLElement; readonly focus: () => void }[] = [
    { holds: element('bar', HTMLElement), focus: () => element('samples', HTMLElement).focus() },
    {
      holds: element('ribbon', HTMLElement),
      focus: () => element('ribbon', HTMLElement).querySelector('button')?.focus(),
    },
    {
      holds: element('sheet', HTMLElement),
      focus: () => element('sheet', HTMLElement).querySelector<HTMLElement>('[contenteditable]')?.focus(),
    },
    { holds: element('splitter', HTMLElement), focus: () => element('splitter', HTMLElement).focus() },
    { holds: element('pane', HTMLElement), focus: () => frame.contentWindow?.focus() },
  ];

  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const shown = regions.filter(({ holds }) => !holds.hidden);
    const at = shown.findIndex(({ holds }) => holds.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(at + step + shown.length) % shown.length]!.focus();
  };
  window.addEventListener('keydown', go, true);
  return (inner) => inner.addEventListener('keydown', go, true);
}
