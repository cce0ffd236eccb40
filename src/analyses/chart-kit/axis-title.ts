import type { Spec } from './spec';

/** The title of a vertical axis, written across above it, its foot this many pixels below the plot's top. */
export function titleAbove(y: unknown): Spec {
  return { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: 0, titleY: y };
}
