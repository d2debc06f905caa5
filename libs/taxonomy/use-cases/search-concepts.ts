import { setImmediate as nextTurn } from 'node:timers/promises';
import { ConceptFinder, labelIndexSteps, type ConceptMatch, type LabelIndex } from '#engine/text';
import { locales, type Locale } from '#kernel';
import { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { labelledConcepts } from '../data/labelled-concepts.js';
import { conceptKinds, type ConceptKind } from '../domain/concept.js';

/**
 * Finds concepts by free words, from an index in memory (some 30 MB for both kinds and three languages) that is built from
 * the database when first asked for.
 */
@Injectable()
export class SearchConcepts {
  private readonly finders = new Map<ConceptKind, Promise<ConceptFinder>>();

  constructor(@Inject(Db) private readonly db: Db) {}

  /** At most `limit` (never more than twenty) concepts, best first; see {@link ConceptFinder.find}. */
  async execute(kind: ConceptKind, text: string, own: Locale, limit?: number): Promise<readonly ConceptMatch[]> {
    if (text.trim() === '') return [];
    return (await this.finder(kind)).find(text, own, limit);
  }

  /** Builds what is not there yet, so that the first reader need not wait. */
  async prepare(): Promise<void> {
    for (const kind of conceptKinds) await this.finder(kind);
  }

  private finder(kind: ConceptKind): Promise<ConceptFinder> {
    let finder = this.finders.get(kind);
    if (!finder) {
      finder = this.build(kind);
      this.finders.set(kind, finder);
      // Neither a failure nor an empty database is the last word: the next search tries again.
      finder.then(
        ({ isEmpty }) => isEmpty && this.finders.delete(kind),
        () => this.finders.delete(kind),
      );
    }
    return finder;
  }

  private async build(kind: ConceptKind): Promise<ConceptFinder> {
    const indexes: Partial<Record<Locale, LabelIndex>> = {};
    for (const locale of locales) {
      const concepts = await this.db.read(systemActor('taxonomy.index'), (manager) => labelledConcepts(manager, kind, locale));
      const steps = labelIndexSteps(concepts);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          indexes[locale] = step.value;
          break;
        }
        await nextTurn();
      }
    }
    return new ConceptFinder(indexes);
  }
}
