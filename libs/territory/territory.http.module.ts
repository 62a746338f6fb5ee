import { Module } from '@nestjs/common';
import { CheckUnits } from './import-units/check-units';
import { ImportUnitsController } from './import-units/import-units.controller';
import { ImportUnits } from './import-units/import-units.use-case';
import { ListUnits } from './queries/list-units';
import { UnitPage } from './queries/unit-page';
import { UnitController } from './queries/unit.controller';

@Module({
  controllers: [UnitController, ImportUnitsController],
  providers: [ListUnits, UnitPage, CheckUnits, ImportUnits],
})
export class TerritoryHttpModule {}
