import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { HIDDEN_TEXT } from './theme/focus';

export const appStyles = mergeStyleSets({
  // Excel prints the pane's name above it.
  name: HIDDEN_TEXT,
  alone: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16 },
  title: { fontSize: 16, fontWeight: 600 },
});
