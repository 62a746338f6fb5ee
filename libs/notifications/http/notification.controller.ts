import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { digest, message, type MessageParams } from '@app/domain/notifications';
import { notFound, UnitOfWork } from '@app/platform';
import { Actor } from '@app/workflow';
import { NotificationList, NotificationQuery, ReadNotifications, type NotificationView } from './notification.dto';

type Line = Omit<NotificationView, 'text' | 'digest'> & {
  code: string;
  params: MessageParams & { duty: string | null; dutyLabel: string | null };
  count: number;
};

/** What the signed-in position has been told: newest first. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOperation({ operationId: 'listNotifications' })
  @ApiOkResponse({ type: NotificationList })
  async list(
    @Actor() actor: PersonActing,
    @Query() { after, limit = 50 }: NotificationQuery,
  ): Promise<NotificationList> {
    return this.unitOfWork.read(actor, async ({ manager }) => {
      const lines = await manager.query<Line[]>(
        `SELECT n.id, n.subject_id AS "subjectId", s.kind AS "subjectKind", n.code, n.params,
           cardinality(n.causes) AS count, n.told_at AS "toldAt", n.read_at IS NOT NULL AS read
         FROM notification n JOIN subject s ON s.id = n.subject_id
         WHERE n.position_id = $1 AND ($2::uuid IS NULL OR n.id < $2) ORDER BY n.id DESC LIMIT $3`,
        [actor.positionId, after ?? null, limit + 1],
      );
      const [count] = await manager.query<[{ total: number; unread: number }]>(
        `SELECT count(*) AS total, count(*) FILTER (WHERE read_at IS NULL) AS unread FROM notification WHERE position_id = $1`,
        [actor.positionId],
      );
      const page = lines.slice(0, limit);
      return {
        items: page.map(told),
        next: lines.length > limit ? (page.at(-1)?.id ?? null) : null,
        ...count,
      };
    });
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ operationId: 'readNotifications' })
  async readAll(@Actor() actor: PersonActing, @Body() { upTo }: ReadNotifications): Promise<void> {
    await this.unitOfWork.run(actor, ({ manager, now }) =>
      manager.query(`UPDATE notification SET read_at = $3 WHERE position_id = $1 AND id <= $2 AND read_at IS NULL`, [
        actor.positionId,
        upTo,
        now,
      ]),
    );
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ operationId: 'readNotification' })
  async read(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.unitOfWork.run(actor, async ({ manager, now }) => {
      const [, count] = await manager.query<[unknown, number]>(
        `UPDATE notification SET read_at = coalesce(read_at, $3) WHERE id = $1 AND position_id = $2`,
        [id, actor.positionId, now],
      );
      if (count === 0) throw notFound('Thông báo');
    });
  }
}

/** One matter is told by its title, many of one duty by their number. */
function told({ code, params, count, ...line }: Line): NotificationView {
  const { duty, dutyLabel, due } = params;
  if (count < 2 || !duty || !dutyLabel) return { ...line, text: message(code, params), digest: null };
  const text = digest(code, { count, kind: line.subjectKind, duty: dutyLabel, due });
  return { ...line, text, digest: { count, duty, overdue: code === 'reminder.overdue' } };
}
