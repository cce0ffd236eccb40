/** When registration counts as opened, for definitions. */
export const REGISTRATION_DAY =
  'Registration counts as opened on the notable date “Registration opens” under Data and settings, where it is before the start, and otherwise 28 days before the start.';
