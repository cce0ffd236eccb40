/** Lets messages in, so that a cancel that waits is heard. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
