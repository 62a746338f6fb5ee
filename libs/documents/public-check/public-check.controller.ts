import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { documentProblems, numberAndSymbol } from '@app/domain/documents';
import type { LegalDate } from '@app/domain/shared';
import { OpenToEverybody } from '@app/identity';
import { invalidField } from '@app/platform';
import { PublicCheck } from './public-check.dto';

interface Line {
  readonly state: string;
  readonly issuer: string;
  readonly number: number;
  readonly symbol: string;
  readonly dated: LegalDate;
  readonly title: string;
  readonly signedElsewhere: boolean;
}

/**
 * Anybody asks whether the file in their hand is one that was issued, by its digest. Whoever has the file knows its text; nobody learns
 * more than issuer, number, day and title, and nothing at all about papers that were not issued.
 */
@ApiTags('public')
@Controller('public/documents')
@OpenToEverybody()
export class PublicCheckController {
  constructor(private readonly database: DataSource) {}

  @Get(':sha256')
  @ApiOperation({ operationId: 'checkIssuedDocument' })
  @ApiOkResponse({ type: PublicCheck })
  async check(@Param('sha256') sha256: string): Promise<PublicCheck> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw invalidField('/sha256', 'field.sha256', documentProblems.noDigest);
    const [line] = await this.database.query<Line[]>(
      `SELECT state, issuer, number, symbol, dated, title, signed_elsewhere AS "signedElsewhere" FROM issued_document WHERE sha256 = $1`,
      [sha256],
    );
    if (!line) return { result: 'unknown', document: null };
    const { state, issuer, number, symbol, dated, title, signedElsewhere } = line;
    return {
      result: state === 'issued' ? 'valid' : 'withdrawn',
      document: { issuer, numberAndSymbol: numberAndSymbol(number, symbol), date: dated, title, signedElsewhere },
    };
  }
}
