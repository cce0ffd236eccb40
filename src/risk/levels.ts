const levels = ['low', 'moderate', 'high'] as const;

export type RiskLevel = (typeof levels)[number];

/** From which probability on a risk is moderate, and from which high. */
export interface LevelThresholds {
  readonly moderate: number;
  readonly high: number;
}

export const defaultThresholds: LevelThresholds = { moderate: 0.3, high: 0.6 };

export function levelOf(probability: number, { moderate, high } = defaultThresholds): RiskLevel {
  if (probability >= high) return 'high';
  return probability >= moderate ? 'moderate' : 'low';
}
