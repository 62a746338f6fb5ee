import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  EditOutlined,
  EnvironmentOutlined,
  FileDoneOutlined,
  FolderOpenOutlined,
  PieChartOutlined,
  ScheduleOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { LicenceNote } from '../components/licence-note';
import { JOBS, jobsOf, type Job } from './menu';
import { usePresentPeriod } from './present-period';
import { useSession } from './session';

const ICONS: Record<Job, ReactNode> = {
  signing: <EditOutlined aria-hidden />,
  work: <CheckSquareOutlined aria-hidden />,
  review: <TableOutlined aria-hidden />,
  dossiers: <FolderOpenOutlined aria-hidden />,
  appraisal: <AuditOutlined aria-hidden />,
  council: <TeamOutlined aria-hidden />,
  results: <PieChartOutlined aria-hidden />,
  documents: <FileDoneOutlined aria-hidden />,
  obligations: <CarryOutOutlined aria-hidden />,
  plans: <ScheduleOutlined aria-hidden />,
  territory: <EnvironmentOutlined aria-hidden />,
  calendar: <CalendarOutlined aria-hidden />,
  recognised: <BankOutlined aria-hidden />,
};

export function SideNav({ onGo }: { onGo?: () => void }) {
  const { position, officeId } = useSession();
  const present = usePresentPeriod();
  const reviews = present.data?.period?.reviewerOffice === officeId;
  return (
    <>
      <nav aria-label="Công việc">
        <ul className="cn-plain-list cn-nav">
          {jobsOf(position.role, { reviews }).map((job) => (
            <li key={job}>
              <NavLink to={JOBS[job].path} onClick={onGo}>
                {ICONS[job]}
                <span>{JOBS[job].label}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <LicenceNote />
    </>
  );
}
