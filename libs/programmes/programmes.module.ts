import { Module } from '@nestjs/common';
import './data-classes.js';
import './texts.js';

/** Programmes, their windows, rules and weight sheets. Everything is read by functions of the door. */
@Module({})
export class ProgrammesModule {}
