import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { listUnits } from '../../lot/listUnits';
import { holdsFiles } from '../app/droppedFiles';
import { useSession, useSessionState } from '../app/SessionContext';
import { CheckField } from '../parts/CheckField';
import { Disclosure } from '../parts/Disclosure';
import { fieldStyles } from '../parts/field.styles';
import { FileInput } from '../parts/FileInput';
import { Notice } from '../parts/Notice';
import { lotStyles } from './lot.styles';
import { droppedIn, type Picked, pickedFrom } from './pickedFiles';
import { LOT_VIEW } from './texts';
import { lotReview } from './useLot';

/** Where files or a folder are dropped or picked, and how they are to be reviewed. */
export function PickFiles(): ReactElement {
  const session = useSession();
  const own = useSessionState(({ reviewed }) =>
    reviewed?.entrega.ajustes.origen === 'libro' ? reviewed.ajustes : null,
  );
  const [isOwn, setOwn] = useState(false);
  const [units, setUnits] = useState('');
  const [isLooking, setLooking] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const id = useId();
  const begin = async (picking: Picked | Promise<Picked>): Promise<void> => {
    setEmpty(false);
    setLooking(true);
    const picked = await picking;
    const offered = await session.offeredSettings();
    setLooking(false);
    if (picked.files.length === 0) return setEmpty(true);
    const unidades = listUnits(units);
    lotReview.review(picked, {
      review: { ajustes: isOwn && own ? { ...offered, archivo: own } : offered },
      unidades: unidades.length > 0 ? unidades : null,
    });
  };
  const isOver = useDrop((items) => {
    if (!isLooking) void begin(droppedIn(items));
  });
  return (
    <>
      <p>{LOT_VIEW.intro}</p>
      <div className={`${lotStyles.drop} ${isOver ? lotStyles.over : ''}`}>
        <p className={lotStyles.dropTitle}>{LOT_VIEW.drop}</p>
        <div className={lotStyles.buttons}>
          <FileInput
            title={LOT_VIEW.pickFiles}
            glyph="sheet"
            isDisabled={isLooking}
            attributes={{ multiple: true, accept: '.xlsx,.xlsm,.xls,.ods' }}
            onPick={(files) => void begin(pickedFrom(files))}
          />
          <FileInput
            title={LOT_VIEW.pickFolder}
            glyph="folder"
            isDisabled={isLooking}
            attributes={{ multiple: true, webkitdirectory: '' }}
            onPick={(files) => void begin(pickedFrom(files))}
          />
        </div>
        <p className={lotStyles.hint}>{LOT_VIEW.kinds}</p>
      </div>
      <div role="status">
        {isLooking && <p>{LOT_VIEW.looking}</p>}
        {isEmpty && <Notice kind="warning">{LOT_VIEW.none}</Notice>}
      </div>
      <Disclosure title={LOT_VIEW.options}>
        <div className={lotStyles.options}>
          {own && (
            <div>
              <CheckField label={LOT_VIEW.ownSettings} checked={isOwn} onChange={setOwn} />
              <p className={lotStyles.hint}>{LOT_VIEW.ownSettingsHint}</p>
            </div>
          )}
          <div>
            <label htmlFor={id} className={fieldStyles.label}>
              {LOT_VIEW.units}
            </label>
            <textarea
              id={id}
              rows={4}
              className={fieldStyles.box}
              value={units}
              onChange={({ target }) => setUnits(target.value)}
            />
            <p className={lotStyles.hint}>{LOT_VIEW.unitsHint}</p>
          </div>
        </div>
      </Disclosure>
    </>
  );
}

/** Takes what is done with the files that are dropped anywhere in the pane; tells whether some are held over it. */
function useDrop(onDrop: (items: DataTransferItemList) => void): boolean {
  const [isOver, setOver] = useState(false);
  const current = useRef(onDrop);
  useEffect(() => {
    current.current = onDrop;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Only what is taken here may be dropped.
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      current.current(event.dataTransfer!.items);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
