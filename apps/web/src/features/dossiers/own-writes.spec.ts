import { afterOwnWrites, ownWrite } from './own-writes';

const saved = (dossier: string, ...versions: number[]) =>
  Promise.all(versions.map((version) => ownWrite(dossier, Promise.resolve({ version }))));

test('an act pressed before the page is fetched again goes past the files that were sent from it', async () => {
  await saved('tep', 6, 7);
  expect(await afterOwnWrites('tep', { act: 'supplement', version: 5 })).toEqual({ act: 'supplement', version: 7 });
  expect(await afterOwnWrites('tep', { version: 7 })).toEqual({ version: 7 });
});

test('what somebody else wrote in between is not passed over', async () => {
  await saved('chen', 6, 8);
  expect(await afterOwnWrites('chen', { version: 5 })).toEqual({ version: 6 });
  expect(await afterOwnWrites('chen', { version: 7 })).toEqual({ version: 8 });
  expect(await afterOwnWrites('chen', { version: 8 })).toEqual({ version: 8 });
});

test('a write to one dossier says nothing of another', async () => {
  await saved('mot', 2);
  expect(await afterOwnWrites('hai', { version: 1 })).toEqual({ version: 1 });
});

test('an act pressed while a file is on its way waits for it', async () => {
  let arrive = (_: { version: number }): void => undefined;
  const file = ownWrite('cho', new Promise<{ version: number }>((resolve) => (arrive = resolve)));
  const act = afterOwnWrites('cho', { version: 3 });
  arrive({ version: 4 });
  await file;
  expect(await act).toEqual({ version: 4 });
});

test('an act does not go out without the file that failed on its way, and may be pressed again afterwards', async () => {
  let fail = (_: Error): void => undefined;
  const file = ownWrite('hong', new Promise<{ version: number }>((_, reject) => (fail = reject)));
  const act = afterOwnWrites('hong', { version: 3 });
  fail(new Error('Tệp hỏng'));
  await expect(file).rejects.toThrow('Tệp hỏng');
  await expect(act).rejects.toThrow('Tệp hỏng');
  expect(await afterOwnWrites('hong', { version: 3 })).toEqual({ version: 3 });
});
