import { invalid, ok } from '#kernel';
import type { DomainError, Problem, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import { checkPerson } from './check-person.js';
import { People } from './people.js';
import type { ScoringPerson } from './person.js';
import { prepare } from './prepared.js';
import { SegmentBuilder } from './segment-builder.js';

/** Takes people one by one, so that they need not all be in memory at once, and makes them ready together. */
export class PeopleIntake {
  private readonly problems: Problem[] = [];
  private readonly ids = new Set<string>();
  private taken = 0;
  private readonly builder: SegmentBuilder;

  constructor(private readonly graph: Graph) {
    this.builder = new SegmentBuilder(graph);
  }

  add(person: ScoringPerson): void {
    const at = `people.${this.taken}`;
    this.taken += 1;
    if (this.ids.has(person.id)) this.problems.push({ field: `${at}.id`, rule: 'repeated_id' });
    this.ids.add(person.id);
    for (const problem of checkPerson(person, this.graph)) this.problems.push({ ...problem, field: `${at}.${problem.field}` });
    if (this.problems.length === 0) this.builder.add(prepare(person, this.graph));
  }

  /** Everybody, or everything that is wrong with them. The intake is used up. */
  done(): Result<People, DomainError> {
    return this.problems.length > 0 ? invalid(this.problems) : ok(People.of([this.builder.build()], this.graph));
  }
}

/** Prepares people in any order, or lists everything that is wrong with them. */
export function preparePeople(people: Iterable<ScoringPerson>, graph: Graph): Result<People, DomainError> {
  const intake = new PeopleIntake(graph);
  for (const person of people) intake.add(person);
  return intake.done();
}
