import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from '@/ui/icons';
import classes from './Header.module.css';

/** Switches between light and dark; back at the system's own, it follows the system again. */
export function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = shown === 'dark' ? 'light' : 'dark';
  const label = `Switch to ${other} colours`;
  const toggle = () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    setColorScheme(other === system ? 'auto' : other);
  };
  return (
    <UnstyledButton className={classes.toggle} onClick={toggle} aria-label={label} title={label}>
      {other === 'light' ? <Sun /> : <Moon />}
    </UnstyledButton>
  );
}
