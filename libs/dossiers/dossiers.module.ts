import { Global, Module } from '@nestjs/common';
import { FilesModule } from '@app/files';
import { DossierLifecycle } from './dossier.lifecycle';
import { Figures } from './figures/figures';

/** Dossiers as other features need them: their lifecycle for the door, and the only writer of figures. */
@Global()
@Module({
  imports: [FilesModule],
  providers: [DossierLifecycle, Figures],
  exports: [DossierLifecycle, Figures, FilesModule],
})
export class DossiersModule {}
