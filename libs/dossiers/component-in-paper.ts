import { kindOfUnit } from '@app/domain/documents';

/** Labels of components are those of the plan; in a paper of one commune its police is that of a xã, phường or đặc khu. */
export const componentInPaper = (label: string, unit: string): string =>
  label.replace('Công an cấp xã', `Công an ${kindOfUnit(unit)}`);
