import { unknownMember } from '../excelError';
import { define, type Thing } from '../thing';
import { toCustomXmlParts } from './customXml';
import { toRange } from './range';
import type { WorkbookState } from './workbookState';
import { toWorksheets } from './worksheet';

const toApplication = define<WorkbookState>({
  kind: 'Application',
  methods: {
    // Formulas show their results already before anything is read.
    Calculate: () => null,
  },
});

const toProtection = define<WorkbookState>({
  kind: 'WorkbookProtection',
  properties: { Protected: { get: ({ isStructureProtected }) => isStructureProtected() } },
});

/** Takes the state of a workbook and how to forget an object that was kept; gives the workbook. */
export function toWorkbook(state: WorkbookState, forget: (reference: string) => void): Thing {
  return define<WorkbookState>({
    kind: 'Workbook',
    properties: {
      Name: { get: ({ spreadsheet }) => spreadsheet.name },
      ReadOnly: { get: ({ isReadOnly }) => isReadOnly() },
      Protection: { get: toProtection },
      Worksheets: { get: toWorksheets },
      CustomXmlParts: { get: toCustomXmlParts },
      Application: { get: toApplication },
    },
    methods: {
      GetSelectedRange: (workbook) => toRange({ workbook, ...workbook.spreadsheet.selection() }),
      GetActiveCell: (workbook) => {
        const { sheet, block } = workbook.spreadsheet.selection();
        return toRange({ workbook, sheet, block: { ...block, bottom: block.top, right: block.left } });
      },
      _RemoveReference: (_, reference) => forget(String(reference)),
    },
  })(state);
}

/** Office's own service: the client tells it that it is ready for ribbon commands. */
const SERVICE = define({
  kind: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
})({});

/** Where `Office.addin.showAsTaskpane()` and `hide()` arrive. */
const toRuntime = define<(isShown: boolean) => void>({
  kind: 'AppRuntimeService',
  methods: { SetAppRuntimeState: (showPane, state) => showPane(state === 'Visible') },
});

/** Takes the name of a type that the client makes anew and what shows or hides the pane; gives the object. */
export function createObject(typeName: string, showPane: (isShown: boolean) => void): Thing {
  if (typeName === 'Microsoft.InternalService.AddinInternalService') return SERVICE;
  if (typeName === 'Microsoft.AppRuntime.AppRuntimeService') return toRuntime(showPane);
  throw unknownMember(`new ${typeName}`);
}
