import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { fontSizes, fonts, type Palette, palettes, type Scheme, spacing } from '@/ui/tokens';

const accent: MantineColorsTuple = [
  '#f0f5fa',
  '#d2e2f1',
  '#a5c6e3',
  palettes.dark.accent,
  '#6fa3d1',
  '#3c7cb8',
  palettes.light.accent,
  '#164b83',
  '#103d6e',
  '#0b2d52',
];

const dark: MantineColorsTuple = [
  palettes.dark.ink,
  '#c5ccd4',
  palettes.dark.muted,
  '#7c8793',
  '#55606c',
  palettes.dark.line,
  palettes.dark.shade,
  palettes.dark.paper,
  '#101419',
  '#0b0e12',
];

const inRem = <K extends string>(sizes: Readonly<Record<K, number>>) =>
  Object.fromEntries(Object.entries<number>(sizes).map(([name, size]) => [name, `${size}rem`])) as Record<
    K,
    string
  >;

export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  fontFamily: fonts.text,
  headings: { fontFamily: fonts.title, fontWeight: '500' },
  fontSizes: inRem(fontSizes),
  spacing: inRem(spacing),
  defaultRadius: 3,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      vars: (_, { variant }) => ({
        root: variant === undefined || variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {},
      }),
    }),
  },
});

function variables(palette: Palette): Record<string, string> {
  return {
    '--paper': palette.paper,
    '--shade': palette.shade,
    '--line': palette.line,
    '--muted': palette.muted,
    '--ink': palette.ink,
    '--accent': palette.accent,
    '--on-accent': palette.onAccent,
    '--contrast': palette.contrast,
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.ink,
    '--mantine-color-dimmed': palette.muted,
    '--mantine-color-placeholder': palette.muted,
    '--mantine-color-default': palette.paper,
    '--mantine-color-default-hover': palette.shade,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.line,
    '--mantine-color-accent-light-color': palette.accent,
    '--mantine-color-error': palette.contrast,
  };
}

/** The tokens as CSS variables, for Mantine's parts and our own. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = Object.entries<number>(spacing).map(([name, size]) => [`--space-${name}`, `${size}rem`]);
  const of = (scheme: Scheme) => variables(palettes[scheme]);
  return {
    variables: {
      ...Object.fromEntries(shared),
      '--font-title': fonts.title,
      '--font-text': fonts.text,
    },
    light: of('light'),
    dark: of('dark'),
  };
};
