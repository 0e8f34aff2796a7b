import type { ComponentProps } from 'react';

/** `plain` has a frame, `strong` is the first choice of several, `tool` is a word in a bar, `text` one in a sentence, `crumb` one in a trail. */
const LOOKS = {
  plain: 'button',
  strong: 'button button-strong',
  tool: 'tool-button',
  text: 'underline underline-offset-2',
  crumb: 'scope-crumb',
};

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: keyof typeof LOOKS;
}

/** A button with one of the page's looks; `className` adds to it. It submits no form unless its `type` says so. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return <button type="button" className={`${LOOKS[look]} ${className}`} {...props} />;
}
