import { element } from './elements';
import { MESSAGES } from './messages';

const NARROWEST = 320;
const WIDEST = 800;
const USUAL = 350;
/** Pixels of one press of an arrow key. */
const STEP = 10;

/** The add-in's pane beside the sheet. */
export interface Pane {
  /** Loads the add-in anew, as Excel does for each workbook. */
  readonly reload: () => void;
  /** To be called when the add-in's page has begun to load. */
  readonly loaded: () => void;
  readonly show: () => void;
  readonly hide: () => void;
}

/** Makes the pane's width follow its splitter, by pointer and by keyboard; gives the pane. */
export function startPane(): Pane {
  const pane = element('pane', HTMLElement);
  const splitter = element('splitter', HTMLElement);
  const frame = element('pane-frame', HTMLIFrameElement);
  const root = document.documentElement;
  let width = USUAL;

  const resize = (pixels: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
    splitter.setAttribute('aria-valuetext', MESSAGES.paneWidth(width));
  };
  const follow = (event: PointerEvent): void => resize(root.clientWidth - event.clientX);
  const show = (isShown: boolean): void => {
    // The add-in goes on running in a closed pane, as with Excel's shared runtime.
    pane.hidden = splitter.hidden = !isShown;
  };

  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
    splitter.addEventListener('pointermove', follow);
  });
  splitter.addEventListener('lostpointercapture', () => {
    document.body.classList.remove('resizing');
    splitter.removeEventListener('pointermove', follow);
  });
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width + STEP);
    else if (key === 'ArrowRight') resize(width - STEP);
  });
  element('pane-close', HTMLButtonElement).addEventListener('click', () => show(false));
  resize(USUAL);
  return {
    reload: () => {
      root.dataset.pane = 'loading';
      frame.contentWindow?.location.replace('/addin/taskpane.html');
    },
    loaded: () => {
      root.dataset.pane = 'loaded';
    },
    show: () => show(true),
    hide: () => show(false),
  };
}
