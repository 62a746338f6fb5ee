import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Queue } from '@app/platform';

@Global()
@Module({})
export class QueueModule {
  static forRoot(queue: Queue): DynamicModule {
    return { module: QueueModule, providers: [{ provide: Queue, useValue: queue }], exports: [Queue] };
  }
}
