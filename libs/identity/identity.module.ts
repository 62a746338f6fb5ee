import { Global, Module } from '@nestjs/common';
import { Sessions } from './sessions/sessions';

/** Who acts: global, because every controller asks for the actor. */
@Global()
@Module({ providers: [Sessions], exports: [Sessions] })
export class IdentityModule {}
