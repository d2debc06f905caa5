const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the form of an id. Look-ups ask first: the database refuses anything else with an error of its own. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && shape.test(value);
