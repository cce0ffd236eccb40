/** Lets the thread do what waits before the work goes on: hear a cancel; on the page, answer and paint. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
