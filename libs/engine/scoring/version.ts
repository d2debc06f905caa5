/** Of the method. Any change that may move a score by one unit raises it; it is recorded with every run. */
export const engineVersion = '1.1.0';
