import 'reflect-metadata';
import { bench } from './bench/bench';
import { describe } from './database/describe';
import { prepare } from './database/prepare';
import { loadDemo } from './demo/load-demo';
import { openDemo } from './demo/open-demo';
import { addAccountTo } from './office/add-account';
import { preparePlan } from './office/prepare-plan';
import { setUp } from './office/set-up';
import { writeSchema } from './plan/write-schema';
import { calendar } from './plan/calendar';
import { lint } from './plan/lint';
import { show } from './plan/show';
import { play } from './story/play';
import { verify } from './verify/verify';

type Command = (words: string[]) => Promise<void>;

/** Two words name a command; a newcomer finds its file under the first one. */
const COMMANDS: Record<string, Command> = {
  'database prepare': prepare,
  'database describe': describe,
  'demo load': loadDemo,
  'demo open': openDemo,
  'history verify': verify,
  'office add-account': addAccountTo,
  'office prepare-plan': preparePlan,
  'office set-up': setUp,
  'plan schema': writeSchema,
  'plan calendar': calendar,
  'plan lint': lint,
  'plan show': show,
  'story play': play,
  'bench run': bench,
};

async function main(): Promise<void> {
  const [first = '', second = '', ...rest] = process.argv.slice(2);
  const command = COMMANDS[`${first} ${second}`];
  if (!command) throw new Error(`Không có lệnh "${first} ${second}". Các lệnh: ${Object.keys(COMMANDS).join(', ')}`);
  await command(rest);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
