import * as v from 'valibot';
import type { PickedConcept } from './concept-picker';

/** A concept chosen from the list, or none yet. */
export const conceptOrNull = v.nullable(v.custom<PickedConcept>((value) => typeof value === 'object' && value !== null));

/** A concept must be chosen. */
export const concept = (message: string) =>
  v.pipe(
    conceptOrNull,
    v.check((value) => value !== null, message),
  );
