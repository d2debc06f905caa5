export type { GqlContext } from './context.js';
export { answer, mutationUnion, registerVersioned, InputProblem } from './answers.js';
export { Connection, toConnection, type ConnectionShape } from './connection.js';
export { registerRelations, type RelationLoader } from './guard.js';
export { ApiGraphqlModule, ACTOR_OF, type ActorOf } from './module.js';
export { enumOf, LocaleEnum, ProgrammeCodeEnum, ModeEnum, CefrEnum } from './enums.js';
