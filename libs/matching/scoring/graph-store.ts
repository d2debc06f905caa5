import { buildGraph, type Graph } from '#engine/concepts';
import { Db, type Write } from '#platform/db';
import { systemActor } from '#platform/policy';
import { currentTaxonomy, graphTables } from '#taxonomy';
import { Inject, Injectable } from '@nestjs/common';

/** The graph of one version of the classification. */
export interface VersionedGraph {
  readonly version: string;
  readonly graph: Graph;
}

/** Keeps ESCO's graph in memory, one per process, and builds it anew when another version is loaded. */
@Injectable()
export class GraphStore {
  private kept: { readonly version: string; readonly building: Promise<VersionedGraph> } | null = null;

  constructor(@Inject(Db) private readonly db: Db) {}

  /** The graph of the current version. The first call of a process takes about a second. */
  async current(manager?: Write['manager']): Promise<VersionedGraph> {
    const version = manager ? await currentTaxonomy(manager) : await this.db.read(systemActor('matching.graph'), currentTaxonomy);
    if (version === null) throw new Error('No classification is loaded.');
    if (this.kept?.version !== version) this.kept = { version, building: this.build(manager) };
    const { building } = this.kept;
    try {
      return await building;
    } catch (error) {
      // The next one tries again.
      if (this.kept?.building === building) this.kept = null;
      throw error;
    }
  }

  /** Reads with the caller's connection when it has one: waiting for another one while holding it could wait for ever. */
  private async build(manager?: Write['manager']): Promise<VersionedGraph> {
    const { version, tables } = manager ? await graphTables(manager) : await this.db.read(systemActor('matching.graph'), graphTables);
    const graph = buildGraph(tables);
    if (!graph.ok)
      throw new Error(
        `The classification makes no graph: ${graph.error.problems
          .map(({ field, rule }) => `${field} ${rule}`)
          .slice(0, 5)
          .join(', ')}`,
      );
    // The profiles of occupations are made at the first question; asking now keeps the first run from waiting.
    if (graph.value.occupations.ids.length > 0) graph.value.occupations.proximity(0);
    return { version, graph: graph.value };
  }
}
