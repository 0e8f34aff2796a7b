/**
 * What cannot wait for the rest of the page's code: asking for the map's files, which the import does, and the
 * reader's colours. The build serves this ahead of all other code (`scripts/firstPaint.ts`).
 */
import '@/storage/firstFetch';
import { showTheme } from '@/panels/frame/theme';
import { readTheme } from '@/storage/preferences';

showTheme(readTheme());
