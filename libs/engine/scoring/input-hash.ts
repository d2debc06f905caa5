import { canonicalJson } from '#kernel';
import { digestOf, sha256 } from '#engine/concepts';
import type { NeedPlan } from './plan.js';
import type { People } from './people.js';
import type { WeightSheet } from './sheet.js';
import { engineVersion } from './version.js';

/**
 * SHA-256 over everything a scoring depends on, in a canonical form: lists are sorted and repeats dropped, so the order of the input
 * is of no account. Two runs with the same hash give the same bits. `gates` is the digest of who fails what.
 */
export const inputHash = (plan: NeedPlan, people: People, gates: string): string =>
  sha256(
    [engineVersion, plan.asOf, needText(plan), sheetDigest(plan.sheet), digestOf(plan.graph), people.digest.text(plan.sheet.view), gates].join('\n'),
  );

const needs = new WeakMap<NeedPlan, string>();

function needText(plan: NeedPlan): string {
  const text = needs.get(plan) ?? canonicalJson(canonicalNeed(plan));
  needs.set(plan, text);
  return text;
}

function canonicalNeed({ need, sheet }: NeedPlan): unknown {
  return {
    ...need,
    requirements: sorted(need.requirements),
    // The need's view never looks at these.
    ...(sheet.view === 'need' ? { readiness: undefined, salaryMonthEur: undefined } : {}),
  };
}

const sheets = new WeakMap<WeightSheet, string>();

function sheetDigest(sheet: WeightSheet): string {
  const known = sheets.get(sheet);
  if (known !== undefined) return known;
  const weights = Object.fromEntries(Object.entries(sheet.weights).filter(([, weight]) => weight > 0));
  const digest = sha256(canonicalJson({ ...sheet, weights }));
  sheets.set(sheet, digest);
  return digest;
}

/** The distinct members in the order of their canonical text. */
export function sorted(list: readonly unknown[]): readonly unknown[] {
  const byText = new Map(list.map((item) => [canonicalJson(item), item]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
