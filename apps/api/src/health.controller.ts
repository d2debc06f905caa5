import { Db } from '#platform/db';
import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';

/** For process managers: alive, and ready to serve. */
@Controller()
export class HealthController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('healthz')
  @HttpCode(200)
  healthz(): { status: string } {
    return { status: 'alive' };
  }

  @Get('readyz')
  async readyz(): Promise<{ status: string }> {
    try {
      await this.db.source.query('select 1');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'database out of reach' });
    }
  }
}
