import { NumberInput } from '@mantine/core';
import { useStore } from '@/store';

/** From which risk on a learner is at moderate, and from which at high risk. */
export function Thresholds() {
  const { moderate, high } = useStore((store) => store.riskThresholds);
  const choose = useStore((store) => store.setRiskThresholds);
  return (
    <>
      <NumberInput
        size="sm"
        label="Moderate from (%)"
        min={0}
        max={100}
        clampBehavior="strict"
        value={Math.round(100 * moderate)}
        onChange={(value) => typeof value === 'number' && choose({ moderate: value / 100 })}
      />
      <NumberInput
        size="sm"
        label="High from (%)"
        min={0}
        max={100}
        clampBehavior="strict"
        value={Math.round(100 * high)}
        onChange={(value) => typeof value === 'number' && choose({ high: value / 100 })}
      />
    </>
  );
}
