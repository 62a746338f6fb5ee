import { Council } from './council.entity';
import { CouncilAttendance } from './council-attendance.entity';
import { CouncilBallot } from './council-ballot.entity';
import { CouncilMember } from './council-member.entity';
import { CouncilRecusal } from './council-recusal.entity';
import { CouncilSession } from './council-session.entity';
import { CouncilSessionItem } from './council-session-item.entity';
import { Judgement } from './judgement.entity';
import { OnSiteCheck } from './on-site-check.entity';
import { OnSiteCount } from './on-site-count.entity';
import { Opinion } from './opinion.entity';
import { OpinionRemark } from './opinion-remark.entity';
import { OpinionSaid } from './opinion-said.entity';

export const appraisalEntities = [
  Opinion,
  OpinionSaid,
  OpinionRemark,
  Judgement,
  OnSiteCheck,
  OnSiteCount,
  Council,
  CouncilMember,
  CouncilSession,
  CouncilSessionItem,
  CouncilAttendance,
  CouncilRecusal,
  CouncilBallot,
];
