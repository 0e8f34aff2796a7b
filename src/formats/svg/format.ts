/** The picture of a map. The page saves it by a button of its own; the command line writes it like any format. */
import type { Writer } from '../writer';

export const SVG_WRITER: Writer = {
  id: 'svg',
  label: 'SVG',
  use: 'a picture of the map',
  endings: ['.svg'],
  mediaType: 'image/svg+xml',
  drawsMap: true,
  load: async () => (await import('./write')).writeSvg,
};
