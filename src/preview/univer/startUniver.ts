import { LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import spanish from '@univerjs/preset-sheets-core/locales/es-ES';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import spanishNotes from '@univerjs/sheets-note-ui/locale/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';

/** The spreadsheet component. */
export interface Started {
  readonly univer: FUniver;
  /** Fulfilled once the first workbook that was opened can be used. */
  readonly drawn: Promise<void>;
}

/** Takes the element to draw in; gives the spreadsheet component, with no workbook open yet. */
export function startUniver(container: HTMLElement): Started {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: { ...spanish, ...spanishNotes } },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({ container, toolbar: false, header: true, disableTextFormatAlert: true });
  for (const entry of preset.plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const facade = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => {
    facade.addEvent(facade.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  return { univer: facade, drawn };
}
