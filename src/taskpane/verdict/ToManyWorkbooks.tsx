import type { ReactElement } from 'react';
import { useNavigation } from '../app/navigation';
import { SectionPage } from '../app/SectionPage';
import { LOT_SECTION } from '../app/sections';
import { Button } from '../parts/Button';
import { MANY_WORKBOOKS } from './texts';
import { verdictStyles } from './verdict.styles';

/** The way to the review of many workbooks, which needs nothing of the open one. */
export function ToManyWorkbooks(): ReactElement {
  const { open } = useNavigation();
  return (
    <div className={verdictStyles.many}>
      <Button kind="quiet" glyph={LOT_SECTION.glyph} onClick={() => open(<SectionPage section={LOT_SECTION} />)}>
        {MANY_WORKBOOKS}
      </Button>
    </div>
  );
}
