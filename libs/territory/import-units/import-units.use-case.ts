import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusal } from '@app/domain/shared';
import { sourceOfImport, type CheckedLine, type LineUnit, type Succession } from '@app/domain/territory';
import type { Upload } from '@app/files';
import { UnitOfWork, type Tx } from '@app/platform';
import { once, withFile, type ActRequest } from '@app/workflow';
import { UnitImport } from '../persistence/unit-import.entity';
import { UnitSuccession } from '../persistence/unit-succession.entity';
import { Unit } from '../persistence/unit.entity';
import { modernTone, wordsOf } from '../unit-words';
import { checkedLines, importProblem, onlyAdministrator, readUpload, type ListAsSent } from './checked-list';
import type { UnitsImported } from './import-units.dto';

/** one importer at a time: two who bring the same code would both find it free */
const IMPORTING = 4_702_202_507;
const CHUNK = 500;

/** Writes the units of a list, and what they came from: all of them, or, when the administrator says so, those that are right. */
@Injectable()
export class ImportUnits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem 403 for others, 422 at `/file` while a line is wrong and the good ones alone were not asked for */
  async run(request: ActRequest, upload: Upload | undefined, take: 'all' | 'good'): Promise<UnitsImported> {
    onlyAdministrator(request.actor);
    const list = await readUpload(upload);
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, withFile(request, list.sha256), async () => {
        await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [IMPORTING]);
        return write(tx, request, list, chosen(await checkedLines(tx, list), take));
      }),
    );
  }
}

interface Chosen {
  readonly units: readonly LineUnit[];
  readonly cameFrom: readonly Succession[];
  readonly leftOut: number;
}

function chosen(checked: readonly CheckedLine[], take: 'all' | 'good'): Chosen {
  const good = checked.filter(({ faults }) => faults.length === 0);
  const units = good.flatMap(({ unit }) => unit ?? []);
  const wrong = checked.length - units.length;
  if (wrong > 0 && take === 'all') throw importProblem(refusal('import.has-faults', { wrong, all: checked.length }));
  if (units.length === 0) throw importProblem(refusal('import.nothing-good'));
  return { units, cameFrom: good.flatMap(({ cameFrom }) => cameFrom), leftOut: wrong };
}

async function write(
  tx: Tx,
  { actor }: ActRequest,
  { name, sha256 }: ListAsSent,
  { units, cameFrom, leftOut }: Chosen,
): Promise<UnitsImported> {
  const rows = units.map(rowOf).sort((a, b) => DEPTH[a.level] - DEPTH[b.level]);
  for (let at = 0; at < rows.length; at += CHUNK) await tx.manager.insert(Unit, rows.slice(at, at + CHUNK));
  const source = sourceOfImport(name, tx.today);
  const steps = cameFrom.map(({ predecessor, successor, day, kind }) => ({
    predecessorCode: predecessor,
    successorCode: successor,
    day,
    kind,
    source,
  }));
  for (let at = 0; at < steps.length; at += CHUNK) await tx.manager.insert(UnitSuccession, steps.slice(at, at + CHUNK));
  await tx.manager.insert(UnitImport, {
    id: randomUUID(),
    at: tx.now,
    positionId: actor.positionId,
    byName: actor.name,
    fileName: name,
    sha256,
    codes: rows.map(({ code }) => code),
    leftOut,
    provinceCode: actor.scope.province,
  });
  return { taken: rows.length, leftOut };
}

const DEPTH: Readonly<Record<Unit['level'], number>> = { province: 0, district: 1, commune: 2, 'sub-unit': 3 };

function rowOf({ code, level, kind, province, parent, from, to, ...given }: LineUnit): Unit {
  const fullName = modernTone(given.fullName);
  const words = wordsOf(fullName);
  return {
    code,
    level,
    kind: kind ?? words.kind ?? level,
    name: level === 'sub-unit' ? fullName : words.name,
    fullName,
    parentCode: parent,
    provinceCode: province,
    validFrom: from,
    validTo: to,
    fromAttested: false,
    officialCode: null,
  };
}
