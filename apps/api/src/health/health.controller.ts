import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { OpenToEverybody } from '@app/identity';

/** For whoever starts and watches the process; outside `/api`, without login, telling nothing else. */
@ApiExcludeController()
@OpenToEverybody()
@Controller('health')
export class HealthController {
  constructor(private readonly database: DataSource) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready when the database answers and knows the newest tables. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.database.query('SELECT simulated FROM office_clock').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ok' };
  }
}
