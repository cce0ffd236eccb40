/** Anything in a chart's specification. */
export type Json = unknown;

/** A part of a specification that has named parts. */
export type Part = Readonly<Record<string, Json>>;

/** Whether it has named parts: neither a list nor a plain value. */
export const isPart = (value: Json): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
