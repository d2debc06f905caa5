import { programmeCodes } from '#kernel';
import type { Db } from '#platform/db';
import { GraphStore } from '../scoring/graph-store.js';
import { PeopleStore } from '../scoring/people-store.js';
import { JobStore } from './job-store.js';
import type { Kept, Progress } from './kept.js';
import type { Answers, Question } from './messages.js';
import { PreparedStore } from './prepared-store.js';
import { scorePerson } from './score-person.js';
import { scoreRun } from './score-run.js';
import { touchedLists } from './touched-lists.js';

/** Answers the questions that are put to the scoring thread. */
export class ThreadWork {
  private readonly kept: Kept;
  /** Runs go one after the other: two at once would be no faster and hold twice the memory. */
  private running: Promise<unknown> = Promise.resolve();

  constructor(db: Db) {
    const people = new PeopleStore(db);
    this.kept = { db, graphs: new GraphStore(db), people, prepared: new PreparedStore(people), jobs: new JobStore() };
  }

  answer(question: Question, progress: Progress): Promise<Answers[Question['kind']]> {
    switch (question.kind) {
      case 'warm':
        return this.warm();
      case 'score':
        return this.inTurn(() => scoreRun(this.kept, question, progress));
      case 'pairs':
        return scorePerson(this.kept, question.personId, question.runs);
      case 'touched':
        return this.inTurn(() => touchedLists(this.kept, question.day, question.cancel));
    }
  }

  private async warm(): Promise<null> {
    const graph = await this.kept.graphs.current();
    const today = new Date().toISOString().slice(0, 10);
    for (const programme of programmeCodes) await this.inTurn(() => this.kept.prepared.of(programme, today, graph));
    return null;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.running.catch(() => undefined).then(work);
    this.running = turn;
    return turn;
  }
}
