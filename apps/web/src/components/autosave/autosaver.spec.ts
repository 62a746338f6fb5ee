import { ApiProblem } from '../../api/problem';
import { Autosaver } from './autosaver';

/** A save that is answered by hand. */
function server() {
  const asked: { value: string; answer: () => void; fail: (thrown: Error) => void }[] = [];
  const save = (value: string) => new Promise<void>((answer, fail) => asked.push({ value, answer, fail }));
  return { asked, save };
}

const settle = () => new Promise((done) => setImmediate(done));

it('what was typed while a save was under way is saved after it, once, and last', async () => {
  const { asked, save } = server();
  const saver = new Autosaver<string>(save, 60_000);
  saver.change('a');
  const done = saver.flush();
  saver.change('ab');
  saver.change('abc');
  asked[0]?.answer();
  await settle();
  expect(asked.map((one) => one.value)).toEqual(['a', 'abc']);
  expect(saver.unsaved).toBe(true);
  asked[1]?.answer();
  await done;
  expect(saver.unsaved).toBe(false);
  expect(saver.state().kind).toBe('clean');
});

it('a failed save keeps the value and says so until it has been saved', async () => {
  const { asked, save } = server();
  const saver = new Autosaver<string>(save, 60_000);
  saver.change('a');
  const first = saver.flush();
  asked[0]?.fail(new ApiProblem({ status: 0, code: 'unreachable', title: 'Không kết nối được' }));
  await first;
  expect(saver.state().kind).toBe('failed');
  expect(saver.unsaved).toBe(true);
  const second = saver.flush();
  expect(asked[1]?.value).toBe('a');
  asked[1]?.answer();
  await second;
  expect(saver.unsaved).toBe(false);
});

it('never sends two saves at once', async () => {
  const { asked, save } = server();
  const saver = new Autosaver<string>(save, 60_000);
  saver.change('a');
  void saver.flush();
  saver.change('b');
  void saver.flush();
  void saver.flush();
  await settle();
  expect(asked).toHaveLength(1);
  asked[0]?.answer();
  await settle();
  expect(asked).toHaveLength(2);
  asked[1]?.answer();
  await settle();
  expect(asked).toHaveLength(2);
});
