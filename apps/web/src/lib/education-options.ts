import { useLingui } from '@lingui/react';
import type { Option } from './codes';
import { educationFieldWord, educationFieldWords } from './education-fields';
import { eqfWords } from './words';

/** Levels and fields of education as choices and as words, in the reader's language. `stored` keeps a finer code that is there already. */
export function useEducationOptions(stored?: string) {
  const { i18n } = useLingui();
  const fieldWord = (code: string) => {
    const word = educationFieldWord(code);
    return word ? i18n._(word) : code;
  };
  const levelWord = (eqf: number) => (eqf in eqfWords ? i18n._(eqfWords[eqf as keyof typeof eqfWords]) : '');
  const indent = (code: string) => (code.length > 2 ? '\u00a0\u00a0\u00a0' : '');
  const codes = Object.keys(educationFieldWords).sort((a, b) => (a < b ? -1 : 1));
  const all = stored && !codes.includes(stored) ? [...codes, stored].sort((a, b) => (a < b ? -1 : 1)) : codes;
  return {
    levelWord,
    fieldWord,
    levels: [8, 7, 6, 5, 4, 3, 2, 1].map((eqf): Option => ({ value: String(eqf), label: levelWord(eqf) })),
    fields: all.map((value): Option => ({ value, label: `${indent(value)}${fieldWord(value)}` })),
  };
}
