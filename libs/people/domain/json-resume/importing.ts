import type { ImportOptions } from './import.js';
import type { ReadResume } from './read.js';
import { shorten } from './shorten.js';
import type { ConceptKind, Loss, Proposal, ReasonCode, StoredLine } from './types.js';

/** As long as a person's texts may be. Longer ones are not carried over, and not cut either: half a sentence is worse than none. */
export const longest = { line: 200, text: 4000 } as const;

/** The list of losses ends here; the last line says how many more there are. */
export const mostLosses = 500;

/** Sections whose entries have no place at all: one line for an entry is enough. */
const wholeEntries = /^(?:(?:volunteer|awards|certificates|publications|interests|references|projects)\.\d+|basics\.profiles\.\d+)/;

/** Not about the person: the schema's address and the file's own history. */
const technical = /^(?:\$schema$|meta\.)/;

/** The book-keeping of one import: what was stored, proposed and lost, so that nothing falls between. */
export class Importing {
  readonly stored: StoredLine[] = [];
  readonly proposals: Proposal[] = [];
  private readonly losses: Loss[] = [];
  private readonly settled = new Set<string>();

  constructor(
    readonly read: ReadResume,
    readonly options: ImportOptions,
  ) {}

  /** States that a line was stored. `covers` are the values it holds, when they are not at `path` itself. */
  keep(path: string, section: StoredLine['section'], value: string, notes: readonly ReasonCode[] = [], covers: readonly string[] = [path]): void {
    this.stored.push({ path, section, value: shorten(value, 200), notes });
    for (const place of covers) this.settled.add(place);
  }

  /** States that what stands at `path`, and everything under it, was left behind. */
  lose(path: string, code: ReasonCode, value: string): void {
    this.losses.push({ path, code, value: shorten(value) });
    this.settled.add(path);
  }

  /** States what waits for the person's word; until then it is on the list of losses too. */
  propose(proposal: Proposal): void {
    const hasChoice = proposal.kind === 'language' || proposal.candidates.length > 0;
    if (hasChoice) this.proposals.push(proposal);
    this.lose(proposal.path, hasChoice ? 'people.json_resume.awaits_confirmation' : 'people.json_resume.no_candidate', proposal.words);
  }

  /** True when a text is short enough; else it is lost. */
  fits(path: string, value: string, most: number): boolean {
    if (value.length <= most) return true;
    this.lose(path, 'people.json_resume.too_long', value);
    return false;
  }

  /** Marks values that a proposal carries along. */
  settle(path: string): void {
    this.settled.add(path);
  }

  /** The concept that the person confirmed or the document states; null when there is none yet. `extension` is where it is stated. */
  concept(kind: ConceptKind, path: string, stated: string | undefined, extension: string): string | null {
    const { concepts, confirmed } = this.options;
    const chosen = confirmed?.get(path);
    if (chosen !== undefined && concepts.isKnown(kind, chosen)) return chosen;
    if (stated === undefined) return null;
    const prefix = `http://data.europa.eu/esco/${kind}/`;
    const given = stated.startsWith(prefix) ? stated.slice(prefix.length) : stated;
    if (concepts.isKnown(kind, given)) return given;
    this.lose(extension, 'people.json_resume.unknown_concept', given);
    return null;
  }

  /** The stated losses, the keys nobody knows, and every value that no section took, up to a limit. */
  allLosses(): Loss[] {
    const all = [...this.losses];
    const whole = new Map<string, string[]>();
    for (const [path, value] of this.read.leaves) {
      if (technical.test(path) || this.isSettled(path)) continue;
      const entry = wholeEntries.exec(path)?.[0];
      if (entry === undefined) all.push({ path, code: 'people.json_resume.no_place', value: shorten(value) });
      else whole.set(entry, [...(whole.get(entry) ?? []), value]);
    }
    for (const [path, values] of whole) all.push({ path, code: 'people.json_resume.no_place', value: shorten(values.slice(0, 5).join(' · ')) });
    all.push(...this.read.unknown);
    const rest = all.length - mostLosses;
    return rest > 0 ? [...all.slice(0, mostLosses), { path: '', code: 'people.json_resume.more', value: String(rest) }] : all;
  }

  private isSettled(path: string): boolean {
    for (let at = path.length; at > 0; at = path.lastIndexOf('.', at - 1)) if (this.settled.has(path.slice(0, at))) return true;
    return false;
  }
}
