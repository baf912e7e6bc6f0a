/**
 * Takes the actions of the ribbon's buttons by the names that the manifest gives them; has Office call them. A button is
 * free again when its action is done, whether it succeeded or not. Where office.js did not arrive there are no buttons.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<unknown>>>): void {
  if (typeof Office === 'undefined') return;
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = (): void => event.completed();
      // A command fails only where no pane can be shown, and then there is no place to say so.
      run().then(done, done);
    });
  }
}

/** Shows the pane, where Excel can be asked to; the ribbon's button opens it everywhere. */
export async function showPane(): Promise<void> {
  await Office.addin?.showAsTaskpane();
}
