/**
 * Who may import whom (docs/architecture.md shows the picture; tools/arrows/try.mjs proves that every rule here can fail).
 * A new room gets its place in `order` first: a folder of libs/ that is not named there may not be imported, nor import.
 */
const order = [
  ['kernel'],
  ['engine'],
  ['platform'],
  ['privacy'],
  ['messaging'],
  ['identity'],
  ['worklist'],
  ['programmes', 'taxonomy'],
  ['people', 'organisations'],
  ['needs'],
  ['cases'],
  ['matching'],
  ['assignments', 'placements', 'events'],
  ['rights', 'publishing', 'reporting'],
];
const rooms = order.flat();
const any = (names) => `(?:${names.join('|')})`;
/** Tests, and what only tests use. */
const spec = '\\.(?:spec|fixture)\\.tsx?$';
const npm = (...names) => `(^|/)node_modules/${any(names)}/`;

/** One rule a room: it may use the rooms before it, never its neighbours in the same step nor those after it. */
const arrows = order.flatMap((step, at) =>
  step.map((room) => ({
    name: `order-${room}`,
    severity: 'error',
    comment: `${room} may use only what comes before it; it tells those after it by facts.`,
    from: { path: `^libs/${room}/` },
    to: { path: [...step.filter((other) => other !== room), ...order.slice(at + 1).flat()].map((other) => `^libs/${other}/`) },
  })),
);

/** Rooms proper: everything but the three layers below them, which have doors of their own shape. */
const room = '^libs/(?!kernel/|engine/|platform/)';

const forbidden = [
  ...arrows,
  {
    name: 'rooms-know-no-program',
    severity: 'error',
    comment: 'Apps, tools and benches use the rooms, not the other way round; a test may read what they read.',
    from: { path: '^libs/', pathNot: spec },
    to: { path: '^(apps|tools|test|bench|migrations)/' },
  },
  {
    name: 'room-without-a-place',
    severity: 'error',
    comment: 'Name the new room in `order` above, and in the picture of docs/architecture.md.',
    from: {},
    to: { path: `^libs/(?!${any(rooms)}/)` },
  },
  { name: 'room-without-a-place-imports', severity: 'error', from: { path: `^libs/(?!${any(rooms)}/)` }, to: {} },
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  // The peer of a benchmark has packages of its own, which that benchmark alone installs.
  { name: 'not-resolvable', severity: 'error', from: { pathNot: '^bench/postgraphile/' }, to: { couldNotResolve: true } },

  // ── doors ────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'rooms-by-the-door',
    severity: 'error',
    comment: 'A room is entered by index.ts; its graphql/ and tasks/ folders have doors for the apps.',
    from: { path: '^(libs/[^/]+|apps|tools|bench)/', pathNot: spec },
    to: { path: `${room}[^/]+/(?!index\\.ts$|graphql/index\\.ts$|tasks/index\\.ts$)`, pathNot: '^$1/' },
  },
  {
    name: 'layers-by-the-door',
    severity: 'error',
    comment: 'engine and platform have one door a folder, kernel has one for all.',
    from: { path: '^(libs/(?:engine|platform)/[^/]+|libs/[^/]+|apps|tools|bench)/', pathNot: spec },
    to: { path: '^libs/(?:kernel|(?:engine|platform)/[^/]+)/(?!index\\.ts$)', pathNot: '^$1/' },
  },
  {
    name: 'doors-by-their-alias',
    severity: 'error',
    comment: 'Write #needs, not ../../needs/index.js: an arrow between rooms should be seen at a glance.',
    from: { path: '^(libs/[^/]+|apps)/' },
    to: { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  },
  {
    name: 'graphql-door-for-the-api',
    severity: 'error',
    comment: 'Only the api and the graphql folders of other rooms know a room’s resolvers and types.',
    from: { path: '^(apps|libs)/', pathNot: ['^apps/api/', '^libs/[^/]+/graphql/', spec] },
    to: { path: `${room}[^/]+/graphql/` },
  },
  {
    name: 'tasks-door-for-the-worker',
    severity: 'error',
    comment: 'The api never computes in the background: it writes a task and rings.',
    from: { path: '^(apps|libs)/', pathNot: ['^apps/worker/', '^libs/[^/]+/tasks/', spec] },
    to: { path: `${room}[^/]+/tasks/` },
  },
  {
    name: 'tasks-keep-to-their-room',
    severity: 'error',
    comment: 'A handler calls its own room’s tasks folder; another room is reached by its door or by a fact.',
    from: { path: '^libs/([^/]+)/tasks/', pathNot: spec },
    to: { path: `${room}[^/]+/tasks/`, pathNot: '^libs/$1/' },
  },

  // ── purity ───────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'kernel-is-pure',
    severity: 'error',
    comment: 'The browser imports the kernel: no package and no module of Node.',
    from: { path: '^libs/kernel/', pathNot: spec },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'] },
  },
  {
    name: 'engine-is-pure',
    severity: 'error',
    comment: 'Same input, same bits on any machine: no package, no file, no clock; a digest is the one thing taken from Node.',
    from: { path: '^libs/engine/', pathNot: spec },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'concepts-come-first',
    severity: 'error',
    comment: 'Inside the engine the graph knows none of its users.',
    from: { path: '^libs/engine/concepts/' },
    to: { path: '^libs/engine/(?!concepts/)' },
  },
  {
    name: 'domain-knows-kernel-and-engine',
    severity: 'error',
    comment: 'Rules are plain TypeScript: no framework, no platform, no other room, not even the rest of its own.',
    from: { path: '^(libs/[^/]+/domain)/', pathNot: spec },
    to: { pathNot: ['^$1/', '^libs/kernel/', '^libs/engine/'] },
  },

  // ── where a technology may be known ──────────────────────────────────────────────────────────────
  {
    name: 'typeorm-in-data',
    severity: 'error',
    comment: 'Statements live in data/ folders and the platform; use cases and resolvers hand the manager on.',
    from: { path: '^(apps|libs)/', pathNot: ['^libs/[^/]+/data/', '^libs/platform/', spec] },
    to: { path: npm('typeorm', '@nestjs/typeorm', 'pg', 'pg-copy-streams') },
  },
  {
    name: 'graphql-in-graphql',
    severity: 'error',
    comment: 'A rule must be callable without a schema.',
    from: { path: '^libs/', pathNot: ['^libs/(?!platform/)[^/]+/graphql/', '^libs/platform/', spec] },
    to: { path: [npm('@nestjs/graphql', '@nestjs/apollo', '@apollo/server', 'graphql', '@graphql-tools/utils'), '^libs/platform/graphql/'] },
  },
  {
    name: 'queue-in-platform',
    severity: 'error',
    comment: 'The task table is the truth; who rings the bell is the platform’s affair.',
    from: { path: '^(apps|libs)/', pathNot: ['^libs/platform/', spec] },
    to: { path: npm('bullmq', '@nestjs/bullmq', 'ioredis') },
  },
  {
    name: 'worker-without-graphql',
    severity: 'error',
    from: { path: '^apps/worker/' },
    to: { path: [npm('@nestjs/graphql', '@nestjs/apollo', '@apollo/server', 'graphql'), `${room}[^/]+/graphql/`, '^libs/platform/graphql/'] },
  },
  {
    name: 'web-knows-the-kernel-alone',
    severity: 'error',
    comment: 'What the browser gets goes through the API.',
    from: { path: '^apps/web/' },
    to: { path: ['^libs/(?!kernel/)', '^apps/(?!web/)', '^(tools|test|migrations|bench)/', npm('@nestjs', 'typeorm', 'pg', 'bullmq')] },
  },
  {
    name: 'react-in-web',
    severity: 'error',
    from: { path: '^(libs|apps/(?:api|worker))/' },
    to: { path: npm('react', 'react-dom', '@tanstack', 'downshift', '@lingui/react') },
  },
  {
    name: 'apps-keep-apart',
    severity: 'error',
    comment: 'What api and worker share belongs to a room or the platform.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'nothing-from-tests',
    severity: 'error',
    from: { path: '^(apps|libs|migrations)/', pathNot: spec },
    to: { path: ['^test/', spec] },
  },
  {
    name: 'shipped-code-needs-no-dev-package',
    severity: 'error',
    comment: 'An image is built with the packages of `dependencies` alone.',
    from: { path: '^(apps/api|apps/worker|libs|migrations|tools/(db|esco|seed|generate))/', pathNot: spec },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types') },
  },
];

module.exports = {
  forbidden,
  options: {
    tsConfig: { fileName: 'tsconfig.arrows.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|^dist|^dist-web' },
    exclude: { path: '^(dist|dist-web|coverage|\\.cache|\\.data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['source', 'node', 'import', 'types', 'default'],
    },
  },
};
