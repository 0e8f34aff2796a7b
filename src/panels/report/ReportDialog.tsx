/** What the import made of the file: figures for each kind, and what was changed or left out, with places. */
import { grouped } from '@/domain/counted';
import type { Report, ReportNote, ReportPlace } from '@/domain/schema';
import { formatOf } from '@/formats/readers';
import { selectReport } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { ModalDialog } from '@/ui/ModalDialog';
import { LongList } from '../frame/LongList';

/** How many places of a note are shown at first. */
const FIRST_PLACES = 5;

export function ReportDialog() {
  const report = useStore(selectReport);
  if (report === null) return null;
  const { notes } = report;
  return (
    <ModalDialog title="How the file was read" onClose={getState().closeDialog}>
      <p className="dialog-note">
        {formatOf(report.format)?.label ?? report.format}
        {report.file !== undefined && (
          <>
            , <bdi className="break-words">{report.file}</bdi>
          </>
        )}
      </p>
      <Counts report={report} />
      <section className="dialog-section">
        <h3 className="dialog-label">
          {notes.length === 0
            ? 'Everything was read as it stands in the file.'
            : 'What was changed or left out'}
        </h3>
        <ul>
          {notes.map((note) => (
            <li key={`${note.effect} ${note.kind} ${note.why}`} className="border-line mt-2 border-t pt-2.5">
              <Note note={note} />
            </li>
          ))}
        </ul>
      </section>
    </ModalDialog>
  );
}

const BESIDE = 'py-1.25 pl-3.5 text-right align-baseline';
const CELL = `border-t border-line ${BESIDE}`;
const HEAD = `text-note font-medium text-soft ${BESIDE}`;
const FIRST = 'pl-0! text-left! font-medium wrap-anywhere';

function Counts({ report: { kinds } }: { readonly report: Report }) {
  const hasNear = kinds.some(({ approximated }) => approximated > 0);
  const hasOut = kinds.some(({ leftOut }) => leftOut > 0);
  const columns = ['all', 'read', ...(hasNear ? ['approximated'] : []), ...(hasOut ? ['left out'] : [])];
  return (
    <table className="mt-4 w-full border-collapse text-base tabular-nums">
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} ${FIRST}`}>
            In the file
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" className={HEAD}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, held, read, approximated, leftOut }) => (
          <tr key={kind}>
            <th scope="row" className={`${CELL} ${FIRST}`}>
              <bdi>{kind}</bdi>
            </th>
            <td className={CELL}>{grouped(held)}</td>
            <td className={CELL}>{grouped(read)}</td>
            {hasNear && <td className={CELL}>{approximated === 0 ? '–' : grouped(approximated)}</td>}
            {hasOut && <td className={CELL}>{leftOut === 0 ? '–' : grouped(leftOut)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Note({ note: { effect, kind, count, why, places } }: { readonly note: ReportNote }) {
  return (
    <>
      <p className="text-base leading-snug">
        <span className="font-semibold">
          {grouped(count)} × <bdi>{kind}</bdi>, {effect}.
        </span>{' '}
        <bdi>{why}</bdi>
      </p>
      {places.length > 0 && (
        <div className="text-soft mt-1 text-small break-words">
          <LongList items={places} most={FIRST_PLACES} keyOf={(_, index) => index}>
            {(place) => <Place place={place} />}
          </LongList>
        </div>
      )}
    </>
  );
}

function Place({ place: { line, column, pointer, found } }: { readonly place: ReportPlace }) {
  const hasPointer = pointer !== undefined && pointer !== '';
  return (
    <>
      {line !== undefined &&
        `Line ${grouped(line)}${column === undefined ? '' : `, column ${grouped(column)}`}`}
      {line === undefined && hasPointer && <code>{pointer}</code>}
      {found !== undefined && found !== '' && (
        <>
          {line !== undefined || hasPointer ? ': ' : ''}
          <bdi>{found}</bdi>
        </>
      )}
    </>
  );
}
