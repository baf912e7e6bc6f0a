import type { ReactElement } from 'react';
import { Glyph } from '../parts/Glyph';
import { START } from './texts';
import { verdictStyles } from './verdict.styles';

/** What the pane says before anything was checked. */
export function Start(): ReactElement {
  return (
    <div className={verdictStyles.intro}>
      <h2 className={verdictStyles.introTitle}>{START.title}</h2>
      <ul className={verdictStyles.points}>
        {START.points.map((point) => (
          <li key={point} className={verdictStyles.point}>
            <Glyph name="check" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
