import type { ReactElement } from 'react';
import { Glyph } from '../parts/Glyph';
import { LiveSwitch } from './LiveSwitch';
import { moreStyles } from './MoreView.styles';
import { useNavigation } from './navigation';
import { SectionPage } from './SectionPage';
import { MORE } from './sections';

/** The switch of the live mode and the way to every other part. */
export default function MoreView(): ReactElement {
  const { open } = useNavigation();
  return (
    <div className={moreStyles.view}>
      <LiveSwitch />
      <ul className={moreStyles.list}>
        {MORE.map((section) => (
          <li key={section.id}>
            <button type="button" className={moreStyles.row} onClick={() => open(<SectionPage section={section} />)}>
              <Glyph name={section.glyph} size={20} />
              <span className={moreStyles.words}>
                <span className={moreStyles.title}>{section.title}</span>
                <span className={moreStyles.description}>{section.description}</span>
              </span>
              <Glyph name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
