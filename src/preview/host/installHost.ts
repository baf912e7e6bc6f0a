import type { EmulatedExcel } from './emulatedExcel';

/** The colours of Office's theme, each `#RRGGBB`. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The window of a pane as office.js looks at it. */
export interface PaneWindow {
  _richApiNativeBridge?: { sendMessageToHost(json: string): void; onMessageFromHost?: (json: string) => void };
}

/** What the pane's page around the add-in can do besides. */
export interface InstalledHost {
  /**
   * Presses a button of the ribbon, by the name that the manifest and `Office.actions.associate` give it; done when its
   * action says that it is. Nothing answers to a name that is not associated, and the promise is rejected.
   */
  press(action: string): Promise<void>;
  /** Ends the connection, as when the pane is closed. */
  disconnect(): void;
}

export const LIGHT: OfficeColours = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
};
export const DARK: OfficeColours = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
};

const EXCEL = 1;
const MEXICAN_SPANISH = 2058;
const CAN_READ_AND_WRITE = 3;
const RIBBON_COMMAND_EVENT = 39;
const RIBBON_COMMAND_DONE = 94;

/**
 * Takes a pane's window, before it loads office.js, and the emulated Excel. Afterwards the unmodified office.js finds in
 * that window what Excel for Windows puts there:
 *
 * - `window.external.GetHostInfo()` names the program, its platform and its language;
 * - `window.external.GetContext()` answers the getters of the document: its address, its settings, the requirement sets,
 *   the theme. The members that are asked for and mean nothing here are functions that give an empty text;
 * - `window.external.RegisterEvent(39, …)` hands over the function to be called when a ribbon button is pressed, and
 *   `window.external.Execute(94, …)` tells that its action is done;
 * - `window._richApiNativeBridge` carries the messages of `protocol.ts`: office.js calls `sendMessageToHost` with its
 *   requests and sets `onMessageFromHost`, which is called with the answers and the events.
 */
export function installHost(
  window: PaneWindow,
  excel: EmulatedExcel,
  colours: () => OfficeColours = () => LIGHT,
): InstalledHost {
  let onCommand: ((event: number, parameters: readonly string[]) => void) | null = null;
  const pressed = new Map<string, (status: number) => void>();
  let presses = 0;
  const context = answering({
    GetAppType: () => EXCEL,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => MEXICAN_SPANISH,
    GetAppDataLocale: () => MEXICAN_SPANISH,
    GetAppCapabilities: () => CAN_READ_AND_WRITE,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 2,
    GetSolutionRef: () => 'addin',
    GetSolutionToken: () => '',
    GetDocUrl: () => excel.spreadsheet.name,
    GetSupportedMatrix: () => JSON.stringify(excel.conditions.requirementSets),
    GetOfficeThemeInfo: () => JSON.stringify(colourNumbers(colours())),
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  });
  const external = answering({
    GetHostInfo: () => 'Excel$Win32$16.01$es-MX$telemetry$$disableLogging',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (event: number, _target: string, handler: typeof onCommand, done: (status: number) => void) => {
      if (event === RIBBON_COMMAND_EVENT) onCommand = handler;
      done(0);
    },
    Execute: (method: number, [id, status]: readonly [string, number], done: (status: number) => void) => {
      if (method === RIBBON_COMMAND_DONE) pressed.get(id)?.(status);
      done(0);
    },
  });
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });

  const bridge: NonNullable<PaneWindow['_richApiNativeBridge']> = {
    sendMessageToHost: (json) => {
      void excel.answer(json).then((answer) => {
        if (answer !== null) bridge.onMessageFromHost?.(answer);
      });
    },
  };
  window._richApiNativeBridge = bridge;
  const disconnect = excel.connect((event) => bridge.onMessageFromHost?.(event));

  return {
    press: (action) =>
      new Promise((resolve, reject) => {
        const id = `press ${presses++}`;
        pressed.set(id, (status) => {
          pressed.delete(id);
          if (status === 0) resolve();
          else reject(new Error(`The ribbon's ${action} was refused with ${status}.`));
        });
        onCommand?.(RIBBON_COMMAND_EVENT, [id, action, '{}']);
      }),
    disconnect,
  };
}

function answering(known: Readonly<Record<string, unknown>>): object {
  return new Proxy(known, {
    has: () => true,
    get: (target, name) => {
      if (typeof name === 'symbol') return undefined;
      return Object.hasOwn(target, name) ? target[name] : () => '';
    },
  });
}

function colourNumbers(colours: OfficeColours): Record<string, number> {
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]: [string, string]) => [name, parseInt(colour.slice(1), 16)]),
  );
}
