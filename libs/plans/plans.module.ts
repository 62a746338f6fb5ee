import { Global, Module } from '@nestjs/common';
import { PlanLibrary } from './plan-library';

/** Global: every feature asks the library which plan its subject lives under. */
@Global()
@Module({ providers: [PlanLibrary], exports: [PlanLibrary] })
export class PlansModule {}
