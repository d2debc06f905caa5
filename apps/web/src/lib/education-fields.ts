import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** ISCED-F 2013, broad and narrow fields; a person rarely knows the finer ones. */
export const educationFieldWords: Record<string, MessageDescriptor> = {
  '00': msg`Generic programmes and qualifications`,
  '01': msg({ message: 'Education', context: 'field of study' }),
  '011': msg`Teaching and education science`,
  '02': msg`Arts and humanities`,
  '021': msg`Arts`,
  '022': msg`Humanities (except languages)`,
  '023': msg`Languages`,
  '03': msg`Social sciences, journalism and information`,
  '031': msg`Social and behavioural sciences`,
  '032': msg`Journalism and information`,
  '04': msg`Business, administration and law`,
  '041': msg`Business and administration`,
  '042': msg`Law`,
  '05': msg`Natural sciences, mathematics and statistics`,
  '051': msg`Biological and related sciences`,
  '052': msg`Environment`,
  '053': msg`Physical sciences`,
  '054': msg`Mathematics and statistics`,
  '06': msg`Information and communication technologies`,
  '07': msg`Engineering, manufacturing and construction`,
  '071': msg`Engineering and engineering trades`,
  '072': msg`Manufacturing and processing`,
  '073': msg`Architecture and construction`,
  '08': msg`Agriculture, forestry, fisheries and veterinary`,
  '081': msg`Agriculture`,
  '082': msg`Forestry`,
  '083': msg`Fisheries`,
  '084': msg`Veterinary`,
  '09': msg`Health and welfare`,
  '091': msg`Health`,
  '092': msg`Welfare`,
  '10': msg`Services`,
  '101': msg`Personal services`,
  '102': msg`Hygiene and occupational health services`,
  '103': msg`Security services`,
  '104': msg`Transport services`,
};

/** The words of a field; a detailed code reads as the narrow or broad field it is in. */
export const educationFieldWord = (code: string): MessageDescriptor | undefined =>
  educationFieldWords[code] ?? educationFieldWords[code.slice(0, 3)] ?? educationFieldWords[code.slice(0, 2)];
