/** Packs the library into one file, from which each map can be opened again. */
import { downloadZip } from 'client-zip';
import { OWN } from '@/view/mapName';
import { readKept, readLibrary } from './library';

/** A ZIP file with a folder per map: the map, its original and its report. Rejects with a sentence for the reader. */
export function exportLibrary(): Promise<Blob> {
  return downloadZip(packed()).blob();
}

/** One map after the other. */
async function* packed() {
  for (const { key } of await readLibrary()) {
    // oxlint-disable-next-line no-await-in-loop -- no more than one map is in memory
    const kept = await readKept(key);
    if (kept === undefined) continue;
    const { entry, files } = kept;
    const folder = key.slice(OWN.length);
    const lastModified = new Date(entry.read);
    yield { name: `${folder}/map.json`, lastModified, input: files.map };
    yield { name: `${folder}/report.json`, lastModified, input: files.report };
    const original = entry.file === '' ? 'pasted.txt' : entry.file.replaceAll(/[/\\:\p{C}]/gu, '_');
    yield { name: `${folder}/original/${original}`, lastModified, input: files.original };
  }
}
