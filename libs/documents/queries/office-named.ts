import { notFound, type Tx } from '@app/platform';

interface NamedOffice {
  readonly name: string;
  /** what its unit is called at last, and what bore the code on the day */
  readonly unit: string | null;
  readonly unitThen: string | null;
}

/**
 * The office's name as people write it, for certificates and signatures: by the name that its unit bears on the day of the transaction. The
 * code of Thị trấn Yên Cát is Xã Như Xuân's now, whose seal must not stand under a paper of 2024.
 */
export async function officeNamed({ manager, today }: Tx, id: string): Promise<string> {
  const [office] = await manager.query<NamedOffice[]>(
    `SELECT o.name, u.full_name AS unit, f.full_name AS "unitThen" FROM office o
     LEFT JOIN unit u ON u.code = o.unit_code LEFT JOIN units_on($2) f ON f.code = o.unit_code WHERE o.id = $1`,
    [id, today],
  );
  if (!office) throw notFound('Cơ quan');
  const { name, unit, unitThen } = office;
  return unit === null || unitThen === null ? name : inSentence(name, unit, unitThen);
}

/** `UBND xã Như Xuân`: within a name the kind of unit is small. */
const inSentence = (name: string, unit: string, then: string): string =>
  name.replace(unit, then).replace(small(unit), small(then));

const small = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
