import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { needed } from '../needed';
import { keepSummary, toldOf } from './keep-summary';
import { storyOfFile } from './brought-plan/story-of-file';
import { dongNai } from './dong-nai-2025-2030/script';
import { nhuXuan } from './nhu-xuan-2024-2025/script';
import { storyOf } from './played-by-plan/story-of';
import { qd28 } from './qd-28-2025/script';
import { quangNgai2025 } from './quang-ngai-2025/story';
import { quangNinh } from './quang-ninh-2023-2025/script';
import { quyNhonDong } from './quy-nhon-dong-2025-2030/script';
import type { Story } from './story';
import { tellStory } from './tell-story';

/** The first is told by hand; of the others each says what is its own, and the plan does the rest. */
const STORIES: Readonly<Record<string, () => Story>> = {
  'quang-ngai-2025': () => quangNgai2025,
  'dong-nai-2025-2030': () => storyOf(dongNai),
  'nhu-xuan-2024-2025': () => storyOf(nhuXuan),
  'qd-28-2025': () => storyOf(qd28),
  'quang-ninh-2023-2025': () => storyOf(quangNinh),
  'quy-nhon-dong-2025-2030': () => storyOf(quyNhonDong),
};

/**
 * `story play <plan|file> [--json] [--out DIR] [--seed N]`: plays a plan's whole period through the API at STORY_ORIGIN, then verifies the
 * history on DATABASE_URL_AUDITOR and the files in DATA_DIR. Ends with 0 only when everything that the story claims has come about.
 */
export async function play(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [plan = ''] = positionals;
  const story = STORIES[plan]?.() ?? (/\.ya?ml$/.test(plan) && existsSync(plan) ? storyOfFile(plan) : undefined);
  if (!story)
    throw new Error(
      `Chưa có câu chuyện cho kế hoạch "${plan}". Các câu chuyện: ${Object.keys(STORIES).join(', ')}; hoặc đường dẫn của một tệp kế hoạch.`,
    );
  const began = Date.now();
  const told = await tellStory(story, {
    origin: needed('STORY_ORIGIN'),
    auditor: needed('DATABASE_URL_AUDITOR'),
    files: path.join(needed('DATA_DIR'), 'files'),
    seed: Number(values.seed),
  });
  if (values.out !== undefined) {
    await story.keepPapers(told.stage, values.out);
    keepSummary(told, values.out);
  }
  for (const mistake of told.mistakes) console.log(`SAI  ${mistake}`);
  const seconds = (milliseconds: number): number => Math.round(milliseconds / 1000);
  console.log(
    `Thời gian chạy: ${seconds(Date.now() - began)} giây, trong đó chờ tiến trình nền ${seconds(told.stage.clock.waited)} giây.`,
  );
  if (values.json) console.log(JSON.stringify(toldOf(told.outcomes)));
  if (told.mistakes.length > 0) process.exitCode = 1;
}
