/** Packages under one licence whose text is the same to the letter. */
export interface Notice {
  /** Its SPDX identifier; empty where the package names none. */
  readonly licence: string;
  /** Their names and versions. */
  readonly packages: readonly string[];
  /** Empty where they come without. */
  readonly text: string;
}

/** Written by the build in place of this name; none while the page is developed. */
declare const __LICENCE_NOTICES__: readonly Notice[];

/** The licences of all that is bundled into the page. */
export const notices = __LICENCE_NOTICES__;
