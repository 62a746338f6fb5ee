import type { Component, FigureCheck, Indicator } from '@app/domain/plans';
import type { Amount } from '@app/domain/calendar';
import type { Section } from '../written';
import { amount, ifGiven, test } from './expressions';

export function buildIndicator(section: Section): Indicator {
  return {
    id: section.text('id'),
    label: section.label(),
    type: section.word<Indicator['type']>('type'),
    unit: section.textIf('unit'),
    nature: section.word<Indicator['nature']>('nature', 'stock'),
    range: ifGiven(test, section, 'range'),
    grades: section.words('grades'),
    statedBy: section.words('stated-by'),
    comparedWith: section.words('compared-with'),
    confirmedBy: section.textIf('confirmed-by'),
    class: section.word<Indicator['class']>('class', 'internal'),
    clause: section.textIf('clause'),
  };
}

export function buildCheck(section: Section): FigureCheck {
  return {
    id: section.text('id'),
    sum: section.words('sum'),
    atMost: section.text('at-most'),
    otherwise: section.word<FigureCheck['otherwise']>('else', 'refuse'),
  };
}

export function buildComponent(section: Section): Component {
  return {
    id: section.text('id'),
    label: section.label(),
    by: section.text('by'),
    need: section.word<Component['need']>('need'),
    supports: section.words('supports'),
    validDays: days(ifGiven(amount, section, 'valid')),
    postedDays: days(ifGiven(amount, section, 'posted-for')),
    generated: section.flag('generated', false),
    clause: section.textIf('clause'),
  };
}

function days(length: Amount | undefined): number | undefined {
  return length?.count;
}
