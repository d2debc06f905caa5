import { Db } from '#platform/db';
import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { auditSink } from './data/audit-sink.js';
import { checkDataClasses } from './data-classes.js';
import { loadDataClasses } from './load-data-classes.js';

/** Writes the audit trail, and stops the boot of a process that has a column without a data class. */
@Module({})
export class PrivacyModule implements OnApplicationBootstrap {
  constructor(@Inject(Db) private readonly db: Db) {
    db.useAuditSink(auditSink);
  }

  async onApplicationBootstrap(): Promise<void> {
    await loadDataClasses();
    const faults = checkDataClasses(this.db.source.entityMetadatas);
    if (faults.length > 0) throw new Error(`The data classes do not fit the tables:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
