import { Module } from '@nestjs/common';
import './data-classes.js';
import './texts.js';
import { CreateNeed } from './use-cases/create-need.js';
import { MoveNeed } from './use-cases/move-need.js';
import { UpdateNeed } from './use-cases/update-need.js';

/** Terms of reference and vacancies: what they share, what each adds, and how they come to be open. */
@Module({ providers: [CreateNeed, UpdateNeed, MoveNeed], exports: [CreateNeed, UpdateNeed, MoveNeed] })
export class NeedsModule {}
