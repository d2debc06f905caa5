import { currentLocale } from './i18n';

/** A form's empty text is an answer not given. */
export const orNull = (text: string): string | null => text.trim() || null;

const plain = (text: string): string => text.trim().replace(',', '.');

/** A number as typed; the comma of Dutch and French counts too. */
export const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(plain(text)));

/** Whether what was typed can be sent as a number at all. */
export const isNumeric = (text: string): boolean => Number.isFinite(Number(plain(text)));

/** Whether it can be sent as a whole number, or is no answer. What is right is still the server's to say. */
export const isWhole = (text: string): boolean => /^(-?\d{1,9})?$/.test(text.trim());

/** Whether it is an amount of money, or no answer. `4.200` means two things in two languages, so it is asked again. */
export const isAmount = (text: string): boolean => /^(\d{1,9}([.,]\d{1,2})?)?$/.test(text.trim());

/** A stored number as the reader would type it. */
export const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : currentLocale() === 'en' ? String(value) : String(value).replace('.', ',');
