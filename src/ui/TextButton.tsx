import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentProps } from 'react';
import classes from './TextButton.module.css';

type TextButtonProps = UnstyledButtonProps & ComponentProps<'button'>;

/** A button that looks like a word in the text. */
export function TextButton({ className, ...props }: TextButtonProps) {
  return <UnstyledButton {...props} className={[classes.button, className].filter(Boolean).join(' ')} />;
}
