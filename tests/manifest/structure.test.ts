import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../../package.json';
import { MANIFEST, MANIFEST_FILE } from './theManifest';
import { everyElement, only } from './xmlTree';

// Excel refuses a manifest whose elements stand in another order than the schema's. The children of each element, in
// that order; an element that is not here may have none.
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:String': ['bt:Override'],
};

const host = only(MANIFEST, 'VersionOverrides/Hosts/Host');
const group = only(host, 'DesktopFormFactor/ExtensionPoint/OfficeTab/Group');
const buttons = group.children.filter(({ name }) => name === 'Control');

test('every element stands where the schema wants it', () => {
  for (const { name, children } of everyElement(MANIFEST)) {
    const places = children.map((child) => (ORDER[name] ?? []).indexOf(child.name));
    expect({ name, places }).toEqual({ name, places: places.filter((place) => place >= 0).sort((a, b) => a - b) });
  }
});

test('Microsoft’s own reader takes it as a task pane for workbooks', async () => {
  expect(await OfficeAddinManifest.readManifestFile(MANIFEST_FILE)).toMatchObject({
    id: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'es-MX',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

test('its version is the package’s, with the fourth number that Excel on the web asks for', () => {
  expect(only(MANIFEST, 'Version').text).toBe(`${version}.0`);
});

test('it asks for the oldest Excel that the add-in works in', () => {
  const sets = only(MANIFEST, 'Requirements/Sets').children.map(({ attributes }) => attributes);
  expect(sets).toEqual([
    { Name: 'SharedRuntime', MinVersion: '1.1' },
    { Name: 'ExcelApi', MinVersion: '1.14' },
  ]);
});

test('pane and ribbon share one page that stays loaded', () => {
  const { resid, lifetime } = only(host, 'Runtimes/Runtime').attributes;
  expect(lifetime).toBe('long');
  expect(only(host, 'DesktopFormFactor/FunctionFile').attributes).toEqual({ resid });
  const pane = buttons.map((button) => only(button, 'Action')).find((action) => action.children.length > 1);
  expect(only(pane!, 'SourceLocation').attributes).toEqual({ resid });
});

test('the group TMM-F004 on the Home tab has its four buttons', () => {
  expect(only(host, 'DesktopFormFactor/ExtensionPoint/OfficeTab').attributes).toEqual({ id: 'TabHome' });
  const actions = buttons.map((button) => only(button, 'Action'));
  expect(
    actions.map(({ attributes, children }) => [attributes['xsi:type'], children.map(({ text }) => text).join('')]),
  ).toEqual([
    ['ExecuteFunction', 'validar'],
    ['ExecuteFunction', 'calcularAcumulados'],
    ['ExecuteFunction', 'insertarObservaciones'],
    ['ShowTaskpane', 'TmmF004.Panel'],
  ]);
});

test('ids are unique and of 32 characters at most', () => {
  const ids = everyElement(MANIFEST).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
