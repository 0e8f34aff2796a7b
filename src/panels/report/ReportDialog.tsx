/** What reading the open map's file has made of what it held: kind by kind, and why, each with its places. */
import './report.css';
import { grouped } from '@/domain/counted';
import type { Report, ReportNote, ReportPlace } from '@/domain/schema';
import { formatOf } from '@/formats/readers';
import { selectReport } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { ModalDialog } from '@/ui/ModalDialog';
import { LongList } from '../frame/LongList';

/** Of a note these places stand there at first. */
const FIRST_PLACES = 5;

export function ReportDialog() {
  const report = useStore(selectReport);
  const closeDialog = useStore((state) => state.closeDialog);
  if (report === null) return null;
  const { notes } = report;
  return (
    <ModalDialog title="How the file was read" onClose={closeDialog}>
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

function Counts({ report: { kinds } }: { readonly report: Report }) {
  const hasNear = kinds.some(({ approximated }) => approximated > 0);
  const hasOut = kinds.some(({ leftOut }) => leftOut > 0);
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">In the file</th>
          <th scope="col">all</th>
          <th scope="col">read</th>
          {hasNear && <th scope="col">approximated</th>}
          {hasOut && <th scope="col">left out</th>}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, held, read, approximated, leftOut }) => (
          <tr key={kind}>
            <th scope="row">
              <bdi>{kind}</bdi>
            </th>
            <td>{grouped(held)}</td>
            <td>{grouped(read)}</td>
            {hasNear && <td>{approximated === 0 ? '–' : grouped(approximated)}</td>}
            {hasOut && <td>{leftOut === 0 ? '–' : grouped(leftOut)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Note({ note: { effect, kind, count, why, places } }: { readonly note: ReportNote }) {
  return (
    <>
      <p className="text-[14px] leading-snug">
        <span className="font-semibold">
          {grouped(count)} × <bdi>{kind}</bdi>, {effect}.
        </span>{' '}
        <bdi>{why}</bdi>
      </p>
      {places.length > 0 && (
        <div className="text-soft mt-1 text-[13px] break-words">
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
