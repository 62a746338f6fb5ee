import { Injectable } from '@nestjs/common';
import type { SubjectFacts } from '@app/domain/workflow';
import type { AnyLifecycle, Lifecycle } from './lifecycle';

/** All kinds of subjects that this process knows; features add theirs when the process starts. */
@Injectable()
export class Lifecycles {
  private readonly byKind = new Map<string, AnyLifecycle>();

  register<Row, Facts extends SubjectFacts>(lifecycle: Lifecycle<Row, Facts>): void {
    if (this.byKind.has(lifecycle.kind)) throw new Error(`two lifecycles of kind ${lifecycle.kind}`);
    this.byKind.set(lifecycle.kind, lifecycle as unknown as AnyLifecycle);
  }

  of(kind: string): AnyLifecycle {
    const lifecycle = this.byKind.get(kind);
    if (!lifecycle) throw new Error(`no lifecycle of kind ${kind} in this process`);
    return lifecycle;
  }

  all(): AnyLifecycle[] {
    return [...this.byKind.values()];
  }
}
