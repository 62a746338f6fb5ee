import {
  AuditOutlined,
  BankOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  FileDoneOutlined,
  FolderOpenOutlined,
  ScheduleOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { JOBS, jobsOf, type Job } from './menu';
import { useSession } from './session';

const ICONS: Record<Job, ReactNode> = {
  work: <CheckSquareOutlined aria-hidden />,
  dossiers: <FolderOpenOutlined aria-hidden />,
  appraisal: <AuditOutlined aria-hidden />,
  council: <TeamOutlined aria-hidden />,
  documents: <FileDoneOutlined aria-hidden />,
  obligations: <CarryOutOutlined aria-hidden />,
  plans: <ScheduleOutlined aria-hidden />,
  recognised: <BankOutlined aria-hidden />,
  administration: <SettingOutlined aria-hidden />,
};

export function SideNav({ onGo }: { onGo?: () => void }) {
  const { position } = useSession();
  return (
    <nav aria-label="Công việc">
      <ul className="cn-plain-list cn-nav">
        {jobsOf(position.role).map((job) => (
          <li key={job}>
            <NavLink to={JOBS[job].path} onClick={onGo}>
              {ICONS[job]}
              <span>{JOBS[job].label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
