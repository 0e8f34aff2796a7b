import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { lazyPart } from './lazyPart';

interface Props {
  readonly name: string;
}

const Hello = ({ name }: Props) => <p>Hello {name}</p>;
const Wait = ({ name }: Props) => <p>{name} is on the way</p>;

test('something stands in its place until its code is there', async () => {
  const Part = lazyPart(async () => Hello, { Waiting: Wait });
  expect(renderToStaticMarkup(<Part name="Ada" />)).toBe('<p>Ada is on the way</p>');
  await Part.fetch();
  expect(renderToStaticMarkup(<Part name="Ada" />)).toBe('<p>Hello Ada</p>');
});

test('nothing stands there where nothing is said', () => {
  const Part = lazyPart(async () => Hello);
  expect(renderToStaticMarkup(<Part name="Ada" />)).toBe('');
});

test('its code is asked for once', async () => {
  const load = vi.fn(async () => Hello);
  const Part = lazyPart(load);
  expect(await Promise.all([Part.fetch(), Part.fetch()])).toEqual([Hello, Hello]);
  await Part.fetch();
  expect(load).toHaveBeenCalledTimes(1);
});

test('where its code does not come a sentence takes its place, and it is asked for anew', async () => {
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('offline'));
  const Part = lazyPart(load);
  const Missing = await Part.fetch();
  expect(renderToStaticMarkup(<Missing name="Ada" />)).toContain('role="alert"');
  expect(renderToStaticMarkup(<Part name="Ada" />)).toBe('');
  expect(await Part.fetch()).toBe(Hello);
  expect(renderToStaticMarkup(<Part name="Ada" />)).toBe('<p>Hello Ada</p>');
});

test('a part may say itself what stands there when it is missing', async () => {
  const Part = lazyPart<Props>(() => Promise.reject(new Error('offline')), { Missing: Wait });
  expect(await Part.fetch()).toBe(Wait);
});
