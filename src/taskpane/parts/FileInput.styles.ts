import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import { FOCUS } from '../theme/focus';

export const fileInputStyles = mergeStyleSets({
  pick: { position: 'relative', selectors: { ':focus-within': FOCUS } },
});
