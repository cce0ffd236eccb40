export type RiskLevel = 'low' | 'moderate' | 'high';

/** From which probability on a risk is moderate, and from which high. */
export interface LevelThresholds {
  readonly moderate: number;
  readonly high: number;
}

export const defaultThresholds: LevelThresholds = { moderate: 0.3, high: 0.6 };

/** How high a risk is. */
export function levelOf(probability: number, { moderate, high } = defaultThresholds): RiskLevel {
  if (probability >= high) return 'high';
  return probability >= moderate ? 'moderate' : 'low';
}
