/** Code that draws on the page's canvas as well runs in a worker on a canvas of its own, which knows the same calls. */
type HTMLCanvasElement = OffscreenCanvas;
type CanvasRenderingContext2D = OffscreenCanvasRenderingContext2D;
