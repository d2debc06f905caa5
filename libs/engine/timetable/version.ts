/** Goes up whenever the same instance, seed and iterations may give another plan. */
export const timetableVersion = '1';
