/** The axis of whole days since the first visit. */
export const dayX = {
  field: 'day',
  type: 'quantitative',
  scale: { zero: true, nice: false },
  axis: {
    title: 'Days since the first visit',
    tickMinStep: 1,
    tickCount: { expr: 'max(3, floor(width / 70))' },
    labelFlush: true,
  },
} as const;

/** The span of a day on that axis, up to the field `next`, for what answers the pointer. */
export const daySpan = { x: { ...dayX, bin: 'binned' }, x2: { field: 'next' } } as const;
