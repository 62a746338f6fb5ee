import { Module } from '@nestjs/common';
import { ListUnits } from './queries/list-units';
import { UnitPage } from './queries/unit-page';
import { UnitController } from './queries/unit.controller';

@Module({ controllers: [UnitController], providers: [ListUnits, UnitPage] })
export class TerritoryHttpModule {}
