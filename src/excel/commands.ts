/**
 * Takes the actions of the ribbon's buttons by the names that the manifest gives them; has Office call them. A button is
 * free again when its action is done, whether it succeeded or not.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}

/** Shows the pane, where Excel can be asked to; the ribbon's button opens it everywhere. */
export async function showPane(): Promise<void> {
  await Office.addin?.showAsTaskpane();
}
