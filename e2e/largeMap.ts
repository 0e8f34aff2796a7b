/** A debate far larger than any that ships, opened in the built page as if it were the shipped one. */
import type { Page } from '@playwright/test';
import { seededMap } from '../bench/seededMap.mjs';
import { atRest, expect, nextFrame } from './page.ts';

/** Opens a map of so many claims, whose positions the page computes by itself; waits until it is drawn. */
export async function openLarge(page: Page, claims: number, query = ''): Promise<void> {
  const map = JSON.stringify(seededMap(claims));
  await page.route('**/maps/moscow-2016/map.json', (route) => route.fulfill({ body: map }));
  await page.route('**/maps/moscow-2016/positions.json', (route) => route.fulfill({ body: '{}' }));
  await page.goto(`./${query}`);
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', 'true', { timeout: 60_000 });
  // The picture is there before what moves it.
  await expect(page.locator('.topic-title').first()).toBeVisible();
}

/** Turns the wheel over the middle of the map until its zoom is at least `zoom`. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('there is no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turns = 0; turns < 60 && (await zoomOf(page)) < zoom; turns += 1) {
    await page.mouse.wheel(0, -120);
    await nextFrame(page);
  }
  await page.mouse.move(5, 5);
  await rested(page);
}

export function zoomOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new DOMMatrix(
        getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
      ).a,
  );
}

/** Waits until the picture on the screen is the right one and no more cards come. */
export async function rested(page: Page): Promise<void> {
  await atRest(page);
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', 'true');
  let last = -1;
  await expect(async () => {
    const now = await page.locator('.react-flow__node-claim').count();
    const isSame = now === last;
    last = now;
    expect(isSame).toBe(true);
  }).toPass({ intervals: [150] });
}

/**
 * Counts, from now on, which claim nodes React renders again, by what its developer tools would be told. Call it
 * before the page is opened.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Fiber {
      readonly flags: number;
      readonly alternate: Fiber | null;
      readonly memoizedProps: { readonly id?: unknown; readonly data?: { readonly claim?: unknown } } | null;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    const PERFORMED_WORK = 1;
    const last = new Map<string, Fiber>();
    const rendered = new Set<string>();
    const visit = (fiber: Fiber | null): void => {
      for (let next = fiber; next !== null; next = next.sibling) {
        const props = next.memoizedProps;
        if (typeof props?.id === 'string' && props.data?.claim !== undefined) {
          // React keeps two fibers of a component and takes the other one whenever it renders it again.
          const isAgain = next.alternate !== null && last.get(props.id) !== next;
          if (isAgain && (next.flags & PERFORMED_WORK) !== 0) rendered.add(props.id);
          last.set(props.id, next);
        } else visit(next.child);
      }
    };
    Object.assign(window, {
      renderedClaims: rendered,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        renderers: new Map(),
        checkDCE: () => undefined,
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => visit(root.current),
      },
    });
  });
}

/** Ids of the claims that were rendered since the last call. */
export function takeRendered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { renderedClaims } = window as unknown as { renderedClaims: Set<string> };
    const ids = [...renderedClaims];
    renderedClaims.clear();
    return ids;
  });
}
