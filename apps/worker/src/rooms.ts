import type { Type } from '@nestjs/common';

/** Rooms with tasks: their modules and their handlers. */
export const taskModules: Type[] = [];
