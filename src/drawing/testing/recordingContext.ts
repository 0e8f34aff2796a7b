/** A canvas's context that draws nothing and writes down what it is asked to do: Node has none. */
export interface Recording {
  readonly ctx: CanvasRenderingContext2D;
  /** Calls as `name(arguments)` and settings as `name = value`, in their order. */
  readonly done: string[];
  /** How often a method was called. */
  readonly countOf: (name: string) => number;
}

/** Every letter is 7 px wide. */
export function recordingContext(width = 800, height = 600): Recording {
  const done: string[] = [];
  const answers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    measureText: (text) => ({
      width: String(text).length * 7,
      fontBoundingBoxAscent: 11.6,
      fontBoundingBoxDescent: 3.4,
    }),
    createImageData: () => ({ width, height, data: new Uint8ClampedArray(width * height * 4) }),
    getImageData: () => ({ data: Uint8ClampedArray.of(1, 2, 3, 255) }),
  };
  const fake = new Proxy(
    { canvas: { width, height } },
    {
      get: (target, name) => {
        if (name === 'canvas') return target.canvas;
        return (...args: readonly unknown[]): unknown => {
          const answer = answers[String(name)];
          if (answer === undefined || name === 'createImageData')
            done.push(`${String(name)}(${args.join()})`);
          return answer?.(...args);
        };
      },
      set: (_target, name, value) => {
        done.push(`${String(name)} = ${String(value)}`);
        return true;
      },
    },
  );
  const countOf = (name: string): number => done.filter((step) => step.startsWith(`${name}(`)).length;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a context has more than any test draws with
  return { ctx: fake as unknown as CanvasRenderingContext2D, done, countOf };
}
