import { element } from './elements';

/** A button of the ribbon as the add-in's manifest describes it. */
interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The add-in's function to run, or `null` for the button that opens the pane. */
  readonly command: string | null;
}

/** What a click on a button of the ribbon does. */
export interface RibbonActions {
  readonly run: (command: string) => void;
  readonly openPane: () => void;
}

const MANIFEST = '/addin/manifest.xml';

/**
 * Takes what the buttons do; puts those of the add-in's own manifest into the page.
 * @throws Error (the promise is rejected with it) where the manifest does not come or has no buttons.
 */
export async function startRibbon({ run, openPane }: RibbonActions): Promise<void> {
  const response = await fetch(MANIFEST);
  const manifest = new DOMParser().parseFromString(await response.text(), 'application/xml');
  const buttons = readButtons(manifest);
  if (buttons.length === 0) throw new Error(`${MANIFEST} has no buttons.`);
  element('ribbon', HTMLElement).replaceChildren(
    ...buttons.map(({ label, tip, icon, command }) => {
      const button = document.createElement('button');
      const image = document.createElement('img');
      button.type = 'button';
      button.title = tip;
      image.src = icon;
      image.alt = '';
      button.append(image, label);
      button.addEventListener('click', () => (command === null ? openPane() : run(command)));
      return button;
    }),
  );
}

function readButtons(manifest: Document): RibbonButton[] {
  const resources = new Map(
    [...manifest.getElementsByTagName('*')]
      .filter((each) => each.hasAttribute('DefaultValue') && each.hasAttribute('id'))
      .map((each) => [each.getAttribute('id')!, each.getAttribute('DefaultValue')!]),
  );
  const resource = (parent: Element, path: string): string => {
    const id = parent.querySelector(path)?.getAttribute('resid') ?? '';
    return resources.get(id) ?? '';
  };
  return [...manifest.querySelectorAll('Group > Control')].map((control) => ({
    label: resource(control, ':scope > Label'),
    tip: resource(control, 'Supertip > Description'),
    // Wherever the add-in will be hosted, here its files stand beside the manifest.
    icon: new URL(resource(control, 'Icon > *[size="32"]'), location.href).pathname.replace(
      /^.*\/assets\//,
      '/addin/assets/',
    ),
    command: control.querySelector('FunctionName')?.textContent?.trim() ?? null,
  }));
}
