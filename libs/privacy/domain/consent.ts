/** What a person can agree to, each apart from the others, each revocable at any time. */
export const consentPurposes = ['MATCHING', 'SHARE_WITH_ORGANISATIONS', 'STATISTICS'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Where one consent stands now. */
export interface ConsentState {
  readonly purpose: ConsentPurpose;
  readonly granted: boolean;
  /** When it was given or withdrawn; null when the person was never asked or never answered. */
  readonly at: Date | null;
}

/** One period in which a consent held. */
export interface ConsentPeriod {
  readonly purpose: ConsentPurpose;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** The state of every purpose, from the history of all of them. */
export function consentStates(history: readonly ConsentPeriod[]): ConsentState[] {
  return consentPurposes.map((purpose) => {
    const periods = history.filter((period) => period.purpose === purpose);
    const current = periods.find((period) => period.withdrawnAt === null);
    if (current) return { purpose, granted: true, at: current.givenAt };
    const ended = periods.flatMap(({ withdrawnAt }) => (withdrawnAt ? [withdrawnAt] : []));
    const last = ended.reduce<Date | null>((latest, at) => (latest === null || at > latest ? at : latest), null);
    return { purpose, granted: false, at: last };
  });
}
