import { useSuspenseQuery } from '@tanstack/react-query';
import { meOptions } from './queries';

/** Who is signed in; loaded before any page. */
export const useMe = () => useSuspenseQuery(meOptions).data;
