/** The languages of every screen, letter, error and explanation (ISO 639-1). */
export const locales = ['en', 'nl', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** One text in the three languages. A missing one does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** Connecting Diaspora for Development, and African talent for European companies. */
export const programmeCodes = ['CD4D2', 'MATCH'] as const;
export type ProgrammeCode = (typeof programmeCodes)[number];

/** How the work is done. A vacancy calls them on site, remote and mixed. */
export const modes = ['PHYSICAL', 'VIRTUAL', 'BLENDED'] as const;
export type Mode = (typeof modes)[number];

/** Common European Framework of Reference for Languages, lowest first. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Cefr = (typeof cefrLevels)[number];

/** The four language skills that are asked and stated apart. */
export const languageSkills = ['listening', 'reading', 'speaking', 'writing'] as const;
export type LanguageSkill = (typeof languageSkills)[number];

/** 1 for A1 up to 6 for C2. */
export const cefrRank = (level: Cefr): number => cefrLevels.indexOf(level) + 1;

/** True when `value` is one of `codes`; narrows the type. */
export const isOneOf = <T extends string>(codes: readonly T[], value: unknown): value is T => codes.includes(value as T);

/**
 * Limits stated as rules (design, section 3). `resumeBytes` is what a CV may take as it is sent, with the meanings that are confirmed
 * (JSON in UTF-8): it leaves room for the rest of a request, of which the api takes 100 kB.
 */
export const limits = { skillsPerPerson: 300, requirementsPerNeed: 60, rowsPerPage: 100, resumeBytes: 96_000 } as const;
