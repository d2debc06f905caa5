export { type GqlContext, makeContext } from './context.js';
export { answer, mutationUnion, InvalidInput, InputProblem, NotFound, VersionConflict, KeyReused, Refused } from './answers.js';
export { Connection, PageInfo, toConnection, type ConnectionShape } from './connection.js';
export { guardSchema, registerRelations, type RelationLoader } from './guard.js';
export { ApiGraphqlModule, ACTOR_OF, type ActorOf } from './module.js';
export { platformPolicy } from './platform-policy.js';
export { LocaleEnum, ProgrammeCodeEnum, ModeEnum, CefrEnum } from './enums.js';
