import { SegmentedControl } from '@mantine/core';

export type FigureKind = 'chart' | 'table';

const kinds = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

interface FigureSwitchProps {
  readonly kind: FigureKind;
  readonly question: string;
  readonly onSwitch: (kind: FigureKind) => void;
}

/** Shows the chart, or the rows behind it. */
export function FigureSwitch({ kind, question, onSwitch }: FigureSwitchProps) {
  return (
    <SegmentedControl
      size="xs"
      ml="auto"
      aria-label={`Chart or table: ${question}`}
      data={[...kinds]}
      value={kind}
      onChange={onSwitch}
    />
  );
}
