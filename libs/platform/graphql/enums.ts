import { cefrLevels, locales, modes, programmeCodes, type Cefr, type Locale, type Mode, type ProgrammeCode } from '#kernel';
import { registerEnumType } from '@nestjs/graphql';

/** Makes an enum object of codes, for registerEnumType. */
export const enumOf = <T extends string>(codes: readonly T[]): { [K in T]: K } =>
  Object.fromEntries(codes.map((code) => [code, code])) as { [K in T]: K };

/** Codes that several rooms show, each an enum of the schema. */
export const LocaleEnum: { [K in Locale]: K } = enumOf(locales);
registerEnumType(LocaleEnum, { name: 'Locale', description: 'Language of screens and texts (ISO 639-1).' });

export const ProgrammeCodeEnum: { [K in ProgrammeCode]: K } = enumOf(programmeCodes);
registerEnumType(ProgrammeCodeEnum, { name: 'ProgrammeCode', description: 'CD4D2: diaspora experts; MATCH: candidates from Nigeria and Senegal.' });

export const ModeEnum: { [K in Mode]: K } = enumOf(modes);
registerEnumType(ModeEnum, { name: 'Mode', description: 'How the work is done. A vacancy calls them on site, remote and mixed.' });

export const CefrEnum: { [K in Cefr]: K } = enumOf(cefrLevels);
registerEnumType(CefrEnum, { name: 'Cefr', description: 'Level of the Common European Framework of Reference for Languages.' });
