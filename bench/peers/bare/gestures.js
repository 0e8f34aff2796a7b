/** Drag to pan, wheel to zoom by d3-zoom's law, click and hover: as little as a map can do with. */

/** Further than this a press is a drag, px. */
const STILL = 3;

/**
 * @param {HTMLElement} element
 * @param {{ view: () => { x: number, y: number, zoom: number }, move: (view: object) => void,
 *   click: (x: number, y: number) => void, hover: (x: number, y: number) => void }} on
 */
export function watchGestures(element, on) {
  let press = null;
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    press = { x: event.offsetX, y: event.offsetY, view: on.view(), hasMoved: false };
  });
  element.addEventListener('pointermove', (event) => {
    if (press === null) return on.hover(event.offsetX, event.offsetY);
    const [byX, byY] = [event.offsetX - press.x, event.offsetY - press.y];
    press.hasMoved ||= Math.hypot(byX, byY) > STILL;
    if (press.hasMoved) on.move({ ...press.view, x: press.view.x + byX, y: press.view.y + byY });
  });
  element.addEventListener('pointerup', (event) => {
    if (press !== null && !press.hasMoved) on.click(event.offsetX, event.offsetY);
    press = null;
  });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y, zoom } = on.view();
      const next = Math.min(3, Math.max(0.005, zoom * 2 ** (-event.deltaY * 0.002)));
      const scale = next / zoom;
      on.move({
        zoom: next,
        x: event.offsetX - (event.offsetX - x) * scale,
        y: event.offsetY - (event.offsetY - y) * scale,
      });
    },
    { passive: false },
  );
}
