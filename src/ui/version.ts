declare const __VERSION__: string;

/** The version of the product, as its package says. */
export const version: string = __VERSION__;
