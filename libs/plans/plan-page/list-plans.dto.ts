import { ApiProperty } from '@nestjs/swagger';

export class PlanLine {
  @ApiProperty({ description: 'code of the plan', example: 'quang-ngai-2025' })
  plan: string;
  @ApiProperty()
  revision: number;
  @ApiProperty({ format: 'date', description: 'day of the paper' })
  date: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true, example: '04/KH-UBND' })
  symbol: string | null;
  @ApiProperty({
    enum: ['ahead', 'current', 'replaced'],
    description:
      'ahead: the day of its paper has not come; replaced: a newer revision stands, what was opened under it goes on under it',
  })
  status: 'ahead' | 'current' | 'replaced';
}
