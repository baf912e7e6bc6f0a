import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { buttonStyles } from './Button.styles';
import { Glyph, type GlyphName } from './Glyph';

/** `primary` once on a screen; `quiet` for what stands beside many others of its kind. */
export type ButtonKind = 'primary' | 'standard' | 'quiet';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly kind?: ButtonKind;
  readonly glyph?: GlyphName;
  readonly wide?: boolean;
  readonly children?: ReactNode;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/**
 * A button that looks like Fluent UI's, which brings a menu along and is as heavy as all the rest of the pane. Disabled,
 * it does nothing and keeps the keyboard.
 */
export function Button(props: ButtonProps): ReactElement {
  const { kind = 'standard', glyph, wide, children, buttonRef, disabled, onClick, ...rest } = props;
  const classes = [buttonStyles.button, buttonStyles[kind], wide ? buttonStyles.wide : ''].join(' ');
  // The browser would take the keyboard from a button that is disabled while it works.
  const state = disabled === undefined ? {} : { 'aria-disabled': disabled };
  return (
    <button
      ref={buttonRef}
      {...rest}
      {...state}
      type="button"
      className={classes}
      onClick={disabled ? undefined : onClick}
    >
      {glyph && <Glyph name={glyph} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
