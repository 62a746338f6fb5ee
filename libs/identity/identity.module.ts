import { Global, Module } from '@nestjs/common';
import { Reauthentication } from './sessions/reauthentication';
import { Sessions } from './sessions/sessions';

/** Who acts: global, because every controller asks for the actor. */
@Global()
@Module({ providers: [Sessions, Reauthentication], exports: [Sessions, Reauthentication] })
export class IdentityModule {}
