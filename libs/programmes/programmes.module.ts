import { Module } from '@nestjs/common';
import './data-classes.js';
import './texts.js';
import { WeightSheets } from './use-cases/weight-sheets.js';

/** Programmes, their windows, rules and weight sheets. Everything is read by functions of the door. */
@Module({ providers: [WeightSheets], exports: [WeightSheets] })
export class ProgrammesModule {}
