import type { Schemas } from '@app/api-client';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { capital } from '../../format/capital';

type Rules = readonly Schemas['PlanRules'][];

/** A section of the plan that only settles things, under its own heading; nothing where the plan has none. */
export function RuleSection({ rules, section }: { rules: Rules; section: string }) {
  const found = rules.find((one) => one.section === section);
  return (
    found && (
      <Section title={found.title}>
        <RulesOf rules={rules} section={section} />
      </Section>
    )
  );
}

/** The same inside a section that says more. */
export function RulesOf({ rules, section }: { rules: Rules; section: string }) {
  const found = rules.find((one) => one.section === section);
  if (!found) return null;
  return (
    <div className="cn-plan-rules">
      <Settings settings={found.settings} />
      {found.clause !== null && <p className="cn-quiet cn-small">Căn cứ: {found.clause}</p>}
    </div>
  );
}

function Settings({ settings }: { settings: readonly Schemas['PlanSetting'][] }) {
  return (
    <ul>
      {settings.map(({ name, is, open, clause, parts }) => (
        <li key={`${name} ${is ?? ''}`}>
          {is === null ? capital(name) : `${capital(name)}: ${is}`}
          {open !== null && (
            <>
              {' '}
              <Tag tone="neutral" sign={null}>
                {open}
              </Tag>
            </>
          )}
          {clause !== null && <span className="cn-quiet cn-small"> ({clause})</span>}
          {parts.length > 0 && <Settings settings={parts} />}
        </li>
      ))}
    </ul>
  );
}
