import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { Diagram } from './diagram';
import { pictureOf, useMachines, type PlanSource } from './plan-source';

/** The machines that the plan makes: drawn, and every way in words. */
export function DiagramSection({ source }: { source: PlanSource }) {
  const machines = useMachines(source);
  return (
    <Loaded query={machines} part>
      {(found) => (
        <div className="cn-stack">
          {found.map(({ name, title, ways }) => (
            <Section key={name} title={name === 'period' ? 'Sơ đồ của kỳ đánh giá' : 'Sơ đồ của hồ sơ'}>
              <Diagram src={pictureOf(source, name)} title={title} />
              <details className="cn-plan-ways">
                <summary>{ways.length} bước chuyển, bằng lời</summary>
                <Sheet label={`Các bước chuyển: ${title}`}>
                  <thead>
                    <tr>
                      <th scope="col" className="cn-sheet-name">
                        Từ
                      </th>
                      <th scope="col">Việc</th>
                      <th scope="col">Đến</th>
                    </tr>
                  </thead>
                  <tbody>
                    {ways.map(({ from, fromLabel, event, eventLabel, to, toLabel }) => (
                      <tr key={[from, event, to].join(' ')}>
                        <th scope="row" className="cn-sheet-name">
                          {fromLabel}
                        </th>
                        <td>{eventLabel}</td>
                        <td>{toLabel}</td>
                      </tr>
                    ))}
                  </tbody>
                </Sheet>
              </details>
            </Section>
          ))}
        </div>
      )}
    </Loaded>
  );
}
