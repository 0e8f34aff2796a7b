/**
 * One small picture: a figure of every contestant over the number of claims, both axes logarithmic. Written
 * as SVG with real text; colours of its own ground, so that it reads on a light and on a dark page.
 */

const SIZE = { width: 560, height: 330 };
const PLOT = { left: 58, right: 380, top: 44, bottom: 290 };
const LABEL_HEIGHT = 15;
/** After Okabe and Ito, with grey for the limit; each reaches 3:1 on both grounds. */
const STYLE = `
  .ground { fill: #ffffff } text { fill: #33353a; font: 11.5px sans-serif } .title { font-size: 14px; font-weight: 600 }
  .axis { stroke: #b9bcc3 } .grid { stroke: #e6e8ec } .frame { stroke: #8a8d94; stroke-dasharray: 2 4 }
  .line { fill: none; stroke-width: 1.6 } .ours { stroke-width: 3.4 } .strong { font-weight: 700 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #17181b } text { fill: #d6d8dd } .axis { stroke: #555960 } .grid { stroke: #2b2d32 }
  }`;

/**
 * @param {object} chart
 * @param {string} chart.title with its unit
 * @param {string} chart.description the same in words
 * @param {number[]} chart.sizes the ticks of the axis below
 * @param {{ label: string, colour: string, isOurs: boolean, dash?: string, points: [number, number][] }[]} chart.lines
 * @param {number | null} chart.mark a value to be marked across
 * @param {string} chart.markLabel what it is
 */
export function drawChart({ title, description, sizes, lines, mark, markLabel }) {
  const values = [
    ...lines.flatMap(({ points }) => points.map(([, value]) => value)),
    ...(mark === null ? [] : [mark]),
  ];
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values) * 1.01));
  const x = scale(Math.min(...sizes), Math.max(...sizes), PLOT.left + 12, PLOT.right);
  const y = scale(low, high, PLOT.bottom, PLOT.top);
  const ticks = [];
  for (let decade = low; decade <= high * 1.001; decade *= 10) ticks.push(decade);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(description)}</desc>
<style>${STYLE}</style>
<rect class="ground" width="100%" height="100%" rx="6"/>
<text class="title" x="${PLOT.left}" y="24">${escaped(title)}</text>
${ticks.map((value) => horizontal(y(value), label(value), 'grid')).join('\n')}
${mark === null ? '' : horizontal(y(mark), escaped(markLabel), 'frame')}
<path class="axis" d="M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right + 8}" fill="none"/>
${sizes.map((size) => `<text x="${at(x(size))}" y="${PLOT.bottom + 17}" text-anchor="middle">${size >= 1000 ? `${size / 1000}k` : size}</text>`).join('\n')}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 34}" text-anchor="middle">claims</text>
${lines.map((line) => polyline(line, x, y)).join('\n')}
${labels(lines, y).join('\n')}
</svg>
`;
}

/** From a value to a place, both ends given, by the logarithm. */
function scale(from, to, start, end) {
  const span = Math.log(to) - Math.log(from);
  return (value) => start + ((Math.log(value) - Math.log(from)) / (span || 1)) * (end - start);
}

function horizontal(place, words, kind) {
  return `<path class="${kind}" d="M${PLOT.left} ${at(place)}H${PLOT.right + 8}"/><text x="${PLOT.left - 7}" y="${at(place + 4)}" text-anchor="end">${words}</text>`;
}

/** @param {{ colour: string, dash?: string, isOurs: boolean, points: [number, number][] }} line */
function polyline({ colour, isOurs, dash, points }, x, y) {
  const path = points.map(([size, value]) => `${at(x(size))} ${at(y(value))}`).join('L');
  const dots = points
    .map(
      ([size, value]) =>
        `<circle cx="${at(x(size))}" cy="${at(y(value))}" r="${isOurs ? 3.6 : 2.4}" fill="${colour}"/>`,
    )
    .join('');
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path class="line${isOurs ? ' ours' : ''}" stroke="${colour}"${dashes} d="M${path}"/>${dots}`;
}

/** Names at the right, beside their line's end where there is room, each with a sample of its line. */
function labels(lines, y) {
  const wanted = lines
    .map((line) => ({ line, place: y(line.points.at(-1)[1]) }))
    .toSorted((a, b) => a.place - b.place);
  const places = wanted.map(({ place }) => place);
  for (let index = 1; index < places.length; index += 1)
    places[index] = Math.max(places[index], places[index - 1] + LABEL_HEIGHT);
  places[places.length - 1] = Math.min(places.at(-1), PLOT.bottom);
  for (let index = places.length - 2; index >= 0; index -= 1)
    places[index] = Math.min(places[index], places[index + 1] - LABEL_HEIGHT);
  return wanted.map(({ line: { label: name, colour, isOurs, dash } }, index) => {
    const place = places[index];
    const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
    return `<path class="line${isOurs ? ' ours' : ''}" stroke="${colour}"${dashes} d="M${PLOT.right + 14} ${at(place)}h16"/><text${isOurs ? ' class="strong"' : ''} x="${PLOT.right + 35}" y="${at(place + 4)}">${escaped(name)}</text>`;
  });
}

function label(value) {
  return value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
}

const at = (value) => Math.round(value * 10) / 10;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
