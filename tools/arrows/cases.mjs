/**
 * A small house that obeys every rule, and one offender for each rule. A path is a file of the trial tree, a text its content.
 * An offender names the rule that must stop it.
 */
const door = 'export const door = 1;\n';
const rooms = ['privacy', 'messaging', 'identity', 'worklist', 'programmes', 'taxonomy', 'people', 'organisations', 'needs', 'cases', 'matching'];
const later = ['assignments', 'placements', 'events', 'rights', 'publishing', 'reporting'];
const uses = (path) => `import { door } from '${path}';\nexport const used = door;\n`;
const usesPackage = (name) => `import * as part from '${name}';\nexport const used = part;\n`;

/** Everything here is allowed: the run over it must be silent. */
export const allowed = {
  'libs/kernel/index.ts': door,
  'libs/engine/concepts/index.ts': `import { door as kernel } from '#kernel';\nexport const known = kernel;\n${door}`,
  'libs/engine/scoring/index.ts': `import { createHash } from 'node:crypto';\nimport { door as graph } from '#engine/concepts';\nexport const known = [createHash, graph];\n${door}`,
  'libs/platform/db/index.ts': `import { DataSource } from 'typeorm';\nexport { DataSource };\n${door}`,
  'libs/platform/tasks/index.ts': `import { Queue } from 'bullmq';\nexport { Queue };\n${door}`,
  'libs/platform/graphql/index.ts': `import { Field } from '@nestjs/graphql';\nexport { Field };\n${door}`,
  ...Object.fromEntries(
    [...rooms, ...later].map((room) => [`libs/${room}/index.ts`, `import { door as kernel } from '#kernel';\nexport const known = kernel;\n${door}`]),
  ),
  'libs/needs/domain/rule.ts': `import { door as kernel } from '#kernel';\nimport type { door as Graph } from '#engine/concepts';\nexport const rule = kernel;\nexport type Known = typeof Graph;\n`,
  'libs/needs/data/need.entity.ts': `import { Entity } from 'typeorm';\nexport { Entity };\n`,
  'libs/needs/use-cases/open-need.ts': `import { door as people } from '#people';\nimport { door as db } from '#platform/db';\nimport { rule } from '../domain/rule.js';\nimport { Entity } from '../data/need.entity.js';\nexport const used = [people, db, rule, Entity];\n`,
  'libs/needs/graphql/index.ts': `import { Resolver } from '@nestjs/graphql';\nimport { door as people } from '#people/graphql';\nimport { Field } from '#platform/graphql';\nexport const used = [Resolver, people, Field];\n${door}`,
  'libs/needs/tasks/index.ts': `import { door as tasks } from '#platform/tasks';\nexport const used = tasks;\n${door}`,
  'libs/people/graphql/index.ts': door,
  'libs/people/tasks/index.ts': door,
  'libs/people/people.spec.ts': `import { assert } from 'fast-check';\nexport const used = assert;\n`,
  'libs/engine/scoring/laws.spec.ts': `import { assert } from 'fast-check';\nimport { door as read } from '../../../bench/read.js';\nexport const used = [assert, read];\n`,
  'bench/read.ts': door,
  'apps/api/src/main.ts': uses('#needs/graphql'),
  'apps/worker/src/main.ts': uses('#needs/tasks'),
  'apps/web/src/main.ts': `import { door as kernel } from '#kernel';\nimport * as react from 'react';\nexport const used = [kernel, react];\n`,
  'tools/seed/seed.ts': uses('#needs'),
  'test/house.spec.ts': `import { Entity } from '../libs/needs/data/need.entity.js';\nexport const used = Entity;\n`,
};

const offender = (rule, path, content, extra = {}) => ({ rule, path, files: { [path]: content, ...extra } });

/** Each breaks the named rule. Every rule of the configuration has at least one. */
export const offenders = [
  offender('order-kernel', 'libs/kernel/knows.ts', uses('#engine/concepts')),
  offender('order-engine', 'libs/engine/scoring/knows.ts', uses('#platform/db')),
  offender('order-platform', 'libs/platform/db/knows.ts', uses('#privacy')),
  offender('order-privacy', 'libs/privacy/knows.ts', uses('#messaging')),
  offender('order-messaging', 'libs/messaging/knows.ts', uses('#identity')),
  offender('order-identity', 'libs/identity/knows.ts', uses('#people')),
  offender('order-worklist', 'libs/worklist/knows.ts', uses('#programmes')),
  offender('order-programmes', 'libs/programmes/knows.ts', uses('#taxonomy')),
  offender('order-taxonomy', 'libs/taxonomy/knows.ts', uses('#people')),
  offender('order-people', 'libs/people/knows.ts', uses('#organisations')),
  offender('order-organisations', 'libs/organisations/knows.ts', uses('#needs')),
  offender('order-needs', 'libs/needs/knows.ts', uses('#matching')),
  offender('order-cases', 'libs/cases/knows.ts', uses('#matching')),
  offender('order-matching', 'libs/matching/knows.ts', uses('#assignments')),
  offender('order-assignments', 'libs/assignments/knows.ts', uses('#placements')),
  offender('order-placements', 'libs/placements/knows.ts', uses('#events')),
  offender('order-events', 'libs/events/knows.ts', uses('#rights')),
  offender('order-rights', 'libs/rights/knows.ts', uses('#publishing')),
  offender('order-publishing', 'libs/publishing/knows.ts', uses('#reporting')),
  offender('order-reporting', 'libs/reporting/knows.ts', uses('#rights')),
  offender('rooms-know-no-program', 'libs/reporting/serves.ts', uses('../../apps/api/src/shared.js'), { 'apps/api/src/shared.ts': door }),
  offender('rooms-know-no-program', 'libs/needs/reads.ts', uses('../../tools/seed/read.js'), { 'tools/seed/read.ts': door }),
  offender('order-needs', 'libs/needs/types-too.ts', `import type { door } from '#matching';\nexport type Known = typeof door;\n`),
  offender('room-without-a-place', 'libs/needs/new-room.ts', uses('#newroom'), { 'libs/newroom/index.ts': door }),
  offender('room-without-a-place-imports', 'libs/otherroom/index.ts', uses('#kernel')),
  offender('no-circular', 'libs/needs/one.ts', uses('./two.js') + door, { 'libs/needs/two.ts': uses('./one.js') + door }),
  offender('not-resolvable', 'libs/needs/lost.ts', uses('./nowhere.js')),
  offender('rooms-by-the-door', 'libs/matching/inside.ts', uses('../needs/data/inner.js'), { 'libs/needs/data/inner.ts': door }),
  offender('rooms-by-the-door', 'tools/seed/inside.ts', uses('../../libs/needs/data/inner.js')),
  offender('layers-by-the-door', 'libs/matching/inside-layer.ts', uses('../platform/db/inner.js'), { 'libs/platform/db/inner.ts': door }),
  offender('layers-by-the-door', 'libs/platform/tasks/inside-layer.ts', uses('../db/inner.js')),
  offender('doors-by-their-alias', 'libs/matching/long-way.ts', uses('../needs/index.js')),
  offender('graphql-door-for-the-api', 'libs/matching/use-cases/resolves.ts', uses('#needs/graphql')),
  offender('graphql-door-for-the-api', 'libs/needs/own-graphql.ts', uses('./graphql/index.js')),
  offender('tasks-door-for-the-worker', 'apps/api/src/computes.ts', uses('#needs/tasks')),
  offender('tasks-door-for-the-worker', 'libs/needs/own-tasks.ts', uses('./tasks/index.js')),
  offender('tasks-keep-to-their-room', 'libs/needs/tasks/foreign.ts', uses('#people/tasks')),
  offender('kernel-is-pure', 'libs/kernel/reads.ts', usesPackage('node:fs')),
  offender('kernel-is-pure', 'libs/kernel/checks.ts', usesPackage('valibot')),
  offender('engine-is-pure', 'libs/engine/scoring/reads.ts', usesPackage('node:fs')),
  offender('engine-is-pure', 'libs/engine/scoring/checks.ts', usesPackage('valibot')),
  offender('concepts-come-first', 'libs/engine/concepts/scores.ts', uses('#engine/scoring')),
  offender('domain-knows-kernel-and-engine', 'libs/needs/domain/stores.ts', uses('#platform/db')),
  offender('domain-knows-kernel-and-engine', 'libs/needs/domain/injects.ts', usesPackage('@nestjs/common')),
  offender('domain-knows-kernel-and-engine', 'libs/needs/domain/asks.ts', uses('#people')),
  offender('domain-knows-kernel-and-engine', 'libs/needs/domain/loads.ts', uses('../data/inner.js')),
  offender('typeorm-in-data', 'libs/needs/use-cases/queries.ts', usesPackage('typeorm')),
  offender('typeorm-in-data', 'apps/api/src/queries.ts', usesPackage('pg')),
  offender('graphql-in-graphql', 'libs/needs/use-cases/answers.ts', usesPackage('@nestjs/graphql')),
  offender('graphql-in-graphql', 'libs/needs/use-cases/answers-too.ts', uses('#platform/graphql')),
  offender('queue-in-platform', 'libs/needs/use-cases/rings.ts', usesPackage('bullmq')),
  offender('worker-without-graphql', 'apps/worker/src/serves.ts', uses('#platform/graphql')),
  offender('web-knows-the-kernel-alone', 'apps/web/src/scores.ts', uses('#engine/scoring')),
  offender('web-knows-the-kernel-alone', 'apps/web/src/injects.ts', usesPackage('@nestjs/common')),
  offender('react-in-web', 'libs/needs/draws.ts', usesPackage('react')),
  offender('apps-keep-apart', 'apps/worker/src/borrows.ts', uses('../../api/src/shared.js')),
  offender('nothing-from-tests', 'libs/needs/tested.ts', uses('./needs.spec.js'), { 'libs/needs/needs.spec.ts': door }),
  offender('shipped-code-needs-no-dev-package', 'libs/needs/checks.ts', usesPackage('fast-check')),
];
