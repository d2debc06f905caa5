import { addDays, ageOn, type IsoDate } from '#kernel';
import { gateResult, type Gate, type GateContext } from './gate.js';
import { codes, figure, rulesOn } from './rules.js';

/**
 * The day on which the permit application is expected to reach the authority: the programme's lead time before the start,
 * never before the day of the run. The floor of that day counts, and the person's age on it.
 */
export function filingDate({ need, rules, asOf }: Pick<GateContext, 'need' | 'rules' | 'asOf'>): IsoDate {
  const lead = rulesOn(rules, asOf).find((rule) => rule.code === 'permit_filing');
  if (!need.startDate || !lead) return asOf;
  const day = addDays(need.startDate, -figure(lead, 'days'));
  return day < asOf ? asOf : day;
}

/**
 * The salary floor of the permit route. A salary known to be below it closes the route; what is not known yet never does,
 * but is said. Null when the rule does not concern this need (work done from abroad, another country).
 */
export function permitSalary(context: GateContext): Gate | null {
  const { need, rules } = context;
  const date = filingDate(context);
  const known = rules.filter((rule) => rule.code === 'permit_salary');
  const concerned = known.some((rule) => codes(rule, 'countries').includes(need.country) && codes(rule, 'modes').includes(need.mode));
  if (!concerned) return null;
  const row = rulesOn(known, date).find((rule) => codes(rule, 'countries').includes(need.country) && codes(rule, 'modes').includes(need.mode));
  if (!row) {
    const noFloor = gateResult('permit_salary', true, { date }, 'no_floor');
    return () => noFloor;
  }
  const age = figure(row, 'age');
  const [younger, older] = [figure(row, 'floorUnder'), figure(row, 'floorFrom')];
  const salary = need.salaryMonthEur ?? null;
  return ({ birthDate }) => {
    const years = birthDate === null ? null : ageOn(birthDate, date);
    if (salary === null) {
      const floor = years !== null && years >= age ? older : younger;
      return gateResult('permit_salary', true, { date, floor, age, band: floor === older ? 'from' : 'under' }, 'no_salary');
    }
    // Without a birth date only what holds at any age is said: below the lower floor no one passes, from the higher one all do.
    if (years === null && salary >= younger && salary < older)
      return gateResult('permit_salary', true, { date, salary, floor: older, age }, 'no_age');
    const band = years === null ? (salary < younger ? 'under' : 'from') : years < age ? 'under' : 'from';
    const floor = band === 'under' ? younger : older;
    return gateResult('permit_salary', salary >= floor, { date, salary, floor, age, band });
  };
}
