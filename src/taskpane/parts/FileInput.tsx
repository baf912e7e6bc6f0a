import type { ReactElement } from 'react';
import { buttonStyles } from './Button.styles';
import { fieldStyles } from './field.styles';
import { fileInputStyles } from './FileInput.styles';
import { Glyph, type GlyphName } from './Glyph';

interface FileInputProps {
  readonly title: string;
  readonly glyph: GlyphName;
  readonly isDisabled?: boolean;
  /** What it takes: some kinds of files, several of them, or a folder. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly onPick: (files: FileList) => void;
}

/** The browser's own input for files, which the keyboard reaches, under the looks of a button. */
export function FileInput({ title, glyph, isDisabled = false, attributes, onPick }: FileInputProps): ReactElement {
  return (
    <label className={`${buttonStyles.button} ${buttonStyles.standard} ${fileInputStyles.pick}`}>
      <Glyph name={glyph} />
      <span>{title}</span>
      <input
        type="file"
        {...attributes}
        disabled={isDisabled}
        className={fieldStyles.hidden}
        onChange={({ target }) => {
          if (target.files) onPick(target.files);
          // The same files may be picked again.
          target.value = '';
        }}
      />
    </label>
  );
}
